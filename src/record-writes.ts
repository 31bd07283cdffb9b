/** A tracker whose writes are recorded: the same ports, with what stood there before taken from what was read last. */

import { digestOf } from './core/outcome-line.js';
import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { onePerName } from './other-trackers.js';
import { delegating } from './delegating.js';
import type { OutcomeRecorder } from './outcome-recorder.js';
import type { IssueReader, IssueWriter, OtherTrackers } from './ports.js';
import { recordingUmbrellas } from './record-umbrella-writes.js';

export interface Tracker {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  /** Those of other repositories. */
  readonly others?: OtherTrackers | undefined;
}

export function recordWrites({ others, ...home }: Tracker, recorder: OutcomeRecorder): Tracker {
  return { ...recorded(home, recorder), others: others && recordOthers(others, recorder) };
}

type Recorder = Pick<OutcomeRecorder, 'record'>;

function recorded({ reader, writer }: Tracker, recorder: Recorder): { reader: IssueReader; writer: IssueWriter } {
  const seen = new LastSeen();
  return { reader: seeing(reader, seen), writer: recording(writer, recorder, seen) };
}

/** Each line names the repository that was written to. */
function recordOthers(others: OtherTrackers, recorder: OutcomeRecorder): OtherTrackers {
  const { writer } = others;
  if (writer === undefined) return others;
  const of = onePerName((repository) =>
    recorded(
      { reader: others.reader(repository), writer: writer(repository) },
      { record: (write) => recorder.record({ ...write, repository }) },
    ),
  );
  return { ...others, reader: (name) => of(name).reader, writer: (name) => of(name).writer };
}

/** Issues as last read or written in this run. */
class LastSeen {
  readonly #issues = new Map<number, TrackedIssue>();

  see(issues: Iterable<TrackedIssue>): void {
    for (const issue of issues) this.#issues.set(issue.number, issue);
  }

  digest(number: number, of: (issue: TrackedIssue) => string): string | null {
    const issue = this.#issues.get(number);
    return issue === undefined ? null : of(issue);
  }

  /** The issue with these fields changed, as GitHub confirmed. */
  change(number: number, how: (issue: TrackedIssue) => Partial<TrackedIssue>): void {
    const issue = this.#issues.get(number);
    if (issue !== undefined) this.see([{ ...issue, ...how(issue) }]);
  }
}

const textOf = ({ title, body, state, stateReason }: TrackedIssue): string =>
  digestOf([title, body, state, stateReason]);
const labelsOf = ({ labels }: TrackedIssue): string => digestOf([...labels].sort());
const assigneesOf = ({ assignees }: TrackedIssue): string => digestOf([...assignees].sort());

function seeing(reader: IssueReader, seen: LastSeen): IssueReader {
  const noted = async (listing: Promise<readonly TrackedIssue[]>): Promise<readonly TrackedIssue[]> => {
    const issues = await listing;
    seen.see(issues);
    return issues;
  };
  return delegating(reader, {
    listTracked: (label) => noted(reader.listTracked(label)),
    listOwn: () => noted(reader.listOwn()),
    listAll: () => noted(reader.listAll()),
    listRecent: () => noted(reader.listRecent()),
    lookUp: async (numbers) => {
      const found = await reader.lookUp(numbers);
      seen.see([...found.values()].filter((one) => typeof one !== 'string'));
      return found;
    },
  });
}

function recording(writer: IssueWriter, recorder: Recorder, seen: LastSeen): IssueWriter {
  const changing = async <T>(
    what: 'add-labels' | 'remove-label' | 'assign' | 'unassign',
    number: number,
    send: () => Promise<T>,
    how: (issue: TrackedIssue, result: T) => Partial<TrackedIssue>,
  ): Promise<T> => {
    const digest = what === 'add-labels' || what === 'remove-label' ? labelsOf : assigneesOf;
    const written = (result: T): { issue: number; after: string | null } => {
      seen.change(number, (issue) => how(issue, result));
      return { issue: number, after: seen.digest(number, digest) };
    };
    return recorder.record({ what, issue: number, before: seen.digest(number, digest), send, written });
  };
  const text = (issue: TrackedIssue): { issue: number; after: string } => {
    seen.see([issue]);
    return { issue: issue.number, after: textOf(issue) };
  };
  return {
    create: (issue) =>
      recorder.record({
        what: 'create-issue',
        issue: null,
        before: null,
        send: () => writer.create(issue),
        written: text,
      }),
    update: (number, patch) =>
      recorder.record({
        what: 'update-issue',
        issue: number,
        before: seen.digest(number, textOf),
        send: () => writer.update(number, patch),
        written: text,
      }),
    comment: (number, body) =>
      recorder.record({
        what: 'comment',
        issue: number,
        before: null,
        send: () => writer.comment(number, body),
        written: () => ({ issue: number, after: digestOf([body]) }),
      }),
    ensureLabel: (label) =>
      recorder.record({
        what: 'create-label',
        issue: null,
        before: null,
        send: () => writer.ensureLabel(label),
        written: () => ({ issue: null, after: digestOf([label.name]) }),
      }),
    addLabels: (number, added) =>
      changing(
        'add-labels',
        number,
        () => writer.addLabels(number, added),
        ({ labels }) => ({ labels: union(labels, added) }),
      ),
    removeLabel: (number, removed) =>
      changing(
        'remove-label',
        number,
        () => writer.removeLabel(number, removed),
        ({ labels }) => ({ labels: without(labels, [removed]) }),
      ),
    assign: (number, logins) =>
      changing(
        'assign',
        number,
        () => writer.assign(number, logins),
        ({ assignees }, refused) => ({ assignees: union(assignees, without(logins, refused)) }),
      ),
    unassign: (number, logins) =>
      changing(
        'unassign',
        number,
        () => writer.unassign(number, logins),
        ({ assignees }) => ({ assignees: without(assignees, logins) }),
      ),
    ...recordingUmbrellas(writer, recorder),
    hasOwnComment: (number, marker) => writer.hasOwnComment(number, marker),
  };
}

const has = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

function union(names: readonly string[], added: readonly string[]): string[] {
  return [...names, ...added.filter((name) => !has(names, name))];
}

function without(names: readonly string[], removed: readonly string[]): string[] {
  return names.filter((name) => !has(removed, name));
}
