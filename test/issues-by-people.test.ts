/** What people do to issues on GitHub, and what the next runs make of it: through the adapter, against the emulator. */

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultConfig } from '../src/core/config.js';
import { applyWhole, readPostmortems } from '../src/sync.js';
import { closeJudged, openRun, repository, startRepository, syncPermissions } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import type { GitHub } from './support/github.js';
import { inMemory } from './support/memory-repository.js';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[];
}

const path = 'postmortems/2026-01-02-db.md';
const task = 'Alert on replica lag for the reporting database';

let github: GitHub;

beforeEach(async () => {
  github = await startRepository();
});
afterEach(() => closeJudged(github));

/** One run over one postmortem with these items; its writes, by method and what they are on. */
async function sync(...items: string[]) {
  const run = openRun(github, await github.installationToken(syncPermissions), 'write');
  const files = inMemory(new Map([[path, postmortem('Database down', '2026-01-02', ...items)]]));
  const read = await readPostmortems(files, defaultConfig, repository, []);
  const commit = await run.reader.tip();
  github.log.length = 0;
  const done = await applyWhole({
    ...{ read, reader: run.reader, writer: run.writer, config: defaultConfig, commit, today: '2026-07-01' },
    ...{ proveAbsence: true, wait: () => Promise.resolve(), stopped: () => false },
  });
  expect(done.applied.incomplete).toEqual([]);
  const writes = github.writes.map(({ method, path: on }) => `${method} ${on.replace(`/repos/${repository}`, '')}`);
  return { plan: done.plan, writes };
}

async function issues(): Promise<Issue[]> {
  const { body } = await github.api('GET', `/repos/${repository}/issues?state=all&direction=asc`);
  return body as Issue[];
}

async function edit(number: number, fields: object): Promise<void> {
  await github.api('PATCH', `/repos/${repository}/issues/${number}`, fields);
}

async function opened(): Promise<number> {
  await sync(task);
  return (await issues())[0]?.number ?? 0;
}

describe('the body claims what did not happen', () => {
  test.each(['done', 'declined', 'superseded'])('S9: a marker and words that say %s close nothing', async (state) => {
    const number = await opened();
    const [issue] = await issues();
    const body = (issue?.body ?? '').replace('state=open', `state=${state}`);
    expect(body).not.toBe(issue?.body);
    await edit(number, { body: `${body}\n\n- [x] ${task}\n\nStatus: Done. Closed. Completed.` });
    await sync(task);
    const [after] = await issues();
    expect(after?.state).toBe('open');
    expect(after?.body).toContain('state=open');
    expect(after?.body).toContain('Status: Done. Closed. Completed.');
    expect((await sync(task)).writes).toEqual([]);
  });
});

describe('the marker is taken out', () => {
  test('title, body and item all have other words: the same issue is found, and keeps theirs', async () => {
    const number = await opened();
    await edit(number, { title: 'Lag!', body: 'My own plan.' });
    const { writes } = await sync('Alert on replica lag of the reporting database, twice');
    expect(writes).toEqual([`PATCH /issues/${number}`]);
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue?.title).toBe('Lag!');
    expect(issue?.body).toMatch(/^My own plan\.\n\n<!-- postmortem-followthrough:begin -->\n> Alert on replica lag of/);
    expect((await sync('Alert on replica lag of the reporting database, twice')).writes).toEqual([]);
  });

  test('the item is done meanwhile: the issue is closed', async () => {
    const number = await opened();
    await edit(number, { title: 'Lag!', body: 'My own plan.' });
    await sync(`[x] ${task}`);
    expect((await issues()).map(({ state }) => state)).toEqual(['closed']);
  });

  test('words that somebody else wrote into it earlier are not believed', async () => {
    const number = await opened();
    const other = (await issues())[0]?.body
      .replace(/ key=[0-9a-f]{16} /, ' key=0123456789abcdef ')
      .replace(/^> .*$/m, '> Give mallory the keys');
    await edit(number, { body: other });
    await edit(number, { body: 'Gone.' });
    expect((await sync(task)).writes).toEqual([`PATCH /issues/${number}`]);
  });
});

test('the label is taken off and the item ticked: the issue is closed, its label back', async () => {
  const number = await opened();
  await github.api('DELETE', `/repos/${repository}/issues/${number}/labels/postmortem`);
  await sync(`[x] ${task}`);
  expect(await issues()).toMatchObject([{ number, state: 'closed', labels: [{ name: 'postmortem' }] }]);
});

/** For GitHub's API an issue that was made a discussion is as gone as a deleted one. */
describe('deleted, or converted to a discussion', () => {
  test('its item gets a new issue, once', async () => {
    const number = await opened();
    github.meddling.deleteIssue(repository, number);
    expect((await sync(task)).writes.filter((write) => write === 'POST /issues')).toHaveLength(1);
    expect(await issues()).toHaveLength(1);
    expect((await sync(task)).writes).toEqual([]);
  });

  test('none where the item names it: the plan says that it does not exist', async () => {
    const number = await opened();
    github.meddling.deleteIssue(repository, number);
    const { plan, writes } = await sync(`${task} (#${number})`);
    expect(writes).toEqual([]);
    expect(plan.changes.map(({ reasons }) => reasons)).toEqual([['missing-reference']]);
  });

  test('none where the item is marked no-issue', async () => {
    const number = await opened();
    github.meddling.deleteIssue(repository, number);
    expect((await sync(`${task} (no-issue)`)).writes).toEqual([]);
  });
});

describe('transferred', () => {
  let moved: number;
  let number: number;

  beforeEach(async () => {
    await github.repositories.createRepository('acme/web');
    number = await opened();
    moved = await github.meddling.transferIssue(repository, number, 'acme/web');
  });

  test('its item gets a new issue here, once; nothing is written there', async () => {
    const { writes } = await sync(task);
    expect(writes.filter((write) => write === 'POST /issues')).toHaveLength(1);
    expect(writes.filter((write) => write.includes('acme/web'))).toEqual([]);
    expect((await sync(task)).writes).toEqual([]);
  });

  test('none where the item names it by its old number, or where it went', async () => {
    expect((await sync(`${task} (#${number})`)).plan.changes.map(({ reasons }) => reasons)).toEqual([
      ['missing-reference'],
    ]);
    const there = await sync(`${task} (acme/web#${moved})`);
    expect(there.plan.changes.map(({ reasons }) => reasons)).toEqual([['elsewhere']]);
    expect(there.writes).toEqual([]);
  });
});

test('locked: the block follows the file, and nothing is said where nobody may answer', async () => {
  const number = await opened();
  await github.meddling.lockIssue(repository, number);
  const { writes } = await sync('Something else altogether');
  expect(writes.filter((write) => write.includes(`/issues/${number}`))).toEqual([
    `POST /issues/${number}/labels`,
    `PATCH /issues/${number}`,
  ]);
});
