import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { formatTracker, parseTracker } from '../../src/adapters/local/format.js';
import { LocalTracker } from '../../src/adapters/local/tracker.js';
import { trackerContract } from './contract.js';
import type { OpenTracker } from './contract.js';

const today = '2026-03-01';
const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: [] };
let folder: string;
let file: string;

function open(): LocalTracker {
  return new LocalTracker({ file, today });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracker-'));
  file = join(folder, 'tracker.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

trackerContract('The embedded tracker', (): Promise<OpenTracker> => {
  const tracker = open();
  return Promise.resolve({
    reader: tracker,
    writer: tracker,
    reopen: () => {
      const again = open();
      return { reader: again, writer: again };
    },
    foreignIssue: async (issue) => {
      const { number } = await open().create(issue);
      const stored = parseTracker(readFileSync(file, 'utf8'));
      const issues = stored.issues.map((one) => (one.number === number ? { ...one, author: 'mallory' } : one));
      writeFileSync(file, formatTracker({ ...stored, issues }));
      return number;
    },
    foreignComment: (number, body) => {
      const stored = parseTracker(readFileSync(file, 'utf8'));
      const comment = { author: 'mallory', body, createdAt: `${today}T00:00:00Z` };
      const issues = stored.issues.map((one) => (one.number === number ? { ...one, comments: [comment] } : one));
      writeFileSync(file, formatTracker({ ...stored, issues }));
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  });
});

describe('The file of the embedded tracker', () => {
  test('is not made by reading', async () => {
    expect(await open().listTracked('postmortem')).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is the same for the same changes on the same day', async () => {
    await open().create(draft);
    const first = readFileSync(file, 'utf8');
    rmSync(file);
    await open().create(draft);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  test('is left alone by a change that changes nothing', async () => {
    const { number } = await open().create(draft);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n`);
    const before = readFileSync(file, 'utf8');
    await open().addLabels(number, ['Postmortem']);
    await open().update(number, { title: draft.title });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('leaves no other file behind, and makes its folder', async () => {
    file = join(folder, 'deep', 'er', 'tracker.json');
    await open().create(draft);
    expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['tracker.json']);
  });

  test('shows what a person changed in it to a run that is open', async () => {
    const tracker = open();
    await tracker.create(draft);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Add an alert', 'By hand'));
    await tracker.comment(1, 'Seen');
    expect((await tracker.lookUp([1])).get(1)).toMatchObject({ title: 'By hand' });
  });

  test.each([
    ['cut short', '{\n  "formatVersion": 1,\n  "lab', '3:7: not JSON'],
    ['not JSON', '{\n  "formatVersion": oops }', '2:20: not JSON'],
    ['of another version', '{"formatVersion":2,"labels":[],"issues":[]}', 'formatVersion'],
    ['without a title', '{"formatVersion":1,"labels":[],"issues":[{"number":1}]}', 'issues.0.title'],
    ['of another kind', '[]', 'the whole'],
  ])('%s: says where, and is never overwritten', async (_, text, place) => {
    writeFileSync(file, text);
    await expect(open().listTracked('postmortem')).rejects.toThrow(`${file}: ${place}`);
    await expect(open().listTracked('postmortem')).rejects.toMatchObject({ name: 'IncompleteRead' });
    await expect(open().create(draft)).rejects.toMatchObject({ name: 'WriteFailure', kind: 'refused' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('with one number twice is no tracker', async () => {
    await open().create(draft);
    const stored = parseTracker(readFileSync(file, 'utf8'));
    writeFileSync(file, formatTracker({ ...stored, issues: [...stored.issues, ...stored.issues] }));
    await expect(open().listOwn()).rejects.toThrow('same number');
  });

  test('takes a hundred sub-issues for one parent, closed ones included, and no more', async () => {
    const tracker = open();
    const parent = (await tracker.create(draft)).number;
    for (let count = 0; count < 100; count += 1) {
      const { number } = await tracker.create(draft);
      expect(await tracker.addSubIssue(parent, number, null)).toEqual({ kind: 'in' });
    }
    await tracker.update(2, { state: 'closed', stateReason: 'completed' });
    const { number } = await tracker.create(draft);
    expect(await tracker.addSubIssue(parent, number, null)).toMatchObject({ kind: 'refused' });
  });

  test('has no word of umbrellas where none was asked for', async () => {
    await open().create(draft);
    expect(readFileSync(file, 'utf8')).not.toMatch(/parent|milestone/);
  });

  test('that cannot be replaced is a refused write', async () => {
    file = folder;
    await expect(open().create(draft)).rejects.toMatchObject({ kind: 'refused' });
  });
});
