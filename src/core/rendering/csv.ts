/** CSV by RFC 4180, safe to open in a spreadsheet. */

export type CsvValue = string | number | null;

/** Rows of equal length; lines end with CRLF, the last one too. */
export function csv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A spreadsheet runs a text that starts with one of these as a formula, also after blanks and in full-width letters;
 * an apostrophe in front makes it text.
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
