import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identify, itemKey } from '../../src/core/identity.js';
import { parse } from '../../src/core/parse.js';

const report = '## Summary\nx\n## Action items\n- Fix it\n- Fix it\n- Test it\n';
const ids = (...paths: string[]): string[] =>
  identify(paths.map((path) => parse(path, report))).flatMap(({ postmortems }) => postmortems.map(({ id }) => id));

describe('itemKey', () => {
  test('however the words are typed', () => {
    const key = itemKey('web', null, 'Café: fix the cache!', 1);
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    for (const same of ['Cafe\u0301: fix the cache!', 'CAFÉ fix   the cache', 'Café:\u00a0fix the\u200b cache.']) {
      expect(itemKey('web', null, same, 1)).toBe(key);
    }
    for (const other of ['Café: fix the caches', 'Café fix cache'])
      expect(itemKey('web', null, other, 1)).not.toBe(key);
  });

  test("an author's id replaces the words", () => {
    expect(itemKey('web', 'ai-1', 'Fix it', 1)).toBe(itemKey('web', 'ai-1', 'Mend it', 1));
    expect(itemKey('web', 'ai-1', 'Fix it', 1)).not.toBe(itemKey('web', null, 'ai-1', 1));
  });

  test('key(x) is key(NFD(x)) for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(itemKey('p', null, text.normalize('NFD'), 1)).toBe(itemKey('p', null, text, 1));
      }),
    );
  });
});

describe('identify', () => {
  test.each([
    ['docs/2024-02-25-web.md', '2024-02-25-web'],
    ['incidents/2020-02-18.html.md.erb', '2020-02-18'],
    ['postmortems/big-outage/index.md', 'big-outage'],
    ['postmortems/big-outage/README.md', 'big-outage'],
    ['web/post-mortem.txt', 'web'],
    ['./readme.md', 'readme'],
  ])('%s is %s', (path, id) => {
    expect(ids(path)).toEqual([id]);
  });

  test('where two would be called the same, both take their path, in any order', () => {
    expect(ids('a/web.md', 'b/web.md')).toEqual(['a/web', 'b/web']);
    expect(ids('b/web.md', 'a/web.md')).toEqual(['b/web', 'a/web']);
    expect(ids('a/web.md', 'b/api.md')).toEqual(['web', 'api']);
  });

  test('doing it twice changes nothing; equal items differ by ordinal', () => {
    const once = identify([parse('a/web.md', report), parse('b/web.md', report)]);
    expect(identify(once)).toEqual(once);
    const keys = once.flatMap(({ postmortems }) =>
      postmortems.flatMap((each) => each.actionItems.map(({ key }) => key)),
    );
    expect(new Set(keys).size).toBe(6);
  });
});
