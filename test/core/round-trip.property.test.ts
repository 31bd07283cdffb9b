/** A report written down in any style and language reads back as itself. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/core/parse.js';
import { everyLanguage, everyStyle } from '../support/rendering/every-style.js';
import { write, type Style } from '../support/rendering/style.js';
import { reportsIn, type Written } from '../support/rendering/written.js';

const runs = Number(process.env['ROUND_TRIP_RUNS'] ?? 12);

/** What must come back. */
function meant({ title, date, severity, author, sections, items }: Written, { openIsSilent }: Style): unknown {
  return {
    title,
    date,
    severity: severity.toLowerCase(),
    authors: [author],
    sections: [...sections.map(({ name }) => name), 'action-items'],
    items: items.map(({ text, owner, due, done }) => ({
      text,
      owners: owner === null ? [] : [owner],
      due,
      done: done || openIsSilent !== true ? done : null,
    })),
  };
}

function readBack(text: string, style: Style): unknown {
  const { postmortems } = parse(`postmortems/report.${style.ending}`, text);
  return postmortems.map(({ title, date, severity, authors, sections, actionItems }) => ({
    title,
    date,
    severity,
    authors,
    sections: sections.map(({ name }) => name),
    items: actionItems.map(({ text: said, owners, due, done }) => ({ text: said, owners, due, done })),
  }))[0];
}

describe.each(everyStyle.map((style) => [style.name, style] as const))('%s', (_, style) => {
  test.each(everyLanguage)('in %s', (_name, language, said) => {
    fc.assert(
      fc.property(reportsIn(language, said), (report) => {
        expect(readBack(write(report, style), style)).toEqual(meant(report, style));
      }),
      { numRuns: runs },
    );
  });
});
