import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { workspace } from '../../src/adapters/workspace.js';
import { IncompleteRead, UnreadableFile } from '../../src/ports.js';

let base: string;
let root: string;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  root = join(base, 'repository');
  mkdirSync(root);
});

afterEach(() => {
  rmSync(base, { recursive: true });
});

function put(path: string, text = 'text\n'): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const inAction = () => workspace(root, { followNamed: false });
const atTerminal = () => workspace(root, { followNamed: true });

describe('list', () => {
  test('gives regular files in code-unit order with /', async () => {
    for (const path of ['b/z.md', 'a.md', 'B.md', 'b.md', 'b/A.md', 'ä.md']) put(path);
    expect(await inAction().list()).toEqual(['B.md', 'a.md', 'b.md', 'b/A.md', 'b/z.md', 'ä.md']);
  });

  test('keeps names apart that differ in case alone', async () => {
    put('Postmortem.md');
    put('postmortem.md');
    expect(await inAction().list()).toHaveLength(2);
  });

  test('leaves out git data, modules, submodules and nested clones', async () => {
    put('.git/config');
    put('a/node_modules/b/postmortem.md');
    put('submodule/.git', 'gitdir: ../.git/modules/submodule\n');
    put('submodule/postmortem.md');
    put('clone/.git/config');
    put('clone/postmortem.md');
    put('own/postmortem.md');
    expect(await inAction().list()).toEqual(['own/postmortem.md']);
  });

  test('follows no link, to a file or to a folder', async () => {
    put('postmortems/real.md');
    writeFileSync(join(base, 'secret.md'), 'secret');
    symlinkSync('/proc/self/environ', join(root, 'postmortems/environ.md'));
    symlinkSync('../.git/config', join(root, 'postmortems/config.md'));
    symlinkSync(base, join(root, 'postmortems/up'));
    symlinkSync('.', join(root, 'postmortems/loop'));
    expect(await inAction().list()).toEqual(['postmortems/real.md']);
    expect(await atTerminal().list()).toEqual(['postmortems/real.md']);
  });

  test('one folder only', async () => {
    put('a/x.md');
    put('ab/y.md');
    expect(await inAction().list('a')).toEqual(['a/x.md']);
  });

  test('a folder that cannot be listed fails the listing', async () => {
    await expect(inAction().list('gone')).rejects.toThrow(IncompleteRead);
    symlinkSync(base, join(root, 'up'));
    await expect(inAction().list('up')).rejects.toThrow(IncompleteRead);
    await expect(inAction().list('..')).rejects.toThrow(IncompleteRead);
  });

  test('nor does one that the system will not list', async () => {
    put('a.md');
    await expect(inAction().list('a.md')).rejects.toThrow(IncompleteRead);
  });
});

describe('read', () => {
  test('gives the bytes as they are', async () => {
    put('a.md', '\uFEFF# Über\r\n\r\nText\r\n');
    expect(Buffer.from(await inAction().read('a.md')).toString('utf8')).toBe('\uFEFF# Über\r\n\r\nText\r\n');
    put('empty.md', '');
    expect(await inAction().read('empty.md')).toHaveLength(0);
  });

  test.each([
    ['/proc/self/environ', 'postmortems/x.md'],
    ['../.git/config', 'postmortems/x.md'],
    ['../../secret.md', 'postmortems/x.md'],
    ['postmortems/real.md', 'y.md'],
  ])('refuses a link to %s in an Action', async (target, link) => {
    put('postmortems/real.md');
    put('.git/config');
    writeFileSync(join(base, 'secret.md'), 'secret');
    symlinkSync(target, join(root, link));
    await expect(inAction().read(link)).rejects.toThrow(UnreadableFile);
  });

  test.each(['../secret.md', 'up/secret.md', '/etc/passwd', 'a\0.md'])('refuses %j in an Action', async (path) => {
    writeFileSync(join(base, 'secret.md'), 'secret');
    symlinkSync('..', join(root, 'up'));
    await expect(inAction().read(path)).rejects.toThrow(UnreadableFile);
  });

  test.each(['postmortems', 'gone.md', 'a.md/b.md', 'pipe'])('refuses %s, which is no file', async (path) => {
    put('postmortems/a.md');
    put('a.md');
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await expect(inAction().read(path)).rejects.toThrow(UnreadableFile);
  });

  test('refuses a file above the limit, and none at it', async () => {
    const full = put('huge.md');
    truncateSync(full, 100_000_000);
    await expect(inAction().read('huge.md')).rejects.toThrow(/too large \(100000000 bytes; at most 1000000 are read\)/);
    // Not even the room for it is asked for.
    truncateSync(full, 1e12);
    await expect(inAction().read('huge.md')).rejects.toThrow(UnreadableFile);
    truncateSync(full, 1_000_000);
    expect(await inAction().read('huge.md')).toHaveLength(1_000_000);
  });

  test('counts what it reads, not what a file says of itself', async () => {
    // Files of /proc say that they have no bytes.
    expect((await atTerminal().read('/proc/self/status')).length).toBeGreaterThan(100);
    await expect(workspace(root, { followNamed: true, maxBytes: 100 }).read('/proc/self/status')).rejects.toThrow(
      /too large/,
    );
  });
});

describe('find, for a path that was named', () => {
  test('a person may name anything, and sees it relative to the root where it lies inside', async () => {
    const full = put('docs/a.md');
    writeFileSync(join(base, 'other.txt'), 'x');
    symlinkSync('docs/a.md', join(root, 'link.md'));
    expect(await atTerminal().find(full)).toEqual({ kind: 'file', path: 'docs/a.md' });
    expect(await atTerminal().find('./docs/')).toEqual({ kind: 'folder', path: 'docs' });
    expect(await atTerminal().find('.')).toEqual({ kind: 'folder', path: '.' });
    expect(await atTerminal().find('link.md')).toEqual({ kind: 'file', path: 'link.md' });
    expect(await atTerminal().find('../other.txt')).toEqual({ kind: 'file', path: join(base, 'other.txt') });
    expect(await atTerminal().find('gone')).toEqual({ kind: 'missing', path: 'gone' });
    expect(Buffer.from(await atTerminal().read('link.md')).toString()).toBe('text\n');
  });

  test('in an Action a link and a place outside are refused', async () => {
    put('docs/a.md');
    symlinkSync('docs/a.md', join(root, 'link.md'));
    symlinkSync('docs', join(root, 'folder'));
    writeFileSync(join(base, 'other.txt'), 'x');
    expect((await inAction().find('docs/a.md')).kind).toBe('file');
    for (const path of ['link.md', 'folder', 'folder/a.md', '../other.txt', base]) {
      expect(await inAction().find(path)).toMatchObject({ kind: 'refused' });
    }
  });

  test('a root that is itself reached through a link', async () => {
    put('docs/a.md');
    symlinkSync(root, join(base, 'alias'));
    const files = workspace(join(base, 'alias'), { followNamed: false });
    expect(await files.find(join(base, 'alias/docs/a.md'))).toEqual({ kind: 'file', path: 'docs/a.md' });
    expect(await files.list()).toEqual(['docs/a.md']);
    expect(await files.read('docs/a.md')).toHaveLength(5);
  });
});
