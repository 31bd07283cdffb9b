/** What planning costs when everything doubles. Reads are counted, because seconds depend on the machine. */

import { describe, expect, test } from '@jest/globals';
import { climb, type Entry, type Ladder } from '../../../src/core/planning/ladder.js';
import type { Marker } from '../../../src/core/planning/marker.js';
import type { Tracked } from '../../../src/core/planning/tracked.js';
import { anIssue, aPostmortem, links } from '../../support/plan-builders.js';

const perPostmortem = 5;

interface Repository {
  readonly postmortems: number;
  /** Wording in the files, the tracker has "before". */
  readonly wording: 'before' | 'after';
  /** All items read nearly the same. */
  readonly alike: boolean;
  readonly id: (number: number) => string;
}

/** A ladder over a whole repository, and how often it looked at an entry or an issue. */
function climbed({ postmortems, wording, alike, id }: Repository): { ladder: Ladder; reads: number } {
  let reads = 0;
  const counting = <T extends object>(one: T): T =>
    new Proxy(one, {
      get(target, name) {
        reads += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
  const numbers = Array.from({ length: postmortems }, (_, at) => at);
  const texts = (number: number, way: string): string[] =>
    Array.from({ length: perPostmortem }, (_, at) =>
      alike
        ? `Alert on-call when pool${number}x${at} runs out of room`
        : `Raise limit${number}x${at} of service${number}x${at} in zone${number}x${at} ${way}`,
    );
  const entries = numbers.flatMap((number): Entry[] => {
    const postmortem = aPostmortem(texts(number, wording), { id: id(number), date: dateOf(number) });
    return postmortem.actionItems.map((item) => counting({ item, postmortem }));
  });
  const tracked = numbers.flatMap((number): Tracked[] =>
    aPostmortem(texts(number, 'before'), { id: `pm-${number}` }).actionItems.map(({ key, text }, at) =>
      counting({
        issue: anIssue(1 + number * perPostmortem + at, { title: text }),
        marker: aMarker({ key, postmortemId: `pm-${number}`, date: dateOf(number) }),
        written: '',
      }),
    ),
  );
  const ids = new Set(numbers.map(id));
  const ladder = climb({ entries, tracked, vanished: (one) => !ids.has(one), ...links });
  return { ladder, reads };
}

function aMarker(rest: Partial<Marker>): Marker {
  const fingerprints = { title: '00000000', block: '00000000' };
  const dates = { due: null, date: null, severity: null };
  return {
    ...{ postmortemId: '', path: '', key: '', ...fingerprints, assignees: [], state: 'open', ...dates },
    ...{ removed: false, closing: null, again: null, source: null },
    ...rest,
  };
}

/** Another day for each, as in life. */
function dateOf(number: number): string {
  return new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
}

describe('a ladder over 1,000 postmortems with 5,000 issues', () => {
  test.each([
    ['unchanged', 'key', { wording: 'before', alike: true, id: (number: number) => `pm-${number}` }],
    ['every item reworded', 'reworded', { wording: 'after', alike: false, id: (number: number) => `pm-${number}` }],
    ['every file renamed', 'moved', { wording: 'before', alike: true, id: (number: number) => `renamed-${number}` }],
  ] as const)('%s: looks twice as often as over half of them', (_, rung, world) => {
    const whole = climbed({ postmortems: 1000, ...world });
    expect(whole.ladder.ties.map((tie) => tie.rung)).toEqual(Array.from({ length: 5000 }, () => rung));
    expect(whole.reads).toBeLessThan(2.2 * climbed({ postmortems: 500, ...world }).reads);
  });
});
