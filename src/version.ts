/** Of this program; package.json and the changelog name the same, which a test checks. */
export const version = '0.1.0';
