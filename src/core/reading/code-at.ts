/** Characters by their codes, for loops that look at every one of a text. */

/**
 * The same as `text.charCodeAt(at)`, several times faster where many kinds of strings come along. V8 stores a string as
 * it came about (whole, cut, joined; narrow, wide), remembers at most four kinds at each place that asks one for a
 * method, and looks the method up anew each time from the fifth on. Here the method does not come from the string.
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
