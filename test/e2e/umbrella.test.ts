/** Parent issues and milestones by the built bundle, against GitHub's emulator. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { faults, on } from '../support/github.js';
import { Bundle, file, postmortem, repo, three } from './bundle.js';

let bundle: Bundle;

afterEach(async () => {
  expect(await bundle.quietBreaches()).toEqual([]);
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

const isCreate = on('POST', /\/issues$/);
const isLink = on('POST', /\/sub_issues$/);
const settings = (umbrella: string): Record<string, string> => ({
  '.github/postmortems.yml': `umbrella: ${umbrella}\n`,
});

async function open(umbrella: string, items = three): Promise<void> {
  bundle = await Bundle.open({ ...settings(umbrella), [file]: postmortem(items) });
}

async function subIssues(parent: number): Promise<number[]> {
  const answer = await bundle.github.api('GET', `/repos/${repo}/issues/${parent}/sub_issues?per_page=100`);
  return (answer.body as { number: number }[]).map(({ number }) => number).sort((a, b) => a - b);
}

async function milestones(): Promise<{ title: string; state: string; open_issues: number; description: string }[]> {
  const answer = await bundle.github.api('GET', `/repos/${repo}/milestones?state=all`);
  return answer.body as never;
}

describe('umbrella: issue', () => {
  test('one parent with its issues as sub-issues; the next run writes nothing and asks nothing more', async () => {
    await open('issue');
    const step = await bundle.push();
    expect(step.annotations).toEqual([]);
    expect(step.outputs).toMatchObject({ complete: 'true', created: '3', planned: '3', open: '0' });
    expect(step.summary).toContain('3 opened, 1 parent issue opened.');
    expect(bundle.writes()).toEqual([
      'POST /repos/acme/ops/labels',
      ...Array<string>(4).fill('POST /repos/acme/ops/issues'),
      ...Array<string>(3).fill('POST /repos/acme/ops/issues/4/sub_issues'),
      'PATCH /repos/acme/ops/issues/4',
    ]);
    expect(await subIssues(4)).toEqual([1, 2, 3]);
    const parent = (await bundle.issues())[3];
    expect(parent?.title).toBe('Postmortem: Database down');
    expect(parent?.body).toContain('**What happened:** The primary ran out of connections for an hour.');

    await bundle.commit({ 'unrelated.txt': 'x' });
    const second = await bundle.push();
    expect(second.outputs).toMatchObject({ complete: 'true', created: '0', updated: '0', open: '3' });
    expect(bundle.writes()).toEqual([]);
    expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4);
  });

  test('closed with the last item, opened again with one that comes back', async () => {
    await open('issue', three.slice(2));
    await bundle.push();
    await bundle.commit({ [file]: postmortem(['[x] Rehearse a failover']) });
    expect((await bundle.push()).outputs).toMatchObject({ complete: 'true' });
    const parent = async () => (await bundle.issues())[1];
    expect(await parent()).toMatchObject({ state: 'closed', state_reason: 'completed' });
    await bundle.commit({ [file]: postmortem(three.slice(2)) });
    await bundle.push();
    expect(await parent()).toMatchObject({ state: 'open' });
  });

  test('a person takes one out: it stays out', async () => {
    await open('issue', three.slice(1));
    await bundle.push();
    bundle.github.meddling.removeParent(repo, 2);
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(await subIssues(3)).toEqual([1]);
  });

  test('the answer to its creation is lost: found again, not sent again', async () => {
    await open('issue', three.slice(2));
    bundle.github.addFault({ match: isCreate, kind: faults.after(502), skip: 1 });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ complete: 'true', created: '1' });
    expect(await subIssues(2)).toEqual([1]);
    expect(await bundle.issues()).toHaveLength(2);
  });

  test('killed between the parent and its links: the next run makes them', async () => {
    await open('issue', three.slice(1));
    const running = await bundle.startPush();
    bundle.github.hooks.onAnswer = (entry: { method: string; path: string }) => {
      if (isLink(entry as never)) running.kill('SIGKILL');
    };
    await running.result;
    delete bundle.github.hooks.onAnswer;
    expect(await subIssues(3)).toEqual([1]);
    expect((await bundle.push()).outputs).toMatchObject({ complete: 'true', created: '0' });
    expect(await subIssues(3)).toEqual([1, 2]);
    expect(await bundle.issues()).toHaveLength(3);
  });

  test('a server without sub-issues: said once, and no failure', async () => {
    await open('issue', three.slice(1));
    bundle.github.addFault({ match: isLink, kind: faults.before(404) });
    bundle.github.addFault({ match: on('GET', /\/sub_issues$/), kind: faults.before(404) });
    const step = await bundle.push();
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ complete: 'true', created: '2' });
    expect(step.summary.split('GitHub answered 404')).toHaveLength(2);
    expect(bundle.writes().filter((write) => write.endsWith('/sub_issues'))).toHaveLength(1);
  });

  test('two runs at once leave one open parent with everything in it', async () => {
    await open('issue', three.slice(2));
    const runs = await Promise.all([bundle.startPush(), bundle.startPush()]);
    await Promise.all(runs.map(({ result }) => result));
    await bundle.quietBreaches();
    const open_ = (await bundle.issues()).filter(({ state }) => state === 'open');
    const parent = open_.find(({ title }) => title === 'Postmortem: Database down');
    const items = open_.filter((issue) => issue !== parent).map(({ number }) => number);
    expect(items).toHaveLength(1);
    expect(await subIssues(parent?.number ?? 0)).toEqual(expect.arrayContaining(items));
  });

  test('a pull request hears of the parent that merging opens, and counts it for itself', async () => {
    bundle = await Bundle.open(settings('issue'));
    const number = await bundle.propose({ [file]: postmortem(three) });
    await bundle.pullRequest(number);
    const [comment] = await bundle.comments(number);
    expect(comment).toContain('merging opens 3 issues');
    expect(comment).toContain('**Merging this opens 1 parent issue**');
    expect(bundle.issueWrites).toEqual([]);
  });
});

describe('umbrella: milestone', () => {
  test('one milestone, which its issues have from the start; the next run lists milestones and writes nothing', async () => {
    await open('milestone');
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ complete: 'true', created: '3' });
    expect(bundle.writes()).toEqual([
      'POST /repos/acme/ops/milestones',
      'POST /repos/acme/ops/labels',
      ...Array<string>(3).fill('POST /repos/acme/ops/issues'),
      'PATCH /repos/acme/ops/milestones/1',
    ]);
    expect(await milestones()).toMatchObject([{ title: 'Postmortem: Database down', state: 'open', open_issues: 3 }]);
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(bundle.requests().filter((request) => request.endsWith('/milestones'))).toHaveLength(1);
    expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4 + 1);
  });

  test('a milestone by a person stays; ours is closed with the last item', async () => {
    await open('none', three.slice(1));
    await bundle.push();
    await bundle.github.api('POST', `/repos/${repo}/milestones`, { title: 'Sprint 7' });
    await bundle.github.api('PATCH', `/repos/${repo}/issues/1`, { milestone: 1 });
    await bundle.commit(settings('milestone'));
    await bundle.push();
    expect((await milestones()).map(({ title, open_issues: count }) => [title, count])).toEqual(
      expect.arrayContaining([
        ['Sprint 7', 1],
        ['Postmortem: Database down', 1],
      ]),
    );
    await bundle.commit({ [file]: postmortem(three.slice(1).map((item) => `[x] ${item}`)) });
    await bundle.push();
    const states = Object.fromEntries((await milestones()).map(({ title, state }) => [title, state]));
    expect(states).toEqual({ 'Sprint 7': 'open', 'Postmortem: Database down': 'closed' });
  });
});
