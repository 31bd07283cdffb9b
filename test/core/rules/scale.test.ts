/** What the rules cost when a file doubles. Reads are counted, because seconds depend on the machine. */

import { expect, test } from '@jest/globals';
import { defaultConfig } from '../../../src/core/config.js';
import type { Reading } from '../../../src/core/postmortem.js';
import { validate } from '../../../src/core/validate.js';
import { aPostmortem, aReading, aSection, someFacts } from '../../support/builders.js';

const upTo = (size: number): number[] => Array.from({ length: size }, (_, at) => 1 + 10 * at);

const files: Record<string, (size: number) => Reading> = {
  'empty sections of one name': (size) =>
    aReading({ postmortem: { actionItems: [], sections: upTo(size).map((line) => empty('action-items', line)) } }),
  'empty summaries': (size) => aReading({ postmortem: { sections: upTo(size).map((line) => empty('summary', line)) } }),
  'placeholders under empty sections': (size) =>
    aReading({
      postmortem: { endLine: 20 * size, sections: upTo(size).map((line) => empty('impact', line)) },
      facts: { placeholders: upTo(size).map((line) => ({ line: line + 5, column: 1, text: 'TBD' })) },
    }),
  'lines with a rule switched off': (size) =>
    aReading({
      postmortem: { endLine: 20 * size },
      facts: {
        disabledLines: upTo(size).map((line) => ({ line: line + 1, rules: ['placeholder-left'] })),
        placeholders: upTo(size).map((line) => ({ line, column: 1, text: 'TBD' })),
      },
    }),
  'postmortems in one file': (size) => ({
    ...aReading(),
    postmortems: upTo(size).map((line) => aPostmortem({ line, endLine: line + 9 })),
    facts: someFacts({
      timeline: upTo(size).map((line) => ({ line, minutes: line, text: 'a' })),
      placeholders: upTo(size).map((line) => ({ line: line + 1, column: 1, text: 'TBD' })),
      unreadableDates: upTo(size).map((line) => ({ line: line + 2, column: 1, text: '1/2/3', reason: 'a' })),
    }),
  }),
};

function empty(name: 'action-items' | 'impact' | 'summary', line: number) {
  return aSection(name, { line, endLine: line, empty: true });
}

/** How often the rules look at a line number, a name or an emptiness. */
function readsOf(reading: Reading): number {
  let reads = 0;
  const counting = <T>(value: T): T =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get(target, name) {
            reads += 1;
            return counting(Reflect.get(target, name) as unknown);
          },
        });
  validate(counting(reading), defaultConfig);
  return reads;
}

test.each(Object.entries(files))('%s: twice as many, looked at twice as often', (_, make) => {
  expect(readsOf(make(400))).toBeLessThan(2.3 * readsOf(make(200)));
});
