/** Words that label a remark as often as a section: `Fix: added a guard`. Alone on a line they are headings. */
export function isEverydayWord(label: string): boolean {
  return /^(?:fix|solution|response|effect|references?|links?|resources?|evidence|workaround|mitigation|action|task|improvement)$/i.test(
    label,
  );
}
