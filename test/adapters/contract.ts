/** What every tracker promises, whatever it is made of: one suite for all adapters. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NewIssue } from '../../src/ports.js';
import type { IssueReader, IssueWriter } from '../../src/ports.js';

/** An empty tracker, opened as one run would open it. */
export interface OpenTracker {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  /** Another run on the same tracker, with the same token. */
  reopen(): { reader: IssueReader; writer: IssueWriter };
  /** An issue that somebody else opened; returns its number. */
  foreignIssue(issue: NewIssue): Promise<number>;
  /** A comment that somebody else wrote. */
  foreignComment(number: number, body: string): Promise<void>;
  /** Fails the test on traffic that the real thing would not accept. */
  close(): Promise<void>;
}

const label = { name: 'postmortem', color: 'b60205', description: 'Follow-through of a postmortem' };
const draft: NewIssue = {
  title: 'Add an alert',
  body: 'First line\n\n<!-- block -->',
  labels: [label.name],
  assignees: [],
};

export function trackerContract(name: string, open: () => Promise<OpenTracker>): void {
  describe(name, () => {
    let tracker: OpenTracker;
    const reader = (): IssueReader => tracker.reader;
    const writer = (): IssueWriter => tracker.writer;

    beforeEach(async () => {
      tracker = await open();
      await tracker.writer.ensureLabel(label);
    });
    afterEach(() => tracker.close());

    describe('creating', () => {
      test('returns what was asked for, open, by our own identity', async () => {
        const issue = await writer().create(draft);
        expect(issue).toMatchObject({ title: draft.title, body: draft.body, labels: draft.labels, state: 'open' });
        expect(issue).toMatchObject({ assignees: [], locked: false, closedAt: null, stateReason: null });
        expect(issue.author.login).toBe((await reader().identity()).login);
      });

      test('assigns people in the same request', async () => {
        const issue = await writer().create({ ...draft, assignees: ['ada'] });
        expect(issue.assignees).toEqual(['ada']);
      });

      test('numbers go up', async () => {
        const first = await writer().create(draft);
        const second = await writer().create({ ...draft, title: 'Another' });
        expect(second.number).toBeGreaterThan(first.number);
      });

      test('a body is kept to the byte', async () => {
        const body = '| a | b |\r\n|---|---|\r\n`<x>` & "q" — ✓ 🌈\n\n- [ ] todo\ttab';
        expect((await writer().create({ ...draft, body })).body).toBe(body);
      });

      test.each([
        ['no title', { title: '' }],
        ['a title over 256 characters', { title: 'x'.repeat(257) }],
        ['a body over 65,536 characters', { body: 'x'.repeat(65_537) }],
      ])('%s is refused and makes nothing', async (_, fault) => {
        await expect(writer().create({ ...draft, ...fault })).rejects.toMatchObject({ kind: 'refused' });
        expect(await reader().listTracked(label.name)).toEqual([]);
      });
    });

    describe('listing', () => {
      test('an empty tracker lists nothing', async () => {
        expect(await reader().listTracked(label.name)).toEqual([]);
        expect(await reader().listOwn()).toEqual([]);
        expect(await reader().listRecent()).toEqual([]);
      });

      test('is complete beyond one page, lowest number first, closed ones too', async () => {
        const numbers: number[] = [];
        for (let count = 1; count <= 103; count += 1) {
          // Two runs: one run may not make so many.
          const run = count % 35 === 1 ? tracker.reopen().writer : undefined;
          if (run) current = run;
          numbers.push((await current.create({ ...draft, title: `Item ${count}` })).number);
        }
        await current.update(numbers[0] ?? 0, { state: 'closed' });
        const listed = await reader().listTracked(label.name);
        expect(listed.map(({ number }) => number)).toEqual(numbers);
        expect((await reader().listOwn()).map(({ number }) => number)).toEqual(numbers);
      }, 60_000);
      let current: IssueWriter;
      beforeEach(() => {
        current = writer();
      });

      test('finds a new issue without the label, once', async () => {
        const labelled = await writer().create(draft);
        const bare = await writer().create({ ...draft, labels: [] });
        const listed = await reader().listTracked(label.name);
        expect(listed.map(({ number }) => number)).toEqual([labelled.number, bare.number]);
      });

      test('own issues are those of our identity, whatever their labels', async () => {
        await tracker.foreignIssue(draft);
        const own = await writer().create({ ...draft, labels: [] });
        expect((await reader().listOwn()).map(({ number }) => number)).toEqual([own.number]);
      });

      test('all issues are everybody’s, whatever their labels and state, lowest number first', async () => {
        const own = await writer().create({ ...draft, labels: [] });
        const theirs = await tracker.foreignIssue({ ...draft, title: 'By hand', labels: [] });
        await writer().update(own.number, { state: 'closed' });
        const listed = await reader().listAll();
        expect(listed.map(({ number, state }) => [number, state])).toEqual([
          [own.number, 'closed'],
          [theirs, 'open'],
        ]);
      });

      test('recent issues are those of this run, newest first', async () => {
        const first = await writer().create(draft);
        const second = await writer().create(draft);
        expect((await reader().listRecent()).map(({ number }) => number)).toEqual([second.number, first.number]);
      });

      test('an issue by somebody else is listed as theirs', async () => {
        const number = await tracker.foreignIssue(draft);
        const [issue] = await reader().listTracked(label.name);
        const identity = await reader().identity();
        expect(issue?.number).toBe(number);
        expect(issue?.author.login).not.toBe(identity.login);
        expect(issue?.author.id).not.toBe(identity.id);
      });

      test('what one run wrote, the next one reads', async () => {
        const issue = await writer().create(draft);
        expect(await tracker.reopen().reader.listTracked(label.name)).toEqual([issue]);
      });
    });

    describe('looking up', () => {
      test('finds issues by number and says which are missing', async () => {
        const issue = await writer().create(draft);
        const found = await reader().lookUp([issue.number, 4711]);
        expect([...found]).toEqual([
          [issue.number, issue],
          [4711, 'missing'],
        ]);
      });

      test('knows an issue the same whether it is asked for alone, among others, or listed', async () => {
        const { number } = await writer().create({ ...draft, assignees: ['ada'] });
        const { number: other } = await writer().create({ ...draft, title: 'Another' });
        await writer().update(other, { state: 'closed', stateReason: 'not_planned' });
        const together = await reader().lookUp([number, other, 4711, 4712]);
        expect([...together.keys()]).toEqual([number, other, 4711, 4712]);
        expect([together.get(4711), together.get(4712)]).toEqual(['missing', 'missing']);
        for (const one of [number, other]) {
          expect(together.get(one)).toEqual((await reader().lookUp([one])).get(one));
        }
        const listed = await reader().listTracked(label.name);
        expect(listed).toEqual([together.get(number), together.get(other)]);
      });
    });

    describe('updating', () => {
      test('changes what is named and nothing else', async () => {
        const issue = await writer().create(draft);
        await writer().comment(issue.number, 'A word');
        const updated = await writer().update(issue.number, { body: 'New' });
        expect(updated).toEqual({ ...issue, body: 'New' });
        expect(await writer().update(issue.number, { title: 'New title' })).toEqual({ ...updated, title: 'New title' });
        const found = await reader().lookUp([issue.number]);
        expect(found.get(issue.number)).toEqual({ ...updated, title: 'New title' });
      });

      test.each(['completed', 'not_planned', 'duplicate'] as const)('closes as %s and opens again', async (reason) => {
        const { number } = await writer().create(draft);
        const closed = await writer().update(number, { state: 'closed', stateReason: reason });
        expect(closed).toMatchObject({ state: 'closed', stateReason: reason });
        expect(closed.closedAt).not.toBeNull();
        const opened = await writer().update(number, { state: 'open' });
        expect(opened).toMatchObject({ state: 'open', closedAt: null });
      });

      test('an issue that is not there is refused', async () => {
        await expect(writer().update(4711, { body: 'x' })).rejects.toMatchObject({ kind: 'refused' });
        await expect(writer().comment(4711, 'x')).rejects.toMatchObject({ kind: 'refused' });
      });
    });

    describe('labels', () => {
      test('are added to those there are and removed one by one', async () => {
        const { number } = await writer().create(draft);
        await writer().ensureLabel({ ...label, name: 'overdue' });
        await writer().addLabels(number, ['overdue']);
        await writer().addLabels(number, ['overdue']);
        expect(await labelsOf(number)).toEqual(['overdue', label.name]);
        await writer().removeLabel(number, 'overdue');
        await writer().removeLabel(number, 'overdue');
        expect(await labelsOf(number)).toEqual([label.name]);
      });
      const labelsOf = async (number: number): Promise<readonly string[]> => {
        const issue = (await reader().lookUp([number])).get(number);
        return typeof issue === 'object' ? [...issue.labels].sort() : [];
      };

      test('a label that exists is left as it is', async () => {
        await tracker.reopen().writer.ensureLabel({ ...label, color: 'ffffff' });
        await tracker.reopen().writer.ensureLabel({ ...label, name: label.name.toUpperCase() });
        expect((await writer().create(draft)).labels).toEqual([label.name]);
      });
    });

    describe('comments', () => {
      test('ours are found by their marker, those of others are not', async () => {
        const { number } = await writer().create(draft);
        const marker = '<!-- pmf:gone -->';
        await tracker.foreignComment(number, `Not ours ${marker}`);
        expect(await writer().hasOwnComment(number, marker)).toBe(false);
        expect(await writer().comment(number, `The item has gone.\n${marker}`)).not.toBe('');
        expect(await writer().hasOwnComment(number, marker)).toBe(true);
        expect(await writer().hasOwnComment(number, '<!-- pmf:other -->')).toBe(false);
      });
    });
  });
}
