/** A way to write a report down: what a heading, a field and the items look like, put together in one order. */

import type { Written } from './written.js';

export interface Style {
  readonly name: string;
  readonly ending: string;
  readonly title: (title: string) => string[];
  readonly field: (label: string, value: string) => string;
  readonly heading: (text: string) => string[];
  readonly items: (report: Written) => string[];
  /** An open item does not say that it is open. */
  readonly openIsSilent?: boolean;
  /** What frames the whole; most have nothing. */
  readonly frame?: (lines: readonly string[], report: Written) => string[];
  /** Whether the fields stand in the text; else in the frame. */
  readonly fieldsInFrame?: boolean;
  readonly paragraph?: (text: string) => string;
}

/** The report in that style. */
export function write(report: Written, style: Style): string {
  const { title, date, severity, author, words } = report;
  const paragraph = style.paragraph ?? ((text: string) => text);
  const fields =
    style.fieldsInFrame === true
      ? []
      : [style.field(words.date, date), style.field(words.severity, severity), style.field(words.authors, author)];
  const lines = [
    ...style.title(title),
    '',
    ...fields,
    '',
    ...report.sections.flatMap(({ heading, text }) => [...style.heading(heading), paragraph(text), '']),
    ...style.heading(report.itemsHeading),
    ...style.items(report),
    '',
  ];
  return (style.frame?.(lines, report) ?? lines).join('\n');
}
