/** Issues in other repositories from a laptop: two tokens, and numbers that are there twice. */

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adoptionSchema, type AdoptionJson } from '../src/core/adoption/adoption-json.js';
import { closeJudged, repository, syncPermissions } from './adapters/github-run.js';
import { postmortem } from './support/desk.js';
import type { GitHub } from './support/github.js';
import { GitHubDesk } from './support/github-desk.js';

jest.setTimeout(60_000);

const path = 'postmortems/2026-01-02-db.md';
const there = 'acme/checkout';
const map = `services:\n  checkout: ${there}\n`;
const fileOf = (...items: string[]): string => postmortem('Database down', '2026-01-02', ...items);

let desk: GitHubDesk;
let github: GitHub;

async function open(...items: string[]): Promise<void> {
  await desk.commit({ [path]: fileOf(...items), '.github/postmortems.yml': map });
}

async function byHand(where: string, title: string): Promise<void> {
  await github.api('POST', `/repos/${where}/issues`, { title, body: '' }, github.userToken('ada'));
}

async function issues(where: string): Promise<{ title: string; labels: { name: string }[]; comments: number }[]> {
  return (await github.api('GET', `/repos/${where}/issues?state=all&direction=asc`)).body as never;
}

async function proposals(): Promise<AdoptionJson['proposals']> {
  expect(await desk.run('adopt', '--format', 'json')).toBe(0);
  return adoptionSchema.parse(JSON.parse(desk.shown)).proposals;
}

beforeEach(async () => {
  desk = await GitHubDesk.open({ [path]: fileOf() }, ['github-actions', 'acme-services']);
  github = desk.github;
  await github.repositories.createRepository(there);
  desk.servicesToken = await github.installationToken(syncPermissions, 'acme-services', 'acme', [there]);
});
afterEach(async () => {
  desk.tree.cleanup();
  await closeJudged(github);
});

test('without SERVICES_TOKEN what goes elsewhere is held; with it, it is opened there', async () => {
  await open('Sweep the disks (area: checkout)', 'Rehearse a failover');
  desk.token = github.userToken('ada');
  const { servicesToken } = desk;
  desk.servicesToken = null;
  expect(await desk.run('plan')).toBe(0);
  expect(desk.shown).toContain(`elsewhere: 1 change held back: ${there}, which needs SERVICES_TOKEN.`);
  expect(await desk.run('apply')).toBe(2);
  expect(await issues(there)).toEqual([]);
  expect(await issues(repository)).toHaveLength(1);
  desk.servicesToken = servicesToken;
  expect(await desk.run('apply')).toBe(0);
  expect((await issues(there)).map(({ title }) => title)).toEqual(['Sweep the disks']);
  expect(
    github.log.filter(({ path: on, method }) => on.includes(there) && method !== 'GET' && on.endsWith('issues')),
  ).toMatchObject([{ login: 'acme-services[bot]' }]);
});

test('a hand-made issue is proposed though one of ours elsewhere has its number', async () => {
  await open('Sweep the disks (area: checkout)');
  await desk.run('apply');
  await byHand(repository, 'Alert when the pool is full');
  await open('Sweep the disks (area: checkout)', 'Alert when the pool is nearly full');
  expect((await proposals()).map(({ issue }) => issue.number)).toEqual([1]);
});

test('and though an item names one elsewhere that has its number; that one is left to the sync', async () => {
  await byHand(there, 'Sweep the disks');
  await byHand(repository, 'Alert when the pool is full');
  await open(`Sweep the disks (${there}#1)`, 'Alert when the pool is nearly full');
  const [proposal] = await proposals();
  expect(proposal?.issue.number).toBe(1);
  expect(await desk.run('adopt', '--confirm', `${proposal?.item.key ?? ''}=1`)).toBe(0);
  expect(readFileSync(join(desk.tree.dir, path), 'utf8')).toContain('nearly full (#1)');
  expect(await issues(repository)).toMatchObject([{ comments: 1 }]);
  expect(await issues(there)).toMatchObject([{ comments: 0, labels: [] }]);
});

test('an item that names the number elsewhere does not name it here', async () => {
  await byHand(there, 'Sweep the disks');
  await byHand(repository, 'Sweep the floor');
  await open(`Sweep the disks (${there}#1)`);
  desk.token = github.userToken('ada');
  await desk.run('plan', '--format', 'json');
  const { changes } = JSON.parse(desk.shown) as { changes: { item: { key: string } }[] };
  expect(await desk.run('adopt', '--confirm', `${changes[0]?.item.key ?? ''}=1`)).toBe(2);
  expect(desk.shown).toContain('waits for an issue');
});

test('a box is ticked for the issue that the item names, not for one here that has its number', async () => {
  desk.token = github.userToken('ada');
  await open('[ ] Sweep the floor', '[ ] Alert on the pool (area: checkout)');
  await desk.run('apply');
  await github.api('PATCH', `/repos/${repository}/issues/1`, { state: 'closed', state_reason: 'completed' });
  await open(`[ ] Sweep the floor (${there}#1)`);
  await desk.run('write-back', '--in-place');
  expect(desk.shown).toBe('Nothing to write back.\n');
  expect(readFileSync(join(desk.tree.dir, path), 'utf8')).toContain('[ ] Sweep the floor');
});
