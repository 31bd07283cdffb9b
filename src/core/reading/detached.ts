/** Strings that outlive the text they were cut from. */

/**
 * The same string in memory of its own. A piece cut from a text keeps the whole text alive for as long as it lives
 * itself (V8 stores it as a reference into the text), which for a few words of a large file is a poor bargain. Joining
 * makes a new string, and the cut below then refers to that one only.
 */
export function detached(text: string): string {
  // shorter pieces are copied anyway
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
