import { expect, test } from '@jest/globals';
import { contractSchema, toContract } from '../../src/core/contract.js';
import { actionItem, postmortem, reading, section } from './report-fixtures.js';

test('the contract holds the fields of a postmortem and none of the internals', () => {
  const item = actionItem({ due: '2024-03-01', issue: '#12', references: ['#12', 'OPS-1'] });
  const contract = toContract([reading([postmortem({ sections: [section()], actionItems: [item] })])], []);
  expect(contract).toEqual({
    formatVersion: 1,
    postmortems: [
      {
        path: 'postmortems/web.md',
        id: 'web',
        title: 'Web down',
        date: '2024-02-25',
        startedAt: null,
        endedAt: null,
        durationMinutes: null,
        severity: 'sev1',
        status: null,
        authors: [],
        areas: [],
        sections: [{ name: 'summary', heading: 'Summary', line: 3, column: 1, empty: false, why: 'atx' }],
        actionItems: [
          {
            key: 'k1',
            text: 'Add an alert',
            kind: 'preventive',
            state: 'committed',
            owners: ['@ada'],
            due: '2024-03-01',
            priority: null,
            done: null,
            issue: '#12',
            references: ['#12', 'OPS-1'],
            line: 10,
            column: 1,
            why: 'bullet',
          },
        ],
      },
    ],
    problems: [],
  });
  expect(contractSchema.parse(contract)).toEqual(contract);
});

test('marks stand there only where they say something', () => {
  const item = actionItem({ dueInferred: true, noIssue: true });
  expect(toContract([reading([postmortem({ actionItems: [item] })])], []).postmortems[0]?.actionItems[0]).toMatchObject(
    {
      dueInferred: true,
      noIssue: true,
    },
  );
});

test('does not depend on the order of readings and problems', () => {
  const problem = { rule: 'x', severity: 'error', path: 'b.md', line: 1, column: 1, message: 'm', help: 'h' } as const;
  const problems = [problem, { ...problem, path: 'a.md' }];
  const two = reading([postmortem({ path: 'c.md', line: 9, id: 'c-2' }), postmortem({ path: 'c.md', id: 'c-1' })]);
  const readings = [two, reading([postmortem({ path: 'a.md', id: 'a' })])];
  const contract = toContract(readings, problems);
  expect(contract.postmortems.map(({ id }) => id)).toEqual(['a', 'c-1', 'c-2']);
  expect(contract.problems.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(toContract(readings.toReversed(), problems.toReversed())).toEqual(contract);
});
