import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile } from '../../src/adapters/replace-file.js';

let dir: string;
let file: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'replace-'));
  file = join(dir, 'a.md');
  writeFileSync(file, 'old');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

test('the text is other, the permissions stay', () => {
  chmodSync(file, 0o640);
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(dir)).toEqual(['a.md']);
});

test('a link stays a link to the file', () => {
  symlinkSync('a.md', join(dir, 'link.md'));
  replaceFile(join(dir, 'link.md'), 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(lstatSync(join(dir, 'link.md')).isSymbolicLink()).toBe(true);
});

test('the old text stays where the new one cannot be written beside it', () => {
  const others = `${file}.${process.pid}.tmp`;
  writeFileSync(others, 'mine');
  expect(() => {
    replaceFile(file, 'new');
  }).toThrow('EEXIST');
  expect([file, others].map((one) => readFileSync(one, 'utf8'))).toEqual(['old', 'mine']);
});
