/** Our part of an issue's body: what it says, how it is found again, and that nothing else is touched. */

import { describe, expect, test } from '@jest/globals';
import {
  contentFingerprint,
  contentOf,
  issueTitle,
  outsideBlock,
  permalink,
  renderContent,
  renderFacts,
  taskLine,
  withBlock,
  withNumber,
} from '../../../src/core/planning/block.js';
import type { ActionItem, Postmortem } from '../../../src/core/postmortem.js';
import { anItem, aPostmortem, links } from '../../support/plan-builders.js';

const begin = '<!-- postmortem-followthrough:begin -->';
const end = '<!-- postmortem-followthrough:end -->';
const item = '<!-- postmortem-followthrough:item v=1 -->';

describe('what the block says', () => {
  const facts = (fields: Partial<ActionItem> = {}, about: Partial<Postmortem> = {}, base = links): string[] =>
    renderFacts({ item: anItem('Alert on lag', fields), postmortem: aPostmortem([], about), links: base }).split('\n');

  test('the task, where it comes from, what is known of it and why it matters', () => {
    expect(
      facts({ owners: ['@ada', 'Ops'], due: '2026-03-01', priority: 'P1', references: ['OPS-7', 'acme/web#4'] }),
    ).toEqual([
      '> Alert on lag',
      '',
      `**Postmortem:** [Database down](https://github.com/acme/ops/blob/${'a'.repeat(40)}/postmortems/2026-01-02-db.md?plain=1#L10) · 2026-01-02 · sev1  `,
      '**Kind:** preventive · **Owner:** @&#8203;ada, Ops · **Due:** 2026-03-01 · **Priority:** P1  ',
      '**See also:** OPS-7, acme/web#&#8203;4  ',
      '**Why it matters:** The pool was too small.  ',
    ]);
  });

  test('what is not known is said where it is missed, and left out elsewhere', () => {
    expect(facts({}, { date: null, severity: null, rootCause: null })).toEqual([
      '> Alert on lag',
      '',
      expect.stringMatching(/^\*\*Postmortem:\*\* \[Database down\]\(\S+\) {2}$/),
      '**Kind:** preventive · **Owner:** none named · **Due:** no date  ',
    ]);
  });

  test('a date that was worked out is marked', () => {
    expect(facts({ due: '2026-03-01', dueInferred: true })[3]).toContain(
      '**Due:** 2026-03-01 (worked out from the text)',
    );
  });

  test('without a commit there is no link, without a title the id', () => {
    const line = facts({}, { title: null }, { ...links, commit: null } as never)[2];
    expect(line).toBe('**Postmortem:** 2026-01-02-db · 2026-01-02 · sev1  ');
  });

  test('where the same words came up before, with what is known of it', () => {
    const again = (date: string | null): string | undefined =>
      renderFacts({
        item: anItem('Alert on lag'),
        postmortem: aPostmortem([]),
        links,
        again: { number: 7, date, title: 'DNS *down*' },
      }).split('\n')[4];
    expect(again('2025-01-01')).toBe('**Also came up in:** #7 (DNS \\*down\\*, 2025-01-01)  ');
    expect(again(null)).toBe('**Also came up in:** #7 (DNS \\*down\\*)  ');
  });

  test('long texts are cut, and everything of a file is inert', () => {
    const [task, , from, , see, why] = facts(
      { text: 'x'.repeat(30_000), references: ['@acme/sre'] },
      { title: 't'.repeat(300), rootCause: `@acme/all ${'w'.repeat(600)}`, severity: 'sev*1*' },
    );
    expect(task).toBe(`> ${'x'.repeat(19_999)}…`);
    expect(from).toContain(`[${'t'.repeat(199)}…]`);
    expect(from).toContain('sev\\*1\\*');
    expect(see).toBe('**See also:** @&#8203;acme/sre  ');
    expect(why).toBe(`**Why it matters:** @&#8203;acme/all ${'w'.repeat(489)}…  `);
  });

  test('a title has room for people', () => {
    expect(issueTitle(anItem('x'.repeat(240)))).toBe('x'.repeat(240));
    expect(issueTitle(anItem('x'.repeat(241)))).toBe(`${'x'.repeat(239)}…`);
  });

  test('a path cannot end its link', () => {
    expect(permalink(links, "a b/(c)'*!#?.md", 3)).toBe(
      `https://github.com/acme/ops/blob/${links.commit}/a%20b/%28c%29%27%2A%21%23%3F.md?plain=1#L3`,
    );
  });
});

describe('the fingerprint of a content', () => {
  const content = (line: number, commit: string, path = 'a.md'): string =>
    `> Alert\n[x](${permalink({ ...links, commit }, path, line)})`;

  test('does not see commit, line, line ends and what surrounds it', () => {
    const before = contentFingerprint(content(1, 'a'.repeat(40)));
    expect(contentFingerprint(content(23, 'b'.repeat(40)))).toBe(before);
    expect(contentFingerprint(`\n${content(1, 'c'.repeat(40)).replaceAll('\n', '\r\n')}\r\n\r\n`)).toBe(before);
  });

  test('sees another path, another text, and a link that is not one of ours', () => {
    const before = contentFingerprint(content(1, 'a'.repeat(40)));
    expect(contentFingerprint(content(1, 'a'.repeat(40), 'b.md'))).not.toBe(before);
    expect(contentFingerprint(content(1, 'a'.repeat(40)).replace('Alert', 'Page'))).not.toBe(before);
    expect(contentFingerprint(content(1, 'a'.repeat(39)))).not.toBe(contentFingerprint(content(1, 'b'.repeat(39))));
  });

  test('does not see the number of the issue before, and sees its title', () => {
    const line = (number: number, title: string): string => `> Alert\n**Also came up in:** #${number} (${title})  `;
    expect(contentFingerprint(line(0, 'A'))).toBe(contentFingerprint(line(1234, 'A')));
    expect(contentFingerprint(line(0, 'A'))).not.toBe(contentFingerprint(line(0, 'B')));
    expect(contentFingerprint('say **Also came up in:** #1 (')).not.toBe(
      contentFingerprint('say **Also came up in:** #2 ('),
    );
  });

  test('sees every link of a content', () => {
    const both = (commit: string): string => `${content(1, commit)} ${content(2, commit)}`;
    expect(contentFingerprint(both('a'.repeat(40)))).toBe(contentFingerprint(both('b'.repeat(40))));
  });
});

test('the number that stands in for one that is not known yet is replaced, once, where we wrote it', () => {
  const block = [
    '> Fix **Also came up in:** #0 (x) again=0 from=',
    '**Also came up in:** #0 (A)  ',
    '<!-- postmortem-followthrough:item v=1 again=0 from=2026-01-01 in=A -->',
  ].join('\n');
  expect(withNumber(block.replace(' again=0 from=', ''), 42)).toBe(
    [
      '> Fix **Also came up in:** #0 (x)',
      '**Also came up in:** #42 (A)  ',
      '<!-- postmortem-followthrough:item v=1 again=42 from=2026-01-01 in=A -->',
    ].join('\n'),
  );
});

describe('the block in a body', () => {
  const block = `${begin}\nNew\n${item}\n${end}`;

  test('its content stands between the first marker and that of the item', () => {
    expect(contentOf(`Mine\n${begin}\n\nText\n${item}\n${end}\nMine`)).toBe('Text');
    expect(contentOf(`Text\n${item}\n${end}`)).toBeNull();
    expect(contentOf(`${begin}\nText\n${end}`)).toBeNull();
    expect(contentOf(`${item}\n${begin}\nText`)).toBeNull();
    expect(contentOf(`${begin}${item}`)).toBe('');
    expect(contentOf('Mine')).toBeNull();
  });

  test('is exchanged, and what is around it stays to the byte', () => {
    expect(withBlock(`\r\nMine \r\n${begin}\r\nOld\r\n${end} \r\n\r\n`, block)).toBe(`\r\nMine \r\n${block} \r\n\r\n`);
    expect(withBlock(`${begin}${end}`, block)).toBe(block);
  });

  test('is put at the end where there is none, alone where nothing else is', () => {
    expect(withBlock('Mine', block)).toBe(`Mine\n\n${block}`);
    expect(withBlock(' \r\n', block)).toBe(block);
    expect(withBlock('', block)).toBe(block);
  });

  test.each([
    ['without an end', `Mine\n${begin}\nOld\n${item}\nRest`, `Mine\n\nOld\n\nRest\n\n${block}`],
    ['without a begin', `Mine\n${item}\nOld\n${end}`, `Mine\n\nOld\n\n\n${block}`],
    ['end before begin', `${end}Mine${begin}`, `Mine\n\n${block}`],
    ['twice', `${begin}A${end}Mine${begin}B${end}`, `${block}MineB`],
    ['a stray marker before', `${item}Mine${begin}A${end}`, `Mine${block}`],
    ['a marker cut off at the end of a line', 'Mine <!-- postmortem-followthrough:it\nMore', `Mine \nMore\n\n${block}`],
  ])('leaves no remains of one that was cut apart: %s', (_, body, after) => {
    expect(withBlock(body, block)).toBe(after);
  });

  test('what stands outside of it', () => {
    expect(outsideBlock(`A${begin}B${end}C`)).toBe('A\nC');
    expect(outsideBlock('A')).toBe('A');
    expect(outsideBlock(`A${begin}B`)).toBe(`A${begin}B`);
    expect(outsideBlock(`A${end}B${begin}`)).toBe(`A${end}B${begin}`);
  });

  test('its task is the first quoted line that is no note of ours', () => {
    const body = (content: string): string => `${begin}\n${content}\n${item}\n${end}`;
    expect(taskLine(body('> [!WARNING]\r\n> Alert > now\r\n\r\n> more'))).toBe('Alert > now');
    expect(taskLine(body('see > Alert'))).toBeNull();
    expect(taskLine('> Alert')).toBeNull();
  });
});

test('the content ends with whose text it is', () => {
  const content = renderContent({ item: anItem('Alert'), postmortem: aPostmortem([], { path: 'a`b.md' }), links });
  expect(content).toMatch(
    /\n\n<sub>This part follows ``a`b\.md``: change the file and it changes\. Anything written outside of it is yours and stays\.<\/sub>$/,
  );
});
