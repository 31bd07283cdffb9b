import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/core/parse.js';
import { inFewWords } from '../fixtures/reading-in-few-words.js';

const folder = new URL('../fixtures/postmortems/', import.meta.url);
const documents = readdirSync(folder).filter((name) => !name.endsWith('.json'));

describe('fixtures: each document beside what is to be read from it', () => {
  test.each(documents)('%s', (name) => {
    const reading = parse(`postmortems/${name}`, readFileSync(new URL(name, folder)));
    expect(inFewWords(reading)).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  });
});

const nested = Array.from({ length: 25 }, (_, at) => `${' '.repeat(at + 1)}k:`).join('\n');

describe('what cannot be read is refused, with the place', () => {
  test.each([
    ['NUL', new TextEncoder().encode('ok\nbad\0'), 'unreadable-file', 2, 4],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'unreadable-file', 1, 1],
    ['broken UTF-8', new Uint8Array([0x41, 0xc3, 0x28]), 'unreadable-file', 1, 1],
    ['more than 1 MB', new Uint8Array(1_000_001).fill(65), 'unreadable-file', 1, 1],
    ['a list that never ends', '---\ntitle: [a\n---\n# X\n', 'bad-front-matter', 2, 1],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n', 'bad-front-matter', 3, 1],
    ['an alias', '---\na: &x 1\ntitle: *x\n---\n', 'bad-front-matter', 2, 1],
    ['brackets a thousand deep', `---\ntitle: ${'['.repeat(1000)}\n---\n`, 'bad-front-matter', 2, 1],
    ['more than 64 KB of front matter', `---\ntitle: x\nnote: ${'a'.repeat(66_000)}\n---\n`, 'bad-front-matter', 1, 1],
    ['TOML that is none', '+++\ntitle = "a\n+++\n', 'bad-front-matter', 2, 1],
  ])('%s', (_, content, rule, line, column) => {
    const reading = parse('x.md', content);
    expect(reading.unreadable).toBe(true);
    expect(reading.postmortems).toEqual([]);
    expect(reading.problems).toMatchObject([{ rule, severity: 'error', line, column }]);
  });

  test('a rule at the top of a report is no front matter', () => {
    expect(parse('x.md', '---\nA report\n---\n# Title\n').unreadable).toBe(false);
  });

  test('deep nesting is refused before a parser sees it', () => {
    for (const text of [
      '---\ntitle: [[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]\n---\n',
      `---\nt:\n${nested}\n---\n`,
    ]) {
      expect(parse('x.md', text).problems[0]?.message).toContain('nested deeper than 20 levels');
    }
  });

  test('dangerous keys are not copied', () => {
    const reading = parse('x.md', '---\n__proto__: {polluted: yes}\nconstructor: 1\ntitle: T\n---\n## Summary\nx\n');
    expect(reading.postmortems[0]?.title).toBe('T');
    expect(Object.getOwnPropertyDescriptor(Object.prototype, 'polluted')).toBeUndefined();
  });
});

describe('front matter gives what the text does not', () => {
  test('every known key', () => {
    const text = [
      '---',
      'id: web-7',
      'severity: sev 1',
      'owners: [Ada, Tom]',
      'areas: [services/web/**]',
      'status: Draft',
      'started: 2025-01-02T10:00:00+01:00',
      'ended: 2025-01-02 11:30 CET',
      'postmortem-disable: [missing-section, vague-item]',
      'action-items:',
      '  - Write it down',
      '  - {id: ai-2, text: Fix it, owner: "@ada", due: 03/04/2027, priority: P1, type: prevent, done: true, issue: "#9"}',
      '---',
      '## Summary',
      'x',
    ].join('\n');
    const reading = parse('a/web.md', text);
    const [postmortem] = reading.postmortems;
    expect(postmortem).toMatchObject({
      id: 'web-7',
      severity: 'sev1',
      authors: ['Ada', 'Tom'],
      areas: ['services/web/**'],
      status: 'Draft',
      startedAt: '2025-01-02T09:00:00Z',
      endedAt: '2025-01-02T10:30:00Z',
      durationMinutes: 90,
    });
    expect(postmortem?.actionItems).toMatchObject([
      { text: 'Write it down', authorId: null, state: 'committed' },
      { text: 'Fix it', authorId: 'ai-2', due: null, kind: 'preventive', state: 'done', issue: '#9', owners: ['@ada'] },
    ]);
    expect(reading.facts.disabledRules).toEqual(['missing-section', 'vague-item']);
  });
});

describe('switches in comments', () => {
  test('a rule is switched off for the next line', () => {
    const reading = parse('x.md', '# T\n<!-- postmortem-disable-next-line vague-item, no-owner -->\n- x\n');
    expect(reading.facts.disabledLines).toEqual([{ line: 3, rules: ['vague-item', 'no-owner'] }]);
  });
});

describe("a team's practice", () => {
  const document = [
    '# Queue outage',
    '## Fallout',
    'Mail was late.',
    '## Homework',
    '- Alert on age',
    '## Ideas',
    '- Buy a bigger queue',
  ];

  test('its own headings', () => {
    const reading = parse('x.md', document.join('\n'), {
      sectionAliases: { Fallout: 'impact' },
      itemSections: ['Homework'],
      noIssue: ['alert'],
    });
    expect(reading.postmortems[0]?.sections.map(({ name }) => name)).toEqual(['impact', 'action-items', null]);
    expect(reading.postmortems[0]?.actionItems).toMatchObject([{ text: 'Alert on age', noIssue: true }]);
  });

  test('headings it does not want read', () => {
    const text = '# Queue outage\n## Summary\nx\n## Next steps\n- Alert on age\n';
    expect(parse('x.md', text).postmortems[0]?.actionItems).toHaveLength(1);
    expect(parse('x.md', text, { ignoredSections: ['Next steps'] }).postmortems[0]?.actionItems).toHaveLength(0);
  });

  test('its own columns', () => {
    const text =
      '# Queue outage\n## Action items\n| Chore | Hero | Until |\n|---|---|---|\n| Alert | ada | 2025-02-01 |\n';
    const options = { columns: { Chore: 'text', Hero: 'owner', Until: 'due' } };
    expect(parse('x.md', text, options).postmortems[0]?.actionItems).toMatchObject([
      { text: 'Alert', owners: ['ada'], due: '2025-02-01' },
    ]);
  });
});

describe('reading problems are few', () => {
  test('a time without a zone, and two items that say nearly the same', () => {
    const text = [
      '# Queue outage',
      '**Date:** 2025-02-01',
      '**Start:** 10:00',
      '## Action items',
      '- Alert on the age of the oldest message in the queue',
      '- Alert on the age of the oldest message in this queue',
    ].join('\n');
    expect(parse('x.md', text).problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['time-without-zone', 'info', 3],
      ['near-duplicate-items', 'warning', 6],
    ]);
  });

  test('an ambiguous date is a fact, never a guess', () => {
    const reading = parse('x.md', '# Outage\n## Action items\n- Alert on age (due: 03/04/2027)\n');
    expect(reading.postmortems[0]?.actionItems[0]?.due).toBeNull();
    expect(reading.facts.unreadableDates).toMatchObject([{ line: 3, text: '03/04/2027' }]);
  });
});

describe('closing prose ends a list of action items', () => {
  const texts = (text: string): string[] =>
    parse('x.txt', text).postmortems.flatMap(({ actionItems }) => actionItems.map((item) => item.text));
  const tasks = 'Queue Outage\n\nAction Items\nTasks:\nRestart the consumer.\nWatch the queue.\n';

  test('what comes after it is none', () => {
    const expected = ['Restart the consumer.', 'Watch the queue.'];
    expect(texts(`${tasks}By doing so we close this.\n1. Read about queues\n`)).toEqual(expected);
    expect(texts(tasks)).toEqual(expected);
  });

  test('what begins like it before any item announces the list', () => {
    expect(texts('Queue Outage\n\nAction Items\nThis incident asks for the following:\n- Watch the queue\n')).toEqual([
      'Watch the queue',
    ]);
  });
});
