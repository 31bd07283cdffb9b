/** The cells of the fault matrix about listings that lie and issues that people take away; each then runs until quiet. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { faults, on } from '../support/github.js';
import { Bundle, checkToken, file, postmortem, repo, three } from './bundle.js';

let bundle: Bundle;
let byHand: Map<number, readonly string[]>;

afterEach(async () => {
  expect(await bundle.quietBreaches(byHand)).toEqual([]);
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

const listing = on('GET', /\/issues$/);
const one = 'Rehearse a failover';

async function opened(items: readonly string[] = [one]): Promise<void> {
  byHand = new Map();
  bundle = await Bundle.open({ [file]: postmortem(items) });
  await bundle.push();
}

describe('listings that lie', () => {
  test.each([
    ['by label', ({ query }: { query: Record<string, string> }) => query['labels'] !== undefined],
    ['by label and by age', ({ query }: { query: Record<string, string> }) => query['creator'] === undefined],
  ])('F6: the list %s is empty while issues exist: nothing is opened twice', async (_, which) => {
    await opened(three);
    bundle.github.addFault({
      match: (request) => listing(request) && which(request),
      kind: faults.emptyList(),
      times: 9,
    });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ created: '0', complete: 'true' });
    expect(bundle.writes()).toEqual([]);
    expect(await bundle.issues()).toHaveLength(3);
  });

  test('F6: every list is empty although files name our issues: nothing is written, and the run says what to do', async () => {
    await opened();
    await bundle.commit({ [file]: postmortem([`${one} (#1)`, 'Derive the pool size from the workers']) });
    bundle.github.addFault({ match: listing, kind: faults.emptyList(), times: 9 });
    const step = await bundle.push();
    expect(step.conclusion).toBe('failure');
    expect(bundle.writes()).toEqual([]);
    expect(step.outputs['complete']).not.toBe('true');
    expect(step.annotations.map(({ message }) => message).join()).toContain('#1');
    expect(await bundle.issues()).toHaveLength(1);
  });

  test('F7: a list that lags behind for minutes makes a duplicate at most for as long as it lags', async () => {
    byHand = new Map();
    bundle = await Bundle.open({ [file]: postmortem([one]) });
    await bundle.github.meddling.freezeLists(repo);
    await bundle.push();
    await bundle.push();
    bundle.github.meddling.thawLists(repo);
    await bundle.push();
    const open = (await bundle.issues()).filter(({ state }) => state === 'open');
    expect(open.map(({ number }) => number)).toEqual([1]);
  });
});

describe('people', () => {
  test('F11: a marker that somebody took away is put back, with what they wrote', async () => {
    await opened();
    const [issue] = await bundle.issues();
    const body = `Only my words\r\n\r\n${(issue?.body ?? '').replace(/^<!-- postmortem-followthrough:item .*$/m, '')}`;
    await bundle.github.api('PATCH', `/repos/${repo}/issues/1`, { body });
    byHand.set(1, ['Only my words\r\n\r\n']);
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ created: '0', updated: '1', complete: 'true' });
    expect((await bundle.issues()).map(({ body: now }) => now.split('postmortem-followthrough:item').length)).toEqual([
      2,
    ]);
  });

  test('F15: a 404 that passes is no absence, neither when looking nor when reading back', async () => {
    await opened();
    await bundle.commit({ [file]: postmortem([`${one} (due 2026-04-01)`]) });
    const flap = faults.before({ status: 404, body: { message: 'Not Found' } });
    const match = on('GET', /\/issues\/1$/);
    bundle.github.addFault({ match, kind: flap });
    bundle.github.addFault({ match, skip: 1, kind: flap });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ created: '0', updated: '1', complete: 'true' });
  });

  test('F16: deleted, transferred and locked issues hold nothing up', async () => {
    const plain = ['Alert on the pool', 'Derive the pool size from the workers', one];
    await opened(plain);
    await bundle.github.repositories.createRepository('acme/elsewhere', { private: false });
    await bundle.commit({ [file]: postmortem(plain.map((text) => `${text} (due 2026-04-01)`)) });
    let asked = 0;
    // They go between the listing and the write.
    bundle.github.hooks.onRequest = async ({ method, path }: { method: string; path: string }) => {
      if (method !== 'GET' || !/\/issues\/\d+$/.test(path) || (asked += 1) > 1) return;
      bundle.github.meddling.deleteIssue(repo, 1);
      await bundle.github.meddling.transferIssue(repo, 2, 'acme/elsewhere');
      await bundle.github.meddling.lockIssue(repo, 3);
    };
    const step = await bundle.push();
    delete bundle.github.hooks.onRequest;
    expect(step.outputs).toMatchObject({ created: '0', updated: '1', complete: 'false' });
    expect(step.annotations.map(({ message }) => message).join()).toMatch(/#1.*#2/);
    const moved = await bundle.github.api('GET', '/repos/acme/elsewhere/issues/1');
    expect((moved.body as { body: string }).body).not.toContain('2026-04-01');
  });

  test('F18: two files with one id change nothing until one of them has another', async () => {
    const withId = (id: string, item: string) => `---\nid: ${id}\n---\n${postmortem([item])}`;
    byHand = new Map();
    bundle = await Bundle.open({ [file]: withId('INC-7', one) });
    await bundle.push();
    const copy = 'postmortems/2026-02-03-copy.md';
    await bundle.commit({ [copy]: withId('INC-7', 'Alert on the pool') });
    const step = await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(step.annotations.map(({ message }) => message).join()).toContain('INC-7');
    await bundle.commit({ [copy]: withId('INC-8', 'Alert on the pool') });
    expect((await bundle.push()).outputs).toMatchObject({ created: '1', complete: 'true' });
  });
});

test('F20: after seventy days without a schedule an overdue item is counted once and nobody is told ten times', async () => {
  await opened([`${one} (due 2026-01-05)`]);
  for (let runs = 0; runs < 3; runs += 1) {
    const step = await bundle.schedule();
    expect(step.outputs).toMatchObject({ overdue: '1', complete: 'true' });
    expect(bundle.writes()).toEqual([]);
  }
  expect(await bundle.comments(1)).toEqual([]);
});

test('F23: a pull request with 3,001 files fails and says that it could not be looked at', async () => {
  byHand = new Map();
  bundle = await Bundle.open({ 'x.txt': 'x' });
  const many = Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`data/${at}.txt`, `${at}`]));
  const number = await bundle.propose({ ...many, [file]: postmortem(three) });
  const step = await bundle.pullRequest(number, { permissions: checkToken });
  expect(step.conclusion).toBe('failure');
  expect(step.outputs['verdict']).not.toBe('pass');
  expect(step.annotations.map(({ message }) => message).join()).toMatch(/3,?000/);
});
