/** What the tags of HTML are to the reader of rows. */

/** Tags that begin a row of their own. */
export const blocks = new Set(
  'p div section article main header footer aside blockquote dt dd dl figure figcaption details summary table thead tbody tr ul ol li h1 h2 h3 h4 h5 h6 hr br body html head title form fieldset nav address center'.split(
    ' ',
  ),
);
/** Tags that stand for a mark of Markdown. */
export const inlineMarks: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  code: '`',
  tt: '`',
  del: '~~',
  s: '~~',
  strike: '~~',
};
/** Tags whose content a reader of the page never sees as text. */
export const skipped = new Set(['script', 'style', 'head', 'template', 'svg']);
