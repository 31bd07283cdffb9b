/** Every short cut gives the answer of the long way, which is written out here or still in the code. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { identify } from '../../src/core/identity.js';
import { parse } from '../../src/core/parse.js';
import { plainText, readInline } from '../../src/core/reading/inline.js';
import { splitAny, splitLines } from '../../src/core/reading/lines.js';
import { row } from '../../src/core/reading/row.js';
import { readSimpleYaml } from '../../src/core/reading/simple-yaml.js';
import { workOut } from '../../src/core/understanding/heading-meaning.js';
import {
  mayBeginClosing,
  mayBeginField,
  mayBeginHeading,
  mayBeginNothing,
  mayBeHeading,
} from '../../src/core/understanding/lexicon/known-words.js';
import {
  actionVerbs,
  closings,
  fieldLabels,
  headingMeanings,
  monthNumbers,
  nothingPhrases,
  tellingPhrases,
} from '../../src/core/understanding/lexicon/lexicon.js';
import { isPlaceholder } from '../../src/core/understanding/emptiness.js';
import { findPlaceholders } from '../../src/core/understanding/placeholders.js';
import { labelOf } from '../../src/core/understanding/labels.js';
import { telling } from '../../src/core/understanding/lexicon/telling.js';
import { detached } from '../../src/core/reading/detached.js';
import { clock, findTimes } from '../../src/core/understanding/time/clock.js';
import { amongAnyLetters, amongPlainLetters } from '../../src/core/understanding/time/named-months.js';
import { fold, keyOf, stem, wordsOf } from '../../src/core/understanding/words.js';

const runs = { numRuns: 2000 };
const phrases = [...headingMeanings().keys(), ...tellingPhrases().keys(), ...fieldLabels().keys()];
const phrase = fc.constantFrom(...phrases);
const scrap = fc.oneof(
  phrase,
  fc.constantFrom(
    'the',
    'and',
    'of',
    '1.',
    '14 -',
    '(x)',
    '[a',
    ':',
    ': ',
    ' - ',
    '&',
    '/',
    '**',
    '_',
    '’s',
    "'s",
    '—',
  ),
  fc.constantFrom(
    'Add',
    'issues',
    'preventative',
    'crashes',
    'queue',
    'n/a',
    'In conclusion',
    'été',
    'ﬁx',
    '概要',
    'Ä',
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc
  .tuple(fc.array(scrap, { maxLength: 5 }), fc.constantFrom('', ' '))
  .map(([parts, glue]) => parts.join(glue));
const aliases = fc.constantFrom(
  new Map(),
  new Map([['queue', { name: 'summary', role: null, kind: 'section' } as const]]),
);

describe('words', () => {
  test('words and keys are those of the full tables', () => {
    fc.assert(
      fc.property(text, (said) => {
        const words = fold(said)
          .replace(/['’`]/g, '')
          .split(/[^\p{L}\p{N}\p{M}]+/u)
          .filter((word) => word !== '');
        expect(wordsOf(said)).toEqual(words);
        expect(keyOf(said)).toBe(words.map(stem).join(' '));
      }),
      runs,
    );
  });

  test.each([
    ['causes', 'cause'],
    ['crashes', 'crash'],
    ['boxes', 'box'],
    ['process', 'process'],
    ['preventative', 'preventive'],
    ['preventatives', 'preventive'],
    ['is', 'is'],
    ['was', 'wa'],
  ])('the stem of %s is %s', (word, base) => {
    expect(stem(word)).toBe(base);
  });

  test('a string in memory of its own is the same string', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (said) => {
        expect(detached(said)).toBe(said);
      }),
    );
  });
});

describe('cheap questions', () => {
  test('what may be no heading has no meaning', () => {
    fc.assert(
      fc.property(text, aliases, (said, own) => {
        if (!mayBeHeading(said, own)) expect(workOut(said, false, { aliases: own })).toEqual([]);
      }),
      runs,
    );
  });

  test('a line that may begin no heading is none by its label', () => {
    fc.assert(
      fc.property(text, aliases, (line, own) => {
        const label = mayBeginHeading(line, own) ? null : labelOf(line);
        if (label !== null) expect(workOut(label.text, false, { aliases: own })).toEqual([]);
      }),
      runs,
    );
  });

  test('every phrase of the lexicon may begin what it names', () => {
    for (const key of headingMeanings().keys()) expect(mayBeHeading(key, new Map())).toBe(true);
    for (const key of fieldLabels().keys()) expect(mayBeginField(`${key}: x`)).toBe(true);
    for (const key of nothingPhrases()) expect(mayBeginNothing(key)).toBe(true);
    for (const first of closings().keys()) expect(mayBeginClosing(`${first}, x`)).toBe(true);
  });

  test('a telling phrase is found at either end as by a look at each of them', () => {
    fc.assert(
      fc.property(text, (said) => {
        const key = keyOf(said);
        const found = [...tellingPhrases()].find(([each]) => {
          const spaced = /^[\p{Script=Latin} ]+$/u.test(each);
          const mayStart = !spaced || each.includes(' ') || each === 'timeline';
          return key.endsWith(spaced ? ` ${each}` : each) || (mayStart && key.startsWith(spaced ? `${each} ` : each));
        });
        const name = actionVerbs().has(key.split(' ')[0] ?? '') ? undefined : found?.[1];
        expect(telling(key)?.name).toBe(name);
      }),
      runs,
    );
  });
});

describe('lines and marks', () => {
  test('plain texts split as all texts do', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\t', '&nbsp;', 'b c', '\r', 'é')), (parts) => {
        expect(splitLines(parts.join(''))).toEqual(splitAny(parts.join('')));
      }),
    );
  });

  test('plain words are those that reading all inline marks gives', () => {
    const mark = fc.constantFrom(
      '**',
      '__',
      '`',
      '~~',
      '[a](b)',
      '![i](j)',
      '<br>',
      'a_b',
      '&amp;',
      '\\*',
      ' ',
      'x',
      'https://a.b/c',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (parts) => {
        expect(plainText(parts.join(''))).toBe(readInline(parts.join('')).plain);
      }),
      runs,
    );
  });
});

describe('marks of code', () => {
  test('words with no marks but those of code read as they do beside a mark that vanishes', () => {
    const piece = fc.constantFrom('`', '``', '```', 'a', ' ', 'b c', '.', 'https://a.b/c', '(', 'é', '#1');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (parts) => {
        const said = parts.join('');
        // the tag sends it the long way
        const long = readInline(`<i>${said}`);
        expect(plainText(said)).toBe(long.plain);
        expect(readInline(said)).toEqual(long);
      }),
      runs,
    );
  });
});

describe('blanks that are left', () => {
  test('what may be none by its first letter is none by the whole question', () => {
    const piece = fc.constantFrom(
      'TBD',
      'tbc',
      'XXX',
      'Todo',
      'to be',
      ' added',
      'HH:MM',
      '<name>',
      '_',
      '*',
      'a',
      '-',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (parts) => {
        const said = parts.join('').trim();
        const unanswered =
          /^(?:tbd|tba|tbc|todo|xxx|tk|placeholder|to be (?:determined|defined|added|filled|completed|done)|coming soon|lorem ipsum.*)$/;
        const isLeft =
          isPlaceholder(said) &&
          /[\p{L}\p{N}_]/u.test(said) &&
          (unanswered.test(keyOf(said)) || /^\W/.test(said) || /YYYY|HH:MM|XX:XX/i.test(said));
        const rows = [row('heading', 1, { text: said })];
        expect(findPlaceholders(rows, [false]).length > 0).toBe(isLeft);
      }),
      runs,
    );
  });
});

describe('times and dates', () => {
  const piece = fc.constantFrom(
    '10:00',
    '1',
    '12',
    ':',
    '.',
    '-',
    ' ',
    'pm',
    'a.m.',
    'h',
    '0930 UTC',
    '2024',
    'May',
    'de',
    'June',
    'x',
    ',',
    'th',
  );
  const said = fc.array(piece, { maxLength: 9 }).map((parts) => parts.join(''));

  test('times are found where the pattern finds them in the whole text', () => {
    fc.assert(
      fc.property(said, (line) => {
        const all = [...line.matchAll(new RegExp(clock.source, 'giu'))];
        const places = findTimes(line).map(({ start, end }) => line.slice(start, end));
        // the pattern also finds what is no time of day: 25:00
        expect(all.map(([match]) => match).filter((match) => places.includes(match))).toEqual(places);
        expect(all.length).toBeGreaterThanOrEqual(places.length);
      }),
      runs,
    );
  });

  test('every month of the lexicon is found by its name, in any case', () => {
    for (const month of monthNumbers().keys()) {
      if (!/^\p{L}{3,12}$/u.test(month)) continue;
      const plain = [month, month.toUpperCase()].map((word) => amongAnyLetters(`5 ${word} 2024`, null)?.date);
      expect([month, ...plain]).toEqual([month, expect.stringMatching(/^2024-/), expect.stringMatching(/^2024-/)]);
    }
  });

  test('months are found in plain letters as in any', () => {
    fc.assert(
      fc.property(said, fc.constantFrom(null, '2024-03-10'), (line, reference) => {
        expect(amongPlainLetters(line, reference)).toEqual(amongAnyLetters(line, reference));
      }),
      runs,
    );
  });
});

describe('front matter', () => {
  test('what is read without a parser is what the parser reads', () => {
    const value = fc.constantFrom(
      'a',
      'b c',
      '"',
      "'",
      ':',
      ': ',
      '#',
      ' #',
      '[',
      ']',
      ',',
      '- ',
      '2024-01-01',
      'é',
      '*',
      '&',
      '!',
      '%',
      '|',
      '\\',
      '~',
      '@',
      '?',
    );
    const start = fc.constantFrom('k: ', 'k: "', 'k: [', 'k:\n- ', 'k:\n  - ', 'k:');
    fc.assert(
      fc.property(
        start,
        fc.array(value, { maxLength: 5 }),
        fc.constantFrom('', '"', ']', '\nm: n', '\n- x'),
        (head, parts, tail) => {
          const source = head + parts.join('') + tail;
          const simple = readSimpleYaml(splitLines(source));
          if (simple === null) return;
          const document = parseDocument(source, {
            schema: 'failsafe',
            uniqueKeys: true,
            merge: false,
            logLevel: 'silent',
          });
          expect(document.errors).toEqual([]);
          expect(document.toJS()).toEqual(simple);
        },
      ),
      { numRuns: 4000 },
    );
  });
});

describe('identity', () => {
  const report = '# Outage\n\n## Action items\n\n- Fix the pool\n- Add an alert\n';

  test('a file by itself gets what it gets beside files of other names', () => {
    for (const path of ['postmortems/a.md', 'a/index.md', './b/report.txt', 'c/README']) {
      const alone = identify([parse(path, report)]);
      const beside = identify([parse(path, report), parse('elsewhere/zz.md', report)]);
      expect(alone[0]).toEqual(beside[0]);
    }
  });

  test('what has its keys is left alone, and gets others under another id', () => {
    const [first] = identify([parse('postmortems/a.md', report)]);
    expect(first?.postmortems[0]).toBe(identify(first === undefined ? [] : [first])[0]?.postmortems[0]);
    const moved = identify([{ ...parse('postmortems/a.md', report), path: 'postmortems/b.md' }]);
    expect(moved[0]?.postmortems[0]?.actionItems).toHaveLength(2);
    const twins = identify([parse('x/a.md', report), parse('y/a.md', report)]);
    const keys = twins.flatMap(({ postmortems }) =>
      postmortems.flatMap(({ actionItems }) => actionItems.map(({ key }) => key)),
    );
    expect(new Set(keys).size).toBe(4);
  });
});
