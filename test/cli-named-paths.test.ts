/** A run over some of the files concludes nothing about the others. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../src/cli.js';
import { readEnvironment } from '../src/environment.js';

let dir: string;
let shown: string;

const db = 'postmortems/2026-01-02-db.md';
const web = 'postmortems/2026-01-04-web.md';

function postmortem(title: string, date: string, ...items: string[]): string {
  const sections = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution'].map(
    (name) => `## ${name}\nSome words about it.\n`,
  );
  const list = items.map((item) => `- ${item}\n`).join('');
  return `# ${title}\n\n**Date:** ${date}\n\n${sections.join('\n')}\n## Action items\n${list}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

async function run(...argv: string[]): Promise<number> {
  shown = '';
  const say = (text: string): void => {
    shown += text;
  };
  return main({
    argv: [...argv, '--local', 'tracker.json'],
    cwd: dir,
    environment: readEnvironment({}, dir, tmpdir()),
    today: '2026-06-01',
    isTerminal: false,
    out: say,
    err: say,
    wait: () => Promise.resolve(),
    stopped: () => false,
  });
}

const tracker = () => readFileSync(join(dir, 'tracker.json'), 'utf8');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'named-'));
  write(db, postmortem('Database down', '2026-01-02', 'Alert on the pool', 'Rehearse a failover'));
  write(web, postmortem('Web down', '2026-01-04', 'Alert on errors of the web'));
});
afterEach(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('apply with a path', () => {
  test('tells nothing to the issues of the files that were not named', async () => {
    await run('apply');
    const before = tracker();
    expect(await run('apply', web)).toBe(0);
    expect(shown).toContain('Nothing to do.');
    expect(tracker()).toBe(before);
  });

  test('follows a file that was named and one that is gone', async () => {
    await run('apply');
    rmSync(join(dir, db));
    write(web, postmortem('Web down', '2026-01-04', 'Alert on errors of the web', 'Page the owner of the web'));
    await run('plan', web);
    expect(shown).toContain('Plan: 1 to open, 2 to mark as removed');
  });

  test('writes nothing where no file is found at all', async () => {
    await run('apply');
    const before = tracker();
    rmSync(join(dir, 'postmortems'), { recursive: true });
    mkdirSync(join(dir, 'docs'));
    expect(await run('apply', 'docs')).toBe(2);
    expect(tracker()).toBe(before);
  });
});

describe('two files of one name', () => {
  const one = 'postmortems/db/2026-02-01.md';
  const other = 'postmortems/web/2026-02-01.md';
  beforeEach(async () => {
    write(one, postmortem('Queue down', '2026-02-01', 'Alert on the length of the queue'));
    write(other, postmortem('Cache down', '2026-02-01', 'Warm the cache after a release'));
    await run('apply');
  });

  test.each([one, other])('%s alone finds its issue again', async (path) => {
    await run('plan', path);
    expect(shown).toContain('Plan: nothing to do');
  });

  test('a third one gets the id that it has among all', async () => {
    const third = 'postmortems/dns/2026-02-01.md';
    write(third, postmortem('DNS down', '2026-02-01', 'Lower the time to live of all records'));
    await run('apply', third);
    expect(shown).toContain('1 opened.');
    await run('plan');
    expect(shown).toContain('Plan: nothing to do');
  });
});
