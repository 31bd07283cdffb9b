import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unifiedDiff } from '../../../src/core/write-back/unified-diff.js';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'diff-'));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

const many = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');

test.each<[string, string, string, string]>([
  ['one line', 'a.md', many, many.replace('line 12\n', 'line 12 (#1)\n')],
  ['first and last', 'a.md', many, many.replace('line 0\n', 'x\n').replace('line 29\n', 'y\n')],
  ['neighbours and others near by', 'a.md', many, many.replace(/line (5|6|11|19)\n/g, 'line $1 (#1)\n')],
  ['CRLF and a byte order mark', 'a.md', '\uFEFFa\r\nb\r\nc\r\n', '\uFEFFa\r\nb (#1)\r\nc\r\n'],
  ['CR alone', 'a.md', 'a\rb\rc', 'a\rb (#1)\rc'],
  ['no last newline', 'a.md', 'a\nb', 'a\nb (#1)'],
  ['no last newline, elsewhere', 'a.md', 'a\nb', 'a (#1)\nb'],
  ['a path with blanks', 'post mortems/a b.md', 'a\n', 'b\n'],
  ['a path in other letters', 'postmortems/störung-障害.md', 'a\n', 'b\n'],
  ['a path with a quote', 'postmortems/"a"\\b.md', 'a\n', 'b\n'],
])('git applies it: %s', (_, path, before, after) => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), before);
  const patch = unifiedDiff(path, before, after);
  const args = ['-c', 'core.autocrlf=false', 'apply', '--whitespace=nowarn'];
  const { status, stderr } = spawnSync('git', args, { cwd: dir, input: patch, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readFileSync(join(dir, path), 'utf8')).toBe(after);
});

test('in a folder of a repository, too, git finds the files', () => {
  mkdirSync(join(dir, 'docs'));
  writeFileSync(join(dir, 'docs', 'a.md'), 'a\n');
  spawnSync('git', ['init', '-q'], { cwd: dir });
  spawnSync('git', ['apply'], { cwd: join(dir, 'docs'), input: unifiedDiff('a.md', 'a\n', 'b\n') });
  expect(readFileSync(join(dir, 'docs', 'a.md'), 'utf8')).toBe('b\n');
});

test('nothing changed, nothing said; lines that come or go are not its business', () => {
  expect(unifiedDiff('a.md', many, many)).toBe('');
  expect(() => unifiedDiff('a.md', 'a\n', 'a\nb\n')).toThrow(RangeError);
});
