/**
 * The one way for text from files to a log or terminal. GitHub's runner reads commands out of whatever a step prints,
 * on stdout and stderr alike, in two forms: `::command::` at the start of a line after any whitespace, and
 * `##[command]` anywhere in it. It decodes `%0A` and `%0D` in what it prints again. Terminals obey escape sequences.
 */

/**
 * Controls, format and private characters, and all that renders as nothing: besides hiding text they are ignored by
 * the runner's culture-aware comparison, so that `#` + soft hyphen + `#[` would still be a command.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

/** One safe line: line breaks and tabs become spaces, a command is taken apart by a space and stays readable. */
export function logLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .replaceAll('#[', '# [')
    .replace(/(^|%0[ad])(\s*):(?=:)/gi, '$1$2: ');
}

/** Safe lines, one for each line of the text. */
export function logLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(logLine);
}
