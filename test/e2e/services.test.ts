/** Issues in other repositories: the bundle with a token of its own for them, against the emulator. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { faults, on } from '../support/github.js';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepResult } from '../support/runner.js';
import { Bundle, file, postmortem, repo } from './bundle.js';

const there = 'acme/checkout';
const config = { '.github/postmortems.yml': `services:\n  checkout: ${there}\n` };
const items = ['Alert when the pool is full (area: checkout, due 2026-03-01)', 'Rehearse a failover'];
const files = { ...config, [file]: postmortem(items) };
const written = { issues: 'write' } as const;

let bundle: Bundle;

afterEach(async () => {
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

/** A token of an App that is installed in these repositories. */
function appToken(only: readonly string[] = [there], permissions: Record<string, 'read' | 'write'> = written) {
  return bundle.github.installationToken(permissions, 'acme-services', 'acme', only);
}

async function sync(
  step: { only?: readonly string[]; permissions?: Record<string, 'read' | 'write'>; repository?: string } = {},
) {
  const { repository } = step;
  const token = await appToken(step.only, step.permissions);
  const env = { RUNNER_TEMP: mkdtempSync(join(tmpdir(), 'temp-')) };
  return bundle.push({ inputs: { 'services-token': token }, env, ...(repository !== undefined && { repository }) });
}

const titles = async (where: string): Promise<string[]> =>
  (await bundle.issues(where)).map(({ title, state }) => (state === 'open' ? title : `${title} (${state})`));

const said = ({ annotations }: StepResult): string => annotations.map(({ message }) => message).join('\n');

/** Requests to the other repository that are not GET. */
const sentThere = (): string[] => bundle.writes().filter((request) => request.includes(there));

/** Home, and the other repository, each seen by all or by its own people. */
async function open(home: 'public' | 'private', target: 'public' | 'private'): Promise<void> {
  bundle = await Bundle.open(files, { private: home === 'private' });
  await bundle.github.repositories.createRepository(there, { private: target === 'private' });
}

describe('with a token for the other repository', () => {
  beforeEach(() => open('private', 'private'));

  test('an issue is opened there and one here; the next run writes nothing, within the budget of requests', async () => {
    const first = await sync();
    expect(first.annotations).toEqual([]);
    expect(first.outputs).toMatchObject({ complete: 'true', created: '2', open: '0' });
    expect(await titles(there)).toEqual(['Alert when the pool is full']);
    expect(await titles(repo)).toEqual(['Rehearse a failover']);
    const [issue] = await bundle.issues(there);
    expect(issue?.user.login).toBe('acme-services[bot]');
    expect(issue?.body).toContain(`https://github.com/${repo}/blob/`);
    expect(first.summary).toContain(`[${there}#${issue?.number ?? 0}]`);
    const outcomes = readFileSync(first.outputs['outcome-file'] ?? '', 'utf8');
    expect(outcomes).toMatch(new RegExp(`"repository":"${there}","what":"create-issue"`));

    const second = await sync();
    expect(second.outputs).toMatchObject({ complete: 'true', created: '0', updated: '0', open: '2', overdue: '1' });
    expect(bundle.writes()).toEqual([]);
    // Four at home as ever; both repositories looked at, the account asked for, two listings there.
    expect(bundle.requests().length).toBeLessThanOrEqual(5 + 2 + 1 + 2);
  });

  test('what people do there comes back, and what the file says goes there', async () => {
    await sync();
    const [issue] = await bundle.issues(there);
    const address = `/repos/${there}/issues/${issue?.number ?? 0}`;
    await bundle.github.api('PATCH', address, { state: 'closed', state_reason: 'completed' });
    const closed = await sync();
    expect(closed.outputs).toMatchObject({ complete: 'true', open: '1', overdue: '0' });
    expect(said(closed)).toContain(`${there}#${issue?.number ?? 0} open in the file, its issue is closed as completed`);
    await sync();
    expect(bundle.writes()).toEqual([]);
    await bundle.github.api('PATCH', address, { state: 'open' });
    await bundle.github.api('DELETE', `${address}/labels/postmortem`);
    await bundle.commit({ [file]: postmortem([`[x] ${items[0] ?? ''}`, items[1] ?? '']) });
    const ticked = await sync();
    expect(ticked.outputs).toMatchObject({ complete: 'true', closed: '1', created: '0' });
    expect(await bundle.issues(there)).toMatchObject([{ state: 'closed', labels: [{ name: 'postmortem' }] }]);
  });

  test('a pull request that is merged there proves the work done', async () => {
    await sync();
    const [issue] = await bundle.issues(there);
    await bundle.github.repositories.commitFiles(there, 'main', { 'a.txt': 'a' });
    await bundle.github.repositories.commitFiles(there, 'fix', { 'fix.txt': 'fixed' });
    const pull = await bundle.github.repositories.openPullRequest(there, { head: 'fix' });
    await bundle.github.repositories.mergePullRequest(there, pull);
    await bundle.github.meddling.closeByPullRequest(there, issue?.number ?? 0, pull);
    await sync();
    expect((await bundle.issues(there))[0]?.body).toContain(`by=%23${pull} `);
    await sync();
    expect(bundle.writes()).toEqual([]);
  });

  test('a dry run sends GET only, but for the one question whose token it is', async () => {
    const step = await bundle.push({ inputs: { mode: 'plan', 'services-token': await appToken() } });
    expect(step.outputs).toMatchObject({ planned: '2', complete: 'true' });
    expect(step.summary).toContain(`in \`${there}\``);
    expect(bundle.writes()).toEqual([]);
    expect(bundle.requests().filter((request) => !request.startsWith('GET'))).toEqual(['POST /graphql']);
  });

  test('the runner is told to hide the token', async () => {
    const token = await appToken();
    const step = await bundle.push({ inputs: { 'services-token': token } });
    expect(step.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toContain(token);
    expect(step.log.join('\n')).not.toContain(token);
  });

  test('a saved plan carries over to the run that applies it, and is refused once an issue there has changed', async () => {
    await sync();
    await bundle.commit({ [file]: postmortem([...items, 'Warm the cache (area: checkout)']) });
    const plan = join(mkdtempSync(join(tmpdir(), 'plan-')), 'plan.json');
    const inputs = async () => ({ 'services-token': await appToken(), 'plan-file': plan });
    await bundle.push({ inputs: { ...(await inputs()), mode: 'plan' } });
    const [issue] = await bundle.issues(there);
    await bundle.github.api('PATCH', `/repos/${there}/issues/${issue?.number ?? 0}`, { title: 'By hand' });
    const refused = await bundle.push({ inputs: await inputs() });
    expect(said(refused)).toContain('the tracked issues have changed');
    expect(bundle.writes()).toEqual([]);
    await bundle.push({ inputs: { ...(await inputs()), mode: 'plan' } });
    expect((await bundle.push({ inputs: await inputs() })).outputs).toMatchObject({ complete: 'true', created: '1' });
  });
});

describe('where issues may not go', () => {
  test('from a private repository to a public one: refused, the rest goes on, the run says so', async () => {
    await open('private', 'public');
    const step = await sync();
    expect(sentThere()).toEqual([]);
    expect(await titles(repo)).toEqual(['Rehearse a failover']);
    expect(step.conclusion).toBe('failure');
    expect(said(step)).toContain(`${there}, which is refused because it is public and ${repo} is private`);
    expect(step.summary).toContain('Goes to');
    await sync();
    expect(bundle.writes()).toEqual([]);
  });

  test('from a public repository to a private one: opened', async () => {
    await open('public', 'private');
    expect((await sync()).outputs).toMatchObject({ complete: 'true', created: '2' });
    expect(await titles(there)).toEqual(['Alert when the pool is full']);
  });

  test.each([
    ['which is archived', { archived: true }],
    ['where issues are switched off', { has_issues: false }],
  ])('%s: held with the reason', async (why, settings) => {
    await open('private', 'private');
    await bundle.github.repositories.updateRepository(there, settings);
    const step = await sync();
    expect(said(step)).toContain(`${there}, ${why}`);
    expect(sentThere()).toEqual([]);
    expect(await titles(repo)).toEqual(['Rehearse a failover']);
  });
});

describe('where the other repository is out of reach', () => {
  beforeEach(() => open('private', 'private'));

  test('no token: held with the reason, nothing is opened here instead', async () => {
    const step = await bundle.push();
    expect(step.conclusion).toBe('failure');
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1', open: '0' });
    expect(said(step)).toContain(`1 change held back: ${there}, which needs services-token.`);
    expect(sentThere()).toEqual([]);
    expect(await titles(repo)).toEqual(['Rehearse a failover']);
  });

  test('a token that may not read it: unknown, nothing is written there, none of its items is open or overdue', async () => {
    await sync();
    const step = await sync({ only: [repo] });
    expect(step.conclusion).toBe('failure');
    expect(step.outputs).toMatchObject({ complete: 'false', open: '1', overdue: '0', created: '0' });
    expect(said(step)).toContain(`${there} is unknown`);
    expect(said(step)).toContain('See that services-token may read its metadata and write its issues');
    expect(bundle.writes()).toEqual([]);
    expect((await sync()).outputs).toMatchObject({ complete: 'true', open: '2' });
    expect(bundle.writes()).toEqual([]);
  });

  test('a listing that breaks off there proves nothing; the one at home is believed', async () => {
    bundle.github.addFault({
      match: on('GET', /acme\/checkout\/issues/),
      kind: faults.before({ status: 500, body: {} }),
      times: 3,
    });
    const step = await sync();
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1' });
    expect(sentThere()).toEqual([]);
    expect((await sync()).outputs).toMatchObject({ complete: 'true', created: '1' });
    expect(await titles(there)).toEqual(['Alert when the pool is full']);
  });

  test('a token that may read and not write: the rest is done, and the missing permission is named', async () => {
    const step = await sync({ permissions: { issues: 'read' } });
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1' });
    expect(said(step)).toMatch(/issues.*write/);
    expect(await titles(repo)).toEqual(['Rehearse a failover']);
    expect(await titles(there)).toEqual([]);
  });

  test('a token that is wrong: unknown', async () => {
    const step = await bundle.push({ inputs: { 'services-token': 'ghs_none' } });
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1' });
    expect(said(step)).toContain('the token is missing, wrong or expired');
  });
});

test('two repositories that send issues to one never take each other’s, and each follows its own', async () => {
  await open('private', 'private');
  const lab = 'acme/lab';
  await bundle.addHome(lab, files, { private: true });
  await sync();
  await sync({ repository: lab });
  const both = await bundle.issues(there);
  expect(both.map(({ title }) => title)).toEqual(['Alert when the pool is full', 'Alert when the pool is full']);
  expect(both.map(({ body }) => / in `acme\/(\w+)`: change/.exec(body)?.[1])).toEqual(['ops', 'lab']);
  await sync();
  expect(bundle.writes()).toEqual([]);
  await sync({ repository: lab });
  expect(bundle.writes()).toEqual([]);
  await bundle.commit({ [file]: postmortem([`[x] ${items[0] ?? ''}`]) }, 'main', lab);
  await sync({ repository: lab });
  expect(await titles(there)).toEqual(['Alert when the pool is full', 'Alert when the pool is full (closed)']);
  await sync();
  expect(bundle.writes()).toEqual([]);
});

describe('a pull request', () => {
  const more = postmortem([...items, 'Warm the cache (area: checkout)']);

  test('never has the token of other repositories; what it cannot read is unknown, and fails nothing', async () => {
    await open('private', 'private');
    await sync();
    const number = await bundle.propose({ [file]: more });
    const step = await bundle.pullRequest(number, { inputs: { 'services-token': await appToken() } });
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ verdict: 'pass', planned: '0', open: '1', overdue: '0' });
    expect(said(step)).toContain('services-token is not used on pull requests');
    expect(bundle.github.log.filter(({ login }) => login === 'acme-services[bot]')).toEqual([]);
    const [comment] = await bundle.comments(number);
    expect(comment).toContain(`Not known to this run: what is open in \`${there}\`.`);
    expect(comment).toContain('2 items of repositories that this run cannot read');
  });

  test('reads what everybody may read, with GET only, once the account that writes there is trusted', async () => {
    await open('public', 'public');
    await bundle.commit({
      '.github/postmortems.yml': `${config['.github/postmortems.yml']}trusted-authors: ['acme-services[bot]']\n`,
    });
    await sync();
    const number = await bundle.propose({ [file]: more });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'pass', planned: '1', open: '2', overdue: '1', complete: 'true' });
    const elsewhere = bundle.github.log.filter(({ path }) => path.includes(there));
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter(({ method }) => method !== 'GET')).toEqual([]);
    const [comment] = await bundle.comments(number);
    expect(comment).toContain(`in \`${there}\``);
    expect(comment).toContain(`[${there}#`);
  });

  test('of which the account that writes there is not known, it says who that is', async () => {
    await open('public', 'public');
    await sync();
    const number = await bundle.propose({ [file]: more });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'pass', planned: '0' });
    expect((await bundle.comments(number))[0]).toContain('cannot read');
  });

  test('that names issues there looks them up with GET', async () => {
    await open('public', 'public');
    const named = [1, 2, 3].map((number) => `Ask about part ${number} (${there}#${number})`);
    const number = await bundle.propose({ [file]: postmortem(named) });
    await bundle.pullRequest(number);
    const graphql = bundle.github.log.filter(
      ({ path, body }) => path === '/graphql' && JSON.stringify(body).includes('checkout'),
    );
    expect(graphql).toEqual([]);
    expect(bundle.requests()).toContain(`GET /repos/${there}/issues/3`);
  });
});
