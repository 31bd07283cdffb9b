import { afterEach, describe, expect, test } from '@jest/globals';
import { faults, limits, on } from '../support/github.js';
import { Bundle, file, forkToken, postmortem, syncToken, three } from './bundle.js';

let bundle: Bundle;

// Jest calls the hooks of a group before those of the file.
afterEach(async () => {
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

const isCreate = on('POST', /\/issues$/);

describe('an issue that a merged pull request closed', () => {
  test('is written down as verified once, within the budget; the next run writes nothing', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    await bundle.push();
    const [issue] = await bundle.issues();
    await bundle.github.repositories.commitFiles('acme/ops', 'fix', { 'fix.txt': 'fixed' });
    const pull = await bundle.github.repositories.openPullRequest('acme/ops', { head: 'fix' });
    await bundle.github.repositories.mergePullRequest('acme/ops', pull);
    await bundle.github.meddling.closeByPullRequest('acme/ops', issue?.number ?? 0, pull);
    const second = await bundle.push();
    expect(second.outputs).toMatchObject({ updated: '1', complete: 'true', open: '2' });
    expect(bundle.writes()).toEqual([`PATCH /repos/acme/ops/issues/${issue?.number ?? 0}`]);
    expect(bundle.requests().length).toBeLessThanOrEqual(2 + 5 + 5);
    expect((await bundle.issues()).find(({ number }) => number === issue?.number)?.body).toContain(`by=%23${pull} -->`);
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4);
  });
});

describe('push to the default branch', () => {
  test('opens one issue per item; a second push writes nothing, within the budget of requests', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const first = await bundle.push();
    expect(first.annotations).toEqual([]);
    expect(first.conclusion).toBe('success');
    expect(first.outputs).toMatchObject({ complete: 'true', created: '3', postmortems: '1' });
    expect(bundle.writes()).toEqual([
      'POST /repos/acme/ops/labels',
      ...Array<string>(3).fill('POST /repos/acme/ops/issues'),
    ]);
    expect(first.summary).toContain('3 opened.');
    const issues = await bundle.issues();
    expect(issues.map(({ title }) => title)).toEqual([
      'Alert when the pool is above 80 %',
      'Derive the pool size from the workers',
      'Rehearse a failover',
    ]);
    expect(issues[0]?.assignees.map(({ login }) => login)).toEqual(['ada']);
    expect(issues[0]?.body).toMatch(/blob\/[0-9a-f]{40}\/postmortems\/2026-01-02-db\.md\?plain=1#L23\)/);

    await bundle.commit({ 'unrelated.txt': 'x' });
    const second = await bundle.push();
    expect(second.outputs).toMatchObject({
      complete: 'true',
      created: '0',
      updated: '0',
      open: '3',
    });
    expect(bundle.writes()).toEqual([]);
    expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4);
    expect(await bundle.issues()).toEqual(issues);
  });

  test('follows the file, keeps hand edits, and finds its issues again under another file name', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    await bundle.push();
    const [issue] = await bundle.issues();
    const body = `Mine before\r\n\r\n${issue?.body ?? ''}\r\n\r\n- [ ] mine after`;
    await bundle.github.api('PATCH', `/repos/acme/ops/issues/${issue?.number ?? 0}`, { body });
    await bundle.commit({
      [file]: null,
      'postmortems/pm-1-database.md': postmortem([...three.slice(0, 2), 'Rehearse a failover every quarter']),
    });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ created: '0', complete: 'true' });
    const after = await bundle.issues();
    expect(after).toHaveLength(3);
    expect(after[0]?.body.startsWith('Mine before\r\n\r\n')).toBe(true);
    expect(after[0]?.body.endsWith('\r\n\r\n- [ ] mine after')).toBe(true);
    expect(after[0]?.body).toContain('postmortems/pm-1-database.md');
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
  });

  test('schedule does the same, and finds what a push missed', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    expect((await bundle.schedule()).outputs).toMatchObject({ created: '1', complete: 'true' });
    expect((await bundle.schedule()).outputs).toMatchObject({ created: '0' });
    expect(bundle.writes()).toEqual([]);
  });

  test('a dry run sends nothing but GET', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const step = await bundle.push({ inputs: { mode: 'plan' } });
    expect(step.outputs).toMatchObject({ planned: '3', complete: 'true' });
    expect(bundle.github.log.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(step.summary).toContain('Plan: 3 to open');
  });

  test('F9: a run that is not at the tip any more writes nothing and does not fail', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const old = await bundle.github.repositories.tip('acme/ops', 'main');
    await bundle.commit({ 'newer.txt': 'x' });
    const step = await bundle.push({}, old);
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ complete: 'false', created: '0' });
    expect(bundle.writes()).toEqual([]);
  });
});

describe('faults', () => {
  afterEach(async () => {
    expect(await bundle.quietBreaches()).toEqual([]);
  });

  test.each([
    ['F1: 502 after the issue was made', faults.after(502)],
    ['F2: the connection breaks after the issue was made', faults.dropAfter()],
  ])('%s: one issue, found again', async (_, kind) => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    bundle.github.addFault({ match: isCreate, kind, times: 1 });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ complete: 'true', created: '1' });
    expect(await bundle.issues()).toHaveLength(1);
    expect(bundle.writes().filter((write) => write.endsWith('/issues'))).toHaveLength(1);
  });

  test('F3: two runs at once leave one open issue per item', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(1)) });
    const runs = await Promise.all([bundle.startPush(), bundle.startPush()]);
    await Promise.all(runs.map(({ result }) => result));
    await bundle.push();
    const open = (await bundle.issues()).filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title)).toEqual(['Derive the pool size from the workers', 'Rehearse a failover']);
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
  });

  test('F4: killed right after a create, the next run takes the issue over', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(1)) });
    const running = await bundle.startPush();
    bundle.github.hooks.onAnswer = (entry: { method: string; path: string }) => {
      if (isCreate(entry as never)) running.kill('SIGKILL');
      return Promise.resolve();
    };
    await running.result;
    delete bundle.github.hooks.onAnswer;
    expect(await bundle.issues()).toHaveLength(1);
    expect((await bundle.push()).outputs).toMatchObject({ created: '1', complete: 'true' });
    expect(await bundle.issues()).toHaveLength(2);
  });

  test('F5: a listing that breaks off creates nothing', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    bundle.github.addFault({ match: on('GET', /\/issues$/), kind: faults.before(500), times: 99 });
    const step = await bundle.push();
    expect(step.conclusion).toBe('failure');
    expect(bundle.writes()).toEqual([]);
  });

  test('F8: asked to end, the run stops between two writes and says so', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const running = await bundle.startPush();
    bundle.github.hooks.onAnswer = (entry: { method: string; path: string }) => {
      if (isCreate(entry as never)) running.kill('SIGTERM');
      return Promise.resolve();
    };
    const step = await running.result;
    delete bundle.github.hooks.onAnswer;
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1' });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations.map(({ message }) => message).join()).toContain('The run was asked to end.');
    expect((await bundle.push()).outputs).toMatchObject({ complete: 'true', created: '2' });
  });

  test('F12: an update that GitHub accepts and drops is a failure, not a success', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    await bundle.push();
    await bundle.commit({ [file]: postmortem(['Rehearse a failover, due 2026-04-01']) });
    bundle.github.addFault({ match: on('PATCH', /\/issues\/\d+$/), kind: faults.silent(), times: 1 });
    const step = await bundle.push();
    expect(step.conclusion).toBe('failure');
    expect(step.outputs).toMatchObject({ complete: 'false', updated: '0' });
    expect((await bundle.push()).outputs).toMatchObject({ complete: 'true', updated: '1' });
  });

  test('F13: an owner who cannot be assigned is named in the body and in the summary', async () => {
    bundle = await Bundle.open({ [file]: postmortem(['Rehearse a failover (@mallory)']) });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ created: '1', complete: 'true' });
    expect(step.summary).toContain('Not assignable here: mallory');
    const [issue] = await bundle.issues();
    expect(issue?.assignees).toEqual([]);
    expect(issue?.body).toContain('mallory');
  });

  test('F14: a token that may not write issues says which permission is missing', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const step = await bundle.push({ permissions: forkToken });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations.map(({ message }) => message).join()).toMatch(/issues.*write/);
    expect(await bundle.issues()).toEqual([]);
  });

  test('F17: front matter that breaks closes nothing and changes nothing', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    await bundle.push();
    const issues = await bundle.issues();
    await bundle.commit({ [file]: `---\nseverity: [\n---\n${postmortem([])}` });
    await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(await bundle.issues()).toEqual(issues);
  });

  test('F19: a secondary limit stops cleanly, and the next run goes on', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    bundle.github.addFault({ match: isCreate, kind: faults.before(limits.secondary()), skip: 1, times: 1 });
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ complete: 'false', created: '1' });
    expect((await bundle.push()).outputs).toMatchObject({ complete: 'true', created: '2' });
    expect(await bundle.issues()).toHaveLength(3);
  });

  test('F22: five hundred new items open nothing, and the run shows the line to add', async () => {
    const many = Array.from({ length: 150 }, (_, at) => `Harden part ${at} of the system`);
    bundle = await Bundle.open({
      [file]: postmortem(many),
      'postmortems/2026-02-03-cdn.md': postmortem(many),
      'postmortems/2026-03-04-dns.md': postmortem(many),
    });
    const step = await bundle.push();
    expect(bundle.writes()).toEqual([]);
    expect(step.conclusion).toBe('failure');
    expect(step.annotations.map(({ message }) => message).join()).toContain(
      '450 issues would be opened, the limit is 20: none is.',
    );
  });

  test('S16: our own issues under a changed token stop everything', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(1)) });
    await bundle.push();
    const issues = await bundle.issues();
    const other = await bundle.github.installationToken(syncToken, 'other-app');
    const step = await bundle.push({ inputs: { 'github-token': other } });
    expect(step.conclusion).toBe('failure');
    expect(step.annotations.map(({ message }) => message).join()).toContain('trusted-authors');
    expect(bundle.writes()).toEqual([]);
    expect(await bundle.issues()).toEqual(issues);
  });

  test('F10: a marker that a stranger copied changes nothing', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    await bundle.push();
    const [ours] = await bundle.issues();
    await bundle.github.api(
      'POST',
      '/repos/acme/ops/issues',
      { title: 'Forged', body: ours?.body ?? '' },
      bundle.github.userToken('mallory'),
    );
    const step = await bundle.push();
    expect(step.outputs).toMatchObject({ complete: 'true', created: '0', updated: '0', closed: '0' });
    expect(bundle.writes()).toEqual([]);
  });
});

test('F24: hostile words in a postmortem command neither the runner nor GitHub', async () => {
  const hostile = [
    '::set-output name=created::99',
    'x ##[add-mask]postmortem',
    '@acme/sre fixes #1 <!-- postmortem-followthrough:end --> ![x](https://evil.example/x.png)',
    '$(touch /tmp/owned) `touch /tmp/owned` "; curl evil',
  ];
  bundle = await Bundle.open({ [file]: postmortem(hostile, { title: '::error::boom ##[error]boom' }) });
  const step = await bundle.push();
  expect(step.unexpectedCommands).toEqual([]);
  expect(step.outputs).toMatchObject({ complete: 'true', created: '3' });
  expect(step.summary).toContain('does not exist here');
  for (const { body } of await bundle.issues()) expect(body.split('<!-- postmortem-followthrough').length).toBe(4);
  await bundle.push();
  expect(bundle.writes()).toEqual([]);
});

test('a run that changes nothing keeps to its requests with many references to pull requests and to nothing', async () => {
  bundle = await Bundle.open({ 'x.txt': 'x' });
  const pull = await bundle.propose({ 'y.txt': 'y' });
  const items = Array.from({ length: 99 }, (_, at) => `Task ${at} of its own kind ${at} (#${9000 + at})`);
  await bundle.commit({ [file]: postmortem([...three, `Follow the pull request (#${pull})`, ...items]) });
  expect((await bundle.push()).outputs).toMatchObject({ created: '3' });
  const second = await bundle.push();
  expect(second.outputs).toMatchObject({ complete: 'true', created: '0', updated: '0' });
  expect(bundle.writes()).toEqual([]);
  expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4);
  const planned = await bundle.push({ inputs: { mode: 'plan' } });
  expect(planned.outputs).toMatchObject({ planned: '0' });
  expect(bundle.requests().filter((request) => !request.startsWith('GET'))).toEqual([]);
  expect(planned.summary).toContain('was not looked up in this run');
});
