import { expect, test } from '@jest/globals';
import { Contract } from './contract.js';

const contract = new Contract();
const issues = '/repos/acme/ops/issues';

test.each([
  ['an unknown operation', 'PUT', issues, undefined],
  ['a body without what is required', 'POST', issues, { body: 'x' }],
  ['an unknown property', 'POST', issues, { title: 'x', label: ['a'] }],
  ['a value of another type', 'POST', issues, { title: 'x', labels: 'a' }],
  ['a value that is not in the list', 'PATCH', `${issues}/1`, { state: 'done' }],
  ['a body where none is taken', 'GET', issues, {}],
  ['an unknown query parameter', 'GET', `${issues}?label=a`, undefined],
  ['a page that is too large', 'GET', `${issues}?per_page=101`, undefined],
  ['a date that is none', 'GET', `${issues}?since=yesterday`, undefined],
])('%s is noticed', (_, method, url, body) => {
  expect(contract.request(method, url, body)).toHaveLength(1);
});

test.each([
  ['POST', issues, { title: 'x', body: 'y', labels: ['a'], assignees: ['ada'] }],
  ['PATCH', `${issues}/1`, { state: 'closed', state_reason: 'duplicate' }],
  ['GET', `${issues}?state=all&labels=a,b&per_page=100&since=2026-01-01T00:00:00Z`, undefined],
  ['GET', '/repos/acme/ops/contents/a/b/c.md?ref=main', undefined],
  ['GET', '/repos/acme/ops/compare/main...mallory:evil', undefined],
])('%s %s is allowed', (method, url, body) => {
  expect(contract.request(method, url, body)).toEqual([]);
});

test('an answer that is not as described is noticed', () => {
  expect(contract.answer('GET', '/repos/acme/ops/labels', 200, [{ name: 'x' }])).not.toEqual([]);
  expect(contract.answer('GET', '/repos/acme/ops/labels', 200, [])).toEqual([]);
});
