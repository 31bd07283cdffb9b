import { expect, test } from '@jest/globals';
import { reasonAgainst, type RepositoryFacts, type Visibility } from '../../../src/core/planning/other-repository.js';

function facts(name: string, visibility: Visibility | null, rest: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return { id: name, name, visibility, archived: false, hasIssues: true, ...rest };
}

const all = ['private', 'internal', 'public', null] as const;

/** Every pair; what is not named here is refused. */
const allowed = new Set([
  'private→private',
  'internal→private',
  'internal→internal',
  'public→private',
  'public→internal',
]);
allowed.add('public→public');

test.each(all.flatMap((from) => all.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  const reason = reasonAgainst(facts('acme/ops', from), facts('acme/checkout', to));
  expect(reason === null).toBe(allowed.has(`${String(from)}→${String(to)}`));
});

test('says why', () => {
  const ops = facts('acme/ops', 'private');
  expect(reasonAgainst(ops, facts('acme/web', 'public'))).toBe(
    'which is refused because it is public and acme/ops is private',
  );
  expect(reasonAgainst(ops, facts('acme/web', null))).toBe('which is refused because its visibility is not known');
  expect(reasonAgainst(facts('acme/ops', null), facts('acme/web', 'private'))).toBe(
    'which is refused because the visibility of acme/ops is not known',
  );
  expect(reasonAgainst(ops, facts('acme/web', 'private', { archived: true }))).toBe('which is archived');
  expect(reasonAgainst(ops, facts('acme/web', 'private', { hasIssues: false }))).toBe('where issues are switched off');
});
