/** Every form in which authors write a heading, and lines of the same form that are none. */

import { describe, expect, test } from '@jest/globals';
import { parse } from '../../../src/core/parse.js';

/** `name: heading [form]` of each section, and the texts of the items. */
const read = (lines: readonly string[], path = 'report.md') => {
  const [report] = parse(path, lines.join('\n')).postmortems;
  return {
    sections: report?.sections.map(({ name, heading, why }) => `${name ?? '-'}: ${heading} [${why}]`) ?? [],
    items: report?.actionItems.map(({ text }) => text) ?? [],
  };
};

const sections = (lines: readonly string[]): readonly string[] => read(['# Relay outage', '', ...lines]).sections;

describe('a section by each form', () => {
  test.each<[string, string[], string]>([
    ['ATX', ['## Impact', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX that is closed', ['## Impact ##', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX without a blank', ['##Impact', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX in bold', ['## **Impact**', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX with a link', ['## [Impact](#impact)', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX with a colon', ['## Impact:', 'All relays.'], 'impact: Impact [heading]'],
    ['ATX indented', ['   ## Impact', 'All relays.'], 'impact: Impact [heading]'],
    ['setext by equals', ['Impact', '======', 'All relays.'], 'impact: Impact [underlined-heading]'],
    ['setext by dashes', ['Impact', '------', 'All relays.'], 'impact: Impact [underlined-heading]'],
    ['a bold line', ['**Impact**', '', 'All relays.'], 'impact: Impact [bold-line]'],
    ['a bold line by underscores', ['__Impact__', '', 'All relays.'], 'impact: Impact [bold-line]'],
    ['an italic line', ['*Impact*', '', 'All relays.'], 'impact: Impact [bold-line]'],
    ['bold italics', ['***Impact***', '', 'All relays.'], 'impact: Impact [bold-line]'],
    ['a bold label', ['**Impact:**', 'All relays.'], 'impact: Impact [bold-line]'],
    ['a bold label with its value', ['**Impact:** all relays.'], 'impact: Impact [label]'],
    ['a bold bullet', ['- **Impact**:', '  - All relays.'], 'impact: Impact [list-label]'],
    ['a bold bullet with its value', ['- **Impact:** all relays.'], 'impact: Impact [list-label]'],
    ['a label', ['Impact:', 'All relays.'], 'impact: Impact [label]'],
    ['a label with its value', ['Impact: all relays.'], 'impact: Impact [label]'],
    ['bare words', ['Impact', '', 'All relays.'], 'impact: Impact [bare-words]'],
    ['capitals', ['ROOT CAUSE', '', 'A loose cable.'], 'root-cause: ROOT CAUSE [bare-words]'],
    ['a number in ATX', ['## 3. Impact', 'All relays.'], 'impact: 3. Impact [heading]'],
    ['a number with a dash', ['## 14 - Impact', 'All relays.'], 'impact: 14 - Impact [heading]'],
    ['numbers of two levels', ['### 2.1 Impact', 'All relays.'], 'impact: 2.1 Impact [heading]'],
    ['an emoji in ATX', ['## 🎯 Impact', 'All relays.'], 'impact: 🎯 Impact [heading]'],
    ['an emoji behind', ['## Impact 🔥', 'All relays.'], 'impact: Impact 🔥 [heading]'],
    ['an emoji before a label', ['🎯 Impact:', 'All relays.'], 'impact: Impact [label]'],
    ['a short code', [':dart: **Impact**', '', 'All relays.'], 'impact: Impact [bold-line]'],
    ['indented bare words', ['   Impact', '', 'All relays.'], 'impact: Impact [bare-words]'],
    ['centred in HTML', ['<h2 align="center">Impact</h2>', '', 'All relays.'], 'impact: Impact [html-heading]'],
    ['HTML within Markdown', ['<h3><b>Impact</b></h3>', 'All relays.'], 'impact: Impact [html-heading]'],
    ['a banner', ['======== Impact ========', 'All relays.'], 'impact: Impact [banner]'],
    ['a value in the heading', ['## Root Cause: a loose cable', ''], 'root-cause: Root Cause [heading]'],
    ['a slip', ['## Imapct', 'All relays.'], 'impact: Imapct [heading]'],
    ['a slip in bold', ['**Resolutoin**', '', 'A cable.'], 'resolution: Resolutoin [bold-line]'],
    ['a summary that folds', ['<details><summary>Impact</summary>', '', 'All.'], 'impact: Impact [bare-words]'],
  ])('%s', (_, lines, expected) => {
    expect(sections(lines)).toEqual([expected]);
  });
});

describe('no section by', () => {
  test.each<[string, string[]]>([
    ['a sentence in bold', ['**Impact was high that day, and nobody knew.**', '', 'It passed.']],
    ['a sentence that begins so', ['Impact on the relay was small.', '', 'It passed.']],
    ['a slip without marks', ['Imapct', '', 'All relays.']],
    ['code', ['```', '## Impact', '```', 'It passed.']],
    ['a comment', ['<!-- ## Impact -->', 'It passed.']],
    ['a quotation', ['> ## Impact', '> Of another report.']],
    ['a tag of a chat', ['#impact is our channel.', 'It passed.']],
    ['a sibling in a list', ['We looked at:', '', '- Impact', '- Queues', '- Cables']],
    ['a remark of everyday words', ['Reason: nobody looked.', 'It passed.']],
  ])('%s', (_, lines) => {
    expect(sections(lines).filter((each) => !each.startsWith('-'))).toEqual([]);
  });
});

describe('broken structures: the meaning wins', () => {
  test('a parent in plain text above headings of the first level', () => {
    const found = read([
      ...['Relay outage', '', 'Corrective and preventive measures:', ''],
      ...[
        '# Improvements',
        '- Use two cables',
        '',
        '# Tasks',
        '- Watch the relay',
        '',
        '# Conclusion',
        '- All is well.',
      ],
    ]);
    expect(found.items).toEqual(['Use two cables', 'Watch the relay']);
    expect(found.sections.map((each) => each.split(':')[0])).toEqual([
      'action-items',
      'action-items',
      'action-items',
      '-',
    ]);
  });

  test('a list that belongs to the bullet above it and is not indented', () => {
    const found = read(['# Relay outage', '', '- **Action items**:', '- Watch the relay', '- Use two cables']);
    expect(found.items).toEqual(['Watch the relay', 'Use two cables']);
  });

  test('a heading without hashes amid ATX ends the action items', () => {
    const found = read([
      ...['# Relay outage', '## Action items', '- Watch the relay', ''],
      ...['Lessons learned', '- Cables come loose', '', '## Timeline', '- 10:00 Alarm'],
    ]);
    expect(found.items).toEqual(['Watch the relay']);
    expect(found.sections).toContain('lessons-learned: Lessons learned [bare-words]');
  });

  test('deeper headings over what stands beside them', () => {
    const found = read([
      ...['# Relay outage', '### Action items', '- Watch the relay', ''],
      ...['#### Timeline', '- 10:00 Alarm', '', '## Impact', 'All.'],
    ]);
    expect(found.items).toEqual(['Watch the relay']);
  });

  test('a label of the first level below sections of the second is a label', () => {
    const found = read([
      ...['# Relay outage', '## Summary', 'It broke.', '# Duration: two hours', '## Action items'],
      ...['# Owner: Ada', '- Watch the relay'],
    ]);
    expect(found.sections.map((each) => each.split(':')[0])).toEqual(['summary', 'duration', 'action-items', '-']);
    expect(found.items).toEqual(['Watch the relay']);
  });
});
