import { expect, test } from '@jest/globals';
import { excessPermissions } from '../../src/core/declared-permissions.js';

const workflow = (top: string, job: string): string => `on: push\n${top}\njobs:\n  sync:\n    ${job}\n    steps: []\n`;

test.each([
  ['just enough', workflow('permissions: {}', 'permissions: { contents: read, issues: write }'), 'apply', null],
  ['from the top', workflow('permissions: { contents: write }', 'name: Sync'), 'apply', 'contents: write'],
  ['the job replaces the top', workflow('permissions: write-all', 'permissions: { contents: read }'), 'apply', null],
  ['write-all', workflow('permissions: write-all', 'name: Sync'), 'check', 'write-all'],
  ['a check that may write issues', workflow('', 'permissions: { issues: write }'), 'check', 'issues: write'],
  ['nothing declared', workflow('', 'name: Sync'), 'apply', 'declares no permissions'],
  ['another job', workflow('', 'name: Sync').replace('sync', 'other'), 'apply', null],
  ['not YAML', 'a: [', 'apply', null],
] as const)('%s', (_, text, lane, expected) => {
  const found = excessPermissions(text, 'sync', lane);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toContain(expected);
});

test('without the workflow nothing is said', () => {
  expect(excessPermissions(null, 'sync', 'apply')).toBeNull();
});
