/** GitHub counts the length of texts in code points. */
export const codePoints = (text: unknown): number => (typeof text === 'string' ? Array.from(text).length : 0);
