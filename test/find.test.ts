import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workspace } from '../src/adapters/workspace.js';
import { configSchema, defaultConfig } from '../src/core/config.js';
import { findPostmortems } from '../src/find.js';

const report = '# Web down\n## Summary\nOn 2024-02-25 it broke.\n## Timeline\n10:00 down\n## Root cause\nA typo.\n';
let base: string;
let root: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'find-')));
  root = join(base, 'shop');
  mkdirSync(root);
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function put(path: string, content: string | Uint8Array = report): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

async function find(named: string[] = [], config = defaultConfig, repository = 'acme/shop') {
  const found = await findPostmortems(workspace(root, { followNamed: true }), config, repository, named);
  return {
    taken: found.taken.map(({ path }) => path),
    leftOut: found.leftOut.map(({ path, why }) => `${path}: ${why}`),
    unreadable: found.unreadable.map(({ path }) => path),
    missing: found.missing.map(({ path, why }) => `${path}: ${why}`),
  };
}

test('place, then content, each decision with its reason', async () => {
  put('docs/postmortems/web.md');
  put('docs/postmortems/template.md');
  put('docs/postmortems/README.md', '# Postmortems\n* [Web](web.md)\n');
  put('docs/other.md');
  put('src/incidents/handler.go', 'package incidents\n');
  expect(await find()).toEqual({
    taken: ['docs/postmortems/web.md'],
    leftOut: [
      'docs/postmortems/README.md: in a folder "postmortems"; no heading of a postmortem; 3 kinds needed',
      'docs/postmortems/template.md: a template by its name',
    ],
    unreadable: [],
    missing: [],
  });
});

test('ordinary sources have none', async () => {
  for (const path of ['README.md', 'docs/incident.md', 'CHANGELOG.md', 'src/incidents/README', 'guides/outage.md']) {
    put(path, '# Title\n## Overview\n## Usage\n');
  }
  expect((await find()).taken).toEqual([]);
});

test('a file that is no text, or too large, is told apart', async () => {
  put('postmortems/picture', Uint8Array.of(0x89, 0x50, 0, 0, 1));
  put('postmortems/huge.md', new Uint8Array(1_000_001).fill(0x20));
  put('postmortems/utf-16.md', Buffer.from(`\uFEFF${report}`, 'utf16le'));
  put('postmortems/latin.md', Buffer.from(report.replace('typo', 'tÿpö'), 'latin1'));
  expect(await find()).toEqual({
    taken: ['postmortems/latin.md', 'postmortems/utf-16.md'],
    leftOut: ['postmortems/picture: in a folder "postmortems"; not text'],
    unreadable: ['postmortems/huge.md'],
    missing: [],
  });
});

describe('named paths', () => {
  test('a file is taken whatever its name, ending, place or content', async () => {
    put('.github/x.yaml', 'a: 1\n');
    put('postmortems/web.md');
    expect(await find(['.github/x.yaml'])).toMatchObject({ taken: ['.github/x.yaml'], leftOut: [] });
    writeFileSync(join(base, 'other.txt'), 'x');
    symlinkSync('.github/x.yaml', join(root, 'link'));
    expect((await find(['../other.txt', 'link'])).taken).toEqual([join(base, 'other.txt'), 'link']);
  });

  test('a folder speaks for its files, the content decides', async () => {
    put('disclosures/2020-10-30.md');
    put('disclosures/notes.md', '# Notes\n');
    put('elsewhere/postmortems/a.md');
    expect((await find()).taken).toEqual(['elsewhere/postmortems/a.md']);
    expect(await find(['disclosures/'])).toMatchObject({
      taken: ['disclosures/2020-10-30.md'],
      leftOut: ['disclosures/notes.md: in "disclosures", which was named; no heading of a postmortem; 3 kinds needed'],
    });
  });

  test('a folder outside the root goes by the rules of a repository', async () => {
    const other = join(base, 'other');
    mkdirSync(join(other, 'postmortems'), { recursive: true });
    writeFileSync(join(other, 'postmortems/a.md'), report);
    writeFileSync(join(other, 'b.md'), report);
    expect((await find([other])).taken).toEqual([join(other, 'postmortems/a.md')]);
  });

  test('the same file twice is one, and what is missing is said', async () => {
    put('postmortems/web.md');
    expect(await find(['postmortems/web.md', './postmortems', join(root, 'postmortems/web.md'), 'gone'])).toEqual({
      taken: ['postmortems/web.md'],
      leftOut: [],
      unreadable: [],
      missing: ['gone: does not exist'],
    });
  });

  test('a link is refused where links may not be followed', async () => {
    put('postmortems/web.md');
    symlinkSync('/proc/self/environ', join(root, 'postmortems/x.md'));
    const found = await findPostmortems(workspace(root, { followNamed: false }), defaultConfig, '', [
      'postmortems/x.md',
    ]);
    expect(found).toMatchObject({ taken: [], missing: [{ path: 'postmortems/x.md' }] });
  });
});

test('the configuration overrules place and content', async () => {
  put('disclosures/a.md', 'nothing\n');
  put('postmortems/web.md');
  const config = configSchema.parse({ include: ['disclosures/*.md'], exclude: ['postmortems/**'] });
  expect(await find([], config)).toMatchObject({
    taken: ['disclosures/a.md'],
    leftOut: ['postmortems/web.md: excluded by "postmortems/**" of the configuration'],
  });
});

test('an exclusion names only files that would have been looked at', async () => {
  put('src/a.ts', 'x');
  put('postmortems/b.png', 'x');
  const config = configSchema.parse({ exclude: ['**'] });
  expect((await find([], config)).leftOut).toEqual([]);
});
