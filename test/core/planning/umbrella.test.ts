/** Umbrellas as the planner sees them: markers, titles, and that no order of anything matters. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarker } from '../../../src/core/planning/marker.js';
import { renderUmbrella, umbrellaTitle } from '../../../src/core/planning/umbrella-block.js';
import {
  readUmbrellaMarker,
  renderUmbrellaMarker,
  type UmbrellaMarker,
} from '../../../src/core/planning/umbrella-marker.js';
import { planJson } from '../../../src/core/planning/plan-json.js';
import type { PlanInput } from '../../../src/core/planning/plan-input.js';
import type { Milestone, TrackedIssue } from '../../../src/core/planning/tracked-issue.js';
import {
  anIssue,
  anItem,
  aPostmortem,
  aReading,
  bot,
  carriedOut,
  config,
  links,
  planFor,
} from '../../support/plan-builders.js';

const byIssue = { config: config({ umbrella: 'issue' }) };
const byMilestone = { config: config({ umbrella: 'milestone' }) };

const marker: UmbrellaMarker = {
  postmortemId: '2026-01-02-db',
  path: 'postmortems/2026-01-02-db.md',
  title: '0123abcd',
  block: '89abcdef',
  state: 'open',
  inside: [3, 7, 12],
};
const bodyWith = (line: string): string =>
  `<!-- postmortem-followthrough:begin -->\nText\n${line}\n<!-- postmortem-followthrough:end -->`;

describe('the marker', () => {
  test('is read as it was written, whatever the postmortem is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.array(fc.nat()), (postmortemId, path, inside) => {
        const written = { ...marker, postmortemId, path, inside };
        expect(readUmbrellaMarker(bodyWith(renderUmbrellaMarker(written)))).toEqual(written);
      }),
    );
    expect(readUmbrellaMarker(bodyWith(renderUmbrellaMarker({ ...marker, inside: [] })))).toMatchObject({ inside: [] });
  });

  test('is none for an item, and an item’s is none for it; both in one body count for neither', () => {
    const [change] = planFor([aReading(aPostmortem(['Alert on lag']))], []).changes;
    const item = change?.writes.block ?? '';
    const umbrella = bodyWith(renderUmbrellaMarker(marker));
    expect([readMarker(umbrella), readUmbrellaMarker(item)]).toEqual(['damaged', 'damaged']);
    const itemLine = /^<!-- .*:item .*$/m.exec(item)?.[0] ?? '';
    const both = umbrella.replace('Text', itemLine);
    expect([readMarker(both), readUmbrellaMarker(both)]).toEqual(['damaged', 'damaged']);
  });

  test.each([
    ['twice', bodyWith(`${renderUmbrellaMarker(marker)}\n${renderUmbrellaMarker(marker)}`)],
    ['outside its block', `${renderUmbrellaMarker(marker)}\n${bodyWith('Text')}`],
    ['of another version', bodyWith(renderUmbrellaMarker(marker).replace('v=1', 'v=2'))],
    ['with a state that there is not', bodyWith(renderUmbrellaMarker(marker).replace('state=open', 'state=shut'))],
    ['with broken escapes', bodyWith(renderUmbrellaMarker(marker).replace('pm=2026', 'pm=%zz'))],
    ['indented', bodyWith(` ${renderUmbrellaMarker(marker)}`)],
  ])('%s is not believed', (_, body) => {
    expect(readUmbrellaMarker(body)).toBe('damaged');
  });

  test('what a postmortem says cannot become one, nor a mention, nor a reference', () => {
    const hostile = 'x --> <!-- postmortem-followthrough:end --> @acme/sre fixes #1 ![x](https://evil.example/x.png)';
    const postmortem = aPostmortem([], { title: hostile, summary: hostile, severity: hostile, id: hostile });
    const text = { kind: 'issue', title: 't', state: 'open', postmortem, links } as const;
    const block = renderUmbrella(text, { inside: [1], beyond: [2] });
    expect(readUmbrellaMarker(block)).toMatchObject({ postmortemId: hostile, inside: [1] });
    expect(block).not.toMatch(/@acme|fixes #1|!\[x\]/);
  });
});

test.each([
  ['Database down', '', 'Postmortem: Database down'],
  ['Post-mortem of the orders outage', '', 'Post-mortem of the orders outage'],
  ['Database down', '2026-01-02-db', 'Postmortem: Database down (2026-01-02-db)'],
])('title of %s beside %j', (title, beside, wanted) => {
  expect(umbrellaTitle(aPostmortem([], { title }), beside)).toBe(wanted);
});

test('a title stays within the limit, with the id that tells it apart', () => {
  const long = aPostmortem([], { title: '🌈'.repeat(400) });
  expect(Array.from(umbrellaTitle(long))).toHaveLength(240);
  expect(umbrellaTitle(long, 'x'.repeat(300))).toMatch(/… \(x{119}…\)$/);
  expect(Array.from(umbrellaTitle(long, 'x'.repeat(300))).length).toBeLessThanOrEqual(240);
});

describe('what is planned', () => {
  const postmortem = aPostmortem(['Alert on lag', 'Page the owner']);

  test('names the items that go in, numbers where they have one, and is no change of an item', () => {
    const issues = carriedOut(planFor([aReading(aPostmortem(['Alert on lag']))], []));
    const plan = planFor([aReading(postmortem)], issues, byIssue);
    expect(plan.umbrellas).toMatchObject([
      {
        kind: 'issue',
        action: 'create',
        reasons: ['new'],
        gathers: [
          { number: 1, from: null },
          { number: null, from: null },
        ],
        writes: { title: 'Postmortem: Database down', addLabels: ['postmortem'] },
        note: '2 issues go in.',
      },
    ]);
    expect(plan.changes.map(({ action }) => action)).toEqual(['none', 'create']);
    expect(plan.umbrellas[0]?.writes.block).toContain(' in=1 -->');
    expect(planJson(plan).umbrellas[0]).toMatchObject({ postmortem: '2026-01-02-db', path: postmortem.path });
  });

  test('is nothing where none is configured, whatever is there', () => {
    const parent = anIssue(5, { labels: ['postmortem'], body: bodyWith(renderUmbrellaMarker(marker)) });
    const plan = planFor([aReading(postmortem)], [parent]);
    expect(plan.umbrellas).toEqual([]);
    expect(plan.notices).toEqual([]);
  });

  test('an item of the same title as a parent never takes the parent for its issue', () => {
    const parent = anIssue(5, {
      title: 'Postmortem: Database down',
      labels: ['postmortem'],
      body: bodyWith(renderUmbrellaMarker(marker)),
    });
    const plan = planFor([aReading(aPostmortem(['Postmortem: Database down']))], [parent], byIssue);
    expect(plan.changes.map(({ action }) => action)).toEqual(['create']);
  });

  test('where one issue serves items of two postmortems, it goes in once: where it was opened', () => {
    const first = aPostmortem(['Alert on lag'], { id: 'b' });
    const issues = carriedOut(planFor([aReading(first)], []));
    const second = aPostmortem([anItem('Alert, as said before', { references: ['#1'] }), 'Other'], { id: 'a' });
    const plan = planFor([aReading(first), aReading(second)], issues, byIssue);
    const gathers = plan.umbrellas.map((one) => [one.postmortem?.id, one.gathers.map(({ number }) => number)]);
    expect(gathers).toEqual([
      ['a', [null]],
      ['b', [1]],
    ]);
  });

  test('two postmortems of one id get none, because nobody can tell whose issues are whose', () => {
    const twin = { ...postmortem, path: 'postmortems/copy.md' };
    expect(planFor([aReading(postmortem), aReading(twin)], [], byIssue).umbrellas).toEqual([]);
  });

  test('does not depend on the order of files, issues or milestones', () => {
    const readings = ['a', 'b', 'c', 'd'].map((id) =>
      aReading(aPostmortem([`Harden ${id}`, `Rehearse ${id}`], { id, title: id < 'c' ? 'Same title' : `Other ${id}` })),
    );
    const opened = carriedOut(planFor(readings, []));
    const parents = ['b', 'c', 'c', 'gone'].map((postmortemId, at) =>
      anIssue(50 + at, {
        labels: ['postmortem'],
        body: bodyWith(renderUmbrellaMarker({ ...marker, postmortemId, path: `postmortems/${postmortemId}.md` })),
      }),
    );
    const issues: TrackedIssue[] = [...opened, ...parents].map((issue) =>
      issue.number % 3 === 0 ? { ...issue, parent: 51, milestone: 2 } : issue,
    );
    const milestones = ['Same title', 'Postmortem: Other c', 'Sprint'].map((title, at): Milestone => ({
      ...{ number: at + 1, title, state: 'open', author: bot, url: '', holds: { open: 0, closed: 0 } },
      description: at === 1 ? bodyWith(renderUmbrellaMarker({ ...marker, postmortemId: 'c' })) : '',
    }));
    for (const settings of [byIssue, byMilestone]) {
      const plan = (input: Partial<PlanInput>, files = readings, listed = issues) =>
        JSON.stringify(planFor(files, listed, { ...settings, milestones, ...input }).umbrellas);
      const straight = plan({});
      expect(plan({ milestones: milestones.toReversed() }, readings.toReversed(), issues.toReversed())).toBe(straight);
      expect(JSON.parse(straight)).not.toHaveLength(0);
    }
  });
});
