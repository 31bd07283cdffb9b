import { describe, expect, test } from '@jest/globals';
import { readInline } from '../../../../src/core/reading/inline.js';
import { takeApart } from '../../../../src/core/understanding/items/decorations.js';
import { referencesIn } from '../../../../src/core/understanding/items/references.js';
import { stateOf, toldAsDone } from '../../../../src/core/understanding/items/states.js';

describe('what is hung on an item', () => {
  test.each([
    ['Renew it (done)', 'Renew it', { done: true }],
    ['✅ Renew it', 'Renew it', { done: true }],
    ['Renew it FIXED', 'Renew it', { done: true }],
    ['Renew it. Owner: @ada', 'Renew it.', { owners: ['@ada'] }],
    ['[Ada] — Renew it', 'Renew it', { owners: ['Ada'] }],
    ['**[In progress, owner: Relay team]** Renew it', 'Renew it', { owners: ['Relay team'], done: false }],
    ['(P1; due 2031-03-01) Renew it', 'Renew it', { priority: 'P1', due: 'due 2031-03-01' }],
    ['[Ada, due 2031-03-01] Renew it', 'Renew it', { owners: ['Ada'], due: 'due 2031-03-01' }],
    ['Renew it [Rick]', 'Renew it', { owners: ['Rick'] }],
    ['Platform team: renew it', 'renew it', { owners: ['Platform team'] }],
    ['更新する。担当: platform', '更新する。', { owners: ['platform'] }],
    ['**HIGH** Renew it', 'Renew it', { priority: 'HIGH' }],
    ['Renew it (Critical Priority)', 'Renew it', { priority: 'Critical' }],
    ['Renew it - ETA: 2 weeks.', 'Renew it', { due: '2 weeks' }],
    ['Renew it (Estimated completion: June 2024)', 'Renew it', { due: 'June 2024' }],
    ['Renew it {#ai-1}', 'Renew it', { authorId: 'ai-1' }],
    ['#22: Renew it', 'Renew it', {}],
    ['Renew it ([#3](https://github.com/a/b/issues/3))', 'Renew it', {}],
    ['Renew it. Ticket [#3](https://github.com/a/b/issues/3)', 'Renew it', {}],
    ['~~Renew it~~', 'Renew it', { declined: true }],
    ['Trim the logs => done', 'Trim the logs', { done: true }],
    ['Trim the logs -> Done', 'Trim the logs', { done: true }],
    ['Trim the logs - DONE', 'Trim the logs', { done: true }],
    ['Trim the logs: DONE', 'Trim the logs', { done: true }],
    ['Patch the relay (within 3 weeks)', 'Patch the relay', { due: 'within 3 weeks' }],
    ['Patch the relay (ETA 1 day)', 'Patch the relay', { due: 'ETA 1 day' }],
    ['Patch the relay (in 3 Wochen)', 'Patch the relay', { due: 'in 3 Wochen' }],
    ['Patch the relay (dentro de 3 semanas)', 'Patch the relay', { due: 'dentro de 3 semanas' }],
    ['Patch the relay (3 May)', 'Patch the relay', { due: '3 May' }],
    // part of the sentence
    ['[Relay, Desk] Renew it', '[Relay, Desk] Renew it', { owners: [] }],
    ['(open, in every region of the map) Renew it', '(open, in every region of the map) Renew it', { done: null }],
    ['Patch the relay (1 day)', 'Patch the relay (1 day)', { due: null }],
    ['Patch the relay (3 weeks)', 'Patch the relay (3 weeks)', { due: null }],
    ['Patch the relay (3 Tage)', 'Patch the relay (3 Tage)', { due: null }],
    ['Tell the desk WHEN IT IS DONE', 'Tell the desk WHEN IT IS DONE', { done: null }],
    ['Ship no patch BEFORE BEING MERGED', 'Ship no patch BEFORE BEING MERGED', { done: null }],
    ['Hold the release until it is MERGED', 'Hold the release until it is MERGED', { done: null }],
    ['Move relays -> closed network', 'Move relays -> closed network', { done: null }],
    ['Renew it (at night)', 'Renew it (at night)', { owners: [], done: null }],
    ['Keep the [fork](https://github.com/a/b)', 'Keep the fork', {}],
    ['Alerts: add one', 'Alerts: add one', { owners: [] }],
    ['Ask if this is done', 'Ask if this is done', { done: null }],
  ])('%s', (text, sentence, fields) => {
    expect(takeApart(readInline(text))).toMatchObject({ text: sentence, ...fields });
  });
});

describe('references are judged by their address', () => {
  test.each([
    ['[#3](https://github.com/a/b/issues/3)', ['https://github.com/a/b/issues/3']],
    ['see a/b#3 and #4', ['a/b#3', '#4']],
    ['(Jira OPS-12)', ['OPS-12']],
    ['[PGX-2](https://linear.app/x/issue/PGX-2)', ['https://linear.app/x/issue/PGX-2']],
    ['[commit](https://github.com/a/b/commit/1234567)', []],
    ['[wiki](https://en.wikipedia.org/wiki/Queue)', []],
    ['P-1, SEV-2, UTF-8, PM-2026-042', []],
  ])('%s', (text, references) => {
    expect(referencesIn(readInline(text))).toEqual(references);
  });
});

describe('states', () => {
  test.each([
    ['✅ Done', 'done'],
    ['**Done** — committed in May', 'done'],
    ['完了', 'done'],
    ['🔄 In Progress', 'open'],
    ["won't fix", 'declined'],
    ['Erledigt', 'done'],
    ['', null],
    ['Dunedin office', null],
  ])('%s', (text, state) => {
    expect(stateOf(text.replaceAll('*', ''))).toBe(state);
  });

  test.each([
    ['We have added more tests', true],
    ['Changes have been made to the pool', true],
    ['Increased the limit', true],
    ['Improved alerting for the queue', false],
    ['Document how to check that it has been done', false],
    ['The pool should have been larger', false],
  ])('"%s" tells of the past: %s', (text, told) => {
    expect(toldAsDone(text)).toBe(told);
  });
});
