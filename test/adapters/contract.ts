/** What every tracker promises, whatever it is made of: one suite for all adapters. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TrackedIssue } from '../../src/core/planning/tracked-issue.js';
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

    describe('sub-issues', () => {
      const opened = async (title: string): Promise<number> => (await writer().create({ ...draft, title })).number;
      const now = async (number: number): Promise<TrackedIssue> => {
        const found = (await reader().lookUp([number])).get(number);
        if (typeof found !== 'object') throw new Error(`#${number} is ${found ?? 'nothing'}`);
        return found;
      };

      test('a link is seen on both sides, alone and in the listing, and made once', async () => {
        const [parent, child, other] = [await opened('Parent'), await opened('Child'), await opened('Other')];
        expect(await writer().addSubIssue(parent, child, null)).toEqual({ kind: 'in' });
        expect(await writer().addSubIssue(parent, child, null)).toEqual({ kind: 'in' });
        await writer().addSubIssue(parent, other, null);
        await writer().update(other, { state: 'closed', stateReason: 'completed' });
        expect(await now(child)).toMatchObject({ parent, state: 'open' });
        expect(await now(parent)).toMatchObject({ subIssues: { open: 1, closed: 1 } });
        expect(await now(parent)).not.toHaveProperty('parent');
        const listed = await tracker.reopen().reader.listTracked(label.name);
        expect(listed).toEqual([await now(parent), await now(child), await now(other)]);
      });

      test('an issue that has a parent keeps it, but for the one that it is to leave', async () => {
        const [first, second, child] = [await opened('First'), await opened('Second'), await opened('Child')];
        await writer().addSubIssue(first, child, null);
        expect(await writer().addSubIssue(second, child, null)).toEqual({ kind: 'elsewhere' });
        expect((await now(child)).parent).toBe(first);
        expect(await writer().addSubIssue(second, child, first)).toEqual({ kind: 'in' });
        expect((await now(child)).parent).toBe(second);
        expect(await now(first)).not.toHaveProperty('subIssues');
      });

      test('what a person took out of the one that it was to leave stays out', async () => {
        const [first, second, child] = [await opened('First'), await opened('Second'), await opened('Child')];
        expect(await writer().addSubIssue(second, child, first)).toEqual({ kind: 'elsewhere' });
        expect(await now(child)).not.toHaveProperty('parent');
      });

      test('an issue or a parent that is not there is refused, and an issue under itself is told why', async () => {
        const number = await opened('Alone');
        await expect(writer().addSubIssue(number, 4711, null)).rejects.toMatchObject({ kind: 'refused' });
        await expect(writer().addSubIssue(4711, number, null)).rejects.toMatchObject({ kind: 'refused' });
        expect(await writer().addSubIssue(number, number, null)).toMatchObject({ kind: 'refused' });
      });
    });

    describe('milestones', () => {
      const wanted = { title: 'Postmortem: Database down', description: 'First line\n\n<!-- block -->' };

      test('there are none at first', async () => {
        expect(await reader().listMilestones()).toEqual([]);
        expect(await reader().lookUpMilestone(1)).toBeNull();
      });

      test('one is made by our own identity, open and empty, and read as it was made', async () => {
        const made = await writer().createMilestone(wanted);
        expect(made).toMatchObject({ ...wanted, state: 'open', holds: { open: 0, closed: 0 } });
        expect(made.author.login).toBe((await reader().identity()).login);
        expect(await tracker.reopen().reader.listMilestones()).toEqual([made]);
        expect(await reader().lookUpMilestone(made.number)).toEqual(made);
      });

      test('a second one of the same title is refused, when it is made and when it is renamed', async () => {
        const first = await writer().createMilestone(wanted);
        await expect(writer().createMilestone(wanted)).rejects.toMatchObject({ kind: 'refused' });
        const second = await writer().createMilestone({ ...wanted, title: 'Other' });
        const renamed = writer().updateMilestone(second.number, { title: wanted.title });
        await expect(renamed).rejects.toMatchObject({ kind: 'refused' });
        expect(await reader().listMilestones()).toEqual(expect.arrayContaining([first, second]));
      });

      test('changes what is named and nothing else; closed ones are listed too', async () => {
        const made = await writer().createMilestone(wanted);
        const closed = await writer().updateMilestone(made.number, { state: 'closed' });
        expect(closed).toEqual({ ...made, state: 'closed' });
        const text = await writer().updateMilestone(made.number, { description: 'New', title: 'New title' });
        expect(text).toEqual({ ...closed, description: 'New', title: 'New title' });
        expect(await reader().listMilestones()).toEqual([text]);
        await expect(writer().updateMilestone(4711, { state: 'open' })).rejects.toMatchObject({ kind: 'refused' });
      });

      test('an issue gets it with the request that opens it, or later, and keeps another', async () => {
        const { number: first } = await writer().createMilestone(wanted);
        const { number: second } = await writer().createMilestone({ ...wanted, title: 'Other' });
        const born = await writer().create({ ...draft, milestone: first });
        expect(born.milestone).toBe(first);
        const { number } = await writer().create(draft);
        expect(await writer().setMilestone(second, number, null)).toEqual({ kind: 'in' });
        expect(await writer().setMilestone(second, number, null)).toEqual({ kind: 'in' });
        expect(await writer().setMilestone(first, number, null)).toEqual({ kind: 'elsewhere' });
        await writer().update(born.number, { state: 'closed', stateReason: 'completed' });
        const listed = await reader().listTracked(label.name);
        expect(listed.map(({ milestone }) => milestone)).toEqual([first, second]);
        const together = await reader().lookUp([born.number, number]);
        expect([together.get(born.number), together.get(number)]).toEqual(listed);
        expect(await reader().lookUpMilestone(first)).toMatchObject({ holds: { open: 0, closed: 1 } });
        expect(await writer().setMilestone(first, number, second)).toEqual({ kind: 'in' });
        expect(await reader().lookUpMilestone(first)).toMatchObject({ holds: { open: 1, closed: 1 } });
        await expect(writer().setMilestone(first, 4711, null)).rejects.toMatchObject({ kind: 'refused' });
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
