import { expect, test } from '@jest/globals';
import { goneNotice, parseEvent } from '../src/event.js';

const issue = { number: 12, title: 'A task' };
const moved = { new_issue: { number: 7 }, new_repository: { full_name: 'acme/web' } };

test.each([
  ['deleted', {}, '#12 was deleted. If its action item is still open', 'mark the item `(no-issue)`'],
  ['transferred', { changes: moved }, '#12 moved to acme/web#7. If', 'add `(acme/web#7)` to the item'],
  ['transferred', {}, '#12 was transferred. If', 'mark the item `(no-issue)`'],
])('an issue that was %s: why its item has a new one, and how to have none', (action, rest, what, how) => {
  const notice = goneNotice(parseEvent({ action, issue, ...rest }));
  expect(notice).toContain(what);
  expect(notice).toContain(`To have none here, ${how} and close the new one.`);
});

test.each([
  { action: 'closed', issue },
  { action: 'edited', issue, changes: { title: { from: 'Before' } } },
  { action: 'deleted' },
  {},
])('nothing about anything else: %j', (payload) => {
  expect(goneNotice(parseEvent(payload))).toBeNull();
});
