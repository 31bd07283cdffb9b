import { beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalTracker } from '../src/adapters/local/tracker.js';
import { digestOf, outcomeLineSchema, type OutcomeLine } from '../src/core/outcome-line.js';
import { OutcomeRecorder } from '../src/outcome-recorder.js';
import { WriteFailure, type IssueWriter } from '../src/ports.js';
import { recordWrites, type Tracker } from '../src/record-writes.js';
import type { PutIn } from '../src/umbrella-ports.js';

let lines: OutcomeLine[];
let recorder: OutcomeRecorder;
let plain: LocalTracker;
let tracker: Tracker;

beforeEach(() => {
  lines = [];
  recorder = new OutcomeRecorder({
    run: 'run-1',
    repository: 'acme/ops',
    now: () => '2026-07-01T10:00:00.000Z',
    append: (line) => lines.push(outcomeLineSchema.parse(line)),
  });
  const file = join(mkdtempSync(join(tmpdir(), 'tracker-')), 'tracker.json');
  plain = new LocalTracker({ file, today: '2026-07-01', witness: recorder });
  tracker = recordWrites({ reader: plain, writer: plain }, recorder);
});

const draft = { title: 'Add an alert', body: 'Text', labels: ['postmortem'], assignees: ['ada'] };
const told = (): string[] => lines.map(({ write, what, outcome }) => `${write} ${what} ${outcome}`);

test('a write is on record before it leaves and when it is done, with what stood there before and after', async () => {
  const { number } = await tracker.writer.create(draft);
  await tracker.writer.update(number, { title: 'Add two alerts' });
  expect(told()).toEqual(['1 create-issue sent', '1 create-issue done', '2 update-issue sent', '2 update-issue done']);
  const [sent, made, , changed] = lines;
  const first = digestOf(['Add an alert', 'Text', 'open', null]);
  expect(sent).toMatchObject({ issue: null, before: null, after: null });
  expect(made).toMatchObject({ issue: number, before: null, after: first, repository: 'acme/ops', run: 'run-1' });
  expect(changed).toMatchObject({ before: first, after: digestOf(['Add two alerts', 'Text', 'open', null]) });
});

test('labels, people and comments have digests of their own', async () => {
  const { number } = await plain.create(draft);
  await tracker.reader.lookUp([number]);
  await tracker.writer.addLabels(number, ['Postmortem', 'later']);
  await tracker.writer.removeLabel(number, 'postmortem');
  await tracker.writer.assign(number, ['Ada', 'grace']);
  await tracker.writer.unassign(number, ['ada']);
  await tracker.writer.comment(number, 'Hello');
  const ends = lines.filter(({ outcome }) => outcome === 'done').map(({ before, after }) => [before, after]);
  expect(ends).toEqual([
    [digestOf(['postmortem']), digestOf(['later', 'postmortem'])],
    [digestOf(['later', 'postmortem']), digestOf(['later'])],
    [digestOf(['ada']), digestOf(['ada', 'grace'])],
    [digestOf(['ada', 'grace']), digestOf(['grace'])],
    [null, digestOf(['Hello'])],
  ]);
  const [issue] = await plain.listOwn();
  expect(issue).toMatchObject({ labels: ['later'], assignees: ['grace'] });
});

test('what needs no request has no line', async () => {
  const label = { name: 'postmortem', color: 'b60205', description: '' };
  await tracker.writer.ensureLabel(label);
  await tracker.writer.ensureLabel(label);
  expect(told()).toEqual(['1 create-label sent', '1 create-label done']);
});

test.each(['refused', 'unknown', 'not-kept', 'limit', 'forbidden'] as const)(
  'a write that ends as %s is on record as that, and its failure passed on',
  async (kind) => {
    const failing = faulty(() => Promise.reject(new WriteFailure(kind, 'No.')));
    await expect(failing.update(3, { title: 'x' })).rejects.toMatchObject({ kind });
    expect(lines.at(-1)).toMatchObject({ write: 1, outcome: kind, issue: 3, after: null, message: 'No.', status: 502 });
    expect(lines.at(-1)).toMatchObject({ requestId: 'AB:12' });
  },
);

test('a write that breaks in a way nobody foresaw is unknown', async () => {
  await expect(faulty(() => Promise.reject(new TypeError('oops'))).update(3, {})).rejects.toThrow('oops');
  expect(lines.at(-1)).toMatchObject({ outcome: 'unknown', message: 'oops' });
});

test('a run that is cut off leaves the line of what was on its way', () => {
  void faulty(() => new Promise(() => undefined)).update(3, {});
  expect(told()).toEqual(['1 update-issue sent']);
});

test('two writes at once would be recorded as one another, and are refused', async () => {
  const writer = faulty(() => new Promise(() => undefined));
  void writer.update(3, {});
  await expect(writer.update(4, {})).rejects.toThrow('serial');
});

/** A writer whose update sends a request that is answered with 502, and then ends as told. */
function faulty(ending: () => Promise<never>): IssueWriter {
  const update = (): Promise<never> => {
    recorder.sending();
    recorder.answered({ status: 502, requestId: 'AB:12' });
    return ending();
  };
  const writer = Object.assign(Object.create(plain) as IssueWriter, { update });
  return recordWrites({ reader: plain, writer }, recorder).writer;
}

test('a link, and a milestone with what is put into it, are on record; a refusal is what it is', async () => {
  const parent = await plain.create({ ...draft, title: 'Parent' });
  const { number } = await plain.create(draft);
  expect(await tracker.writer.addSubIssue(parent.number, number, null)).toEqual({ kind: 'in' });
  expect(await tracker.writer.addSubIssue(number, number, parent.number)).toMatchObject({ kind: 'refused' });
  const milestone = await tracker.writer.createMilestone({ title: 'One', description: 'Text' });
  await tracker.writer.setMilestone(milestone.number, number, null);
  await tracker.writer.updateMilestone(milestone.number, { state: 'closed' });
  expect(told().filter((line) => !line.endsWith(' sent'))).toEqual([
    '1 add-sub-issue done',
    '2 create-milestone done',
    '3 set-milestone done',
    '4 update-milestone done',
  ]);
  const ends = lines.filter(({ outcome }) => outcome === 'done').map(({ issue, after }) => [issue, after]);
  expect(ends).toEqual([
    [number, digestOf(['1'])],
    [null, digestOf(['One', 'Text', 'open'])],
    [number, digestOf(['1'])],
    [null, digestOf(['One', 'Text', 'closed'])],
  ]);
});

test('a link that GitHub refuses is on record as refused, and no failure to whoever asked', async () => {
  const why = 'Sub-issues may be nested eight levels deep';
  const addSubIssue = (): Promise<PutIn> => {
    recorder.sending();
    recorder.answered({ status: 422, requestId: 'AB:13' });
    return Promise.resolve({ kind: 'refused', why });
  };
  const writer = Object.assign(Object.create(plain) as IssueWriter, { addSubIssue });
  const recorded = recordWrites({ reader: plain, writer }, recorder).writer;
  expect(await recorded.addSubIssue(1, 2, null)).toEqual({ kind: 'refused', why });
  expect(lines.at(-1)).toMatchObject({
    what: 'add-sub-issue',
    outcome: 'refused',
    issue: 2,
    message: why,
    status: 422,
  });
});
