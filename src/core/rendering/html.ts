/** HTML by tagged template: what is put in is text and escaped, unless it is Html itself. */

/** Markup that is safe to write as it is; only `html` makes it. */
export class Html {
  readonly markup: string;

  constructor(strings: readonly string[], values: readonly HtmlValue[]) {
    this.markup = strings.map((text, index) => (index === 0 ? text : markupOf(values[index - 1]) + text)).join('');
  }
}

/** null and undefined are nothing; a list is its parts, one after the other. */
export type HtmlValue = Html | string | number | null | undefined | readonly HtmlValue[];

/** `html`<td>${text}</td>`` */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings, values);
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(markupOf).join('');
  return escapeHtml(String(value));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls, marks that turn the direction of text, tag characters and halves of characters. */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;

/** Safe between tags and in quoted attributes; shows the characters that are there and no others. */
export function escapeHtml(text: string): string {
  return text.replace(unwanted, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** A link where the address is one of the web, else the words alone. */
export function link(address: string, words: string): Html {
  return /^https?:\/\//i.test(address)
    ? html`<a href="${address}" rel="noopener noreferrer">${words}</a>`
    : html`${words}`;
}
