import { describe, expect, test } from '@jest/globals';
import { classifyContent } from '../../../src/core/discovery/content.js';

const plain = 'postmortems/web.md';

describe('headings in any shape', () => {
  test.each([
    ['ATX', '# Web down\n## Summary\n## Timeline\n10:00 down\n## Root cause\n'],
    ['ATX without space', '#Summary\n##Timeline:\n#Root Cause:\n'],
    ['setext', 'Summary\n=======\nTimeline\n--------\nImpact\n------\n'],
    ['bold', '**Summary:**\nIt broke.\n**Impact**: all users\n__Next steps__\n'],
    ['bold in bullets', '- **Root cause**: a typo\n- **Review actions**:\n- **Impact**: none\n'],
    ['upper-case labels', 'ISSUE SUMMARY:\nIMPACT:\nROOT CAUSE:\nTASK:\n'],
    ['labels with words behind', 'Summary: it broke\nImpact: everyone\nDetection: an alert\n'],
    ['bare words', 'Timeline\n\n10:00 x\n\nRoot cause\n\ny\n\nLessons learned\n'],
    ['numbered with emoji', '## 1. 🎯 Overview\n## 2. Impact\n## 3. Timeline\n'],
    ['HTML', '<h2>Summary</h2>\n<h2 id="t">Timeline</h2><p>x</p>\n<summary>What went well</summary>'],
    ['AsciiDoc', '== Summary\n== Timeline\n== Action items\n'],
    ['table', '| Impact | everyone |\n| Root cause | typo |\n| Resolution | fixed |\n'],
    ['CRLF', '## Summary\r\n## Timeline\r\n## Impact\r\n'],
    ['Spanish', '## Resumen ejecutivo\n## Cronología\n## Causa raíz (5 porqués)\n## Acciones preventivas\n'],
    ['Portuguese', '## Resumo\n## Linha do tempo\n## Ações corretivas\n'],
    ['French', '## Résumé\n## Chronologie\n## Enseignements\n'],
    ['German', '## Zusammenfassung\n## Auswirkungen\n## Maßnahmen\n'],
    ['Italian', '## Riepilogo\n## Impatto\n## Prossimi passi\n'],
    ['Japanese', '## サマリー\n## 根本原因分析\n## アクションアイテム\n'],
    ['Chinese', '## 总结\n## 影响\n## 行动项目\n'],
    ['Korean', '## 요약\n## 타임라인\n## 근본 원인\n'],
    ['Russian', '## Краткое описание\n## Хронология\n## Причины\n'],
  ])('%s', (_, text) => {
    expect(classifyContent(plain, text)).toMatchObject({ taken: true });
  });
});

test('says which kinds it saw', () => {
  expect(classifyContent(plain, '## Impact\n## Summary\n## Action items\n')).toEqual({
    taken: true,
    why: 'headings: impact, actions, summary',
    kinds: ['impact', 'actions', 'summary'],
  });
});

test.each([
  ['postmortems/web.md', false],
  ['postmortems/2024-02-25-web.md', true],
  ['postmortems/20250212_web.md', true],
  ['postmortems/06192022-web.md', true],
  ['PM2023-001 - web.md', true],
  ['postmortems/003-web.md', true],
  ['content/postmortems/2024-02-25-web/index.md', true],
  ['content/postmortems/web/index.md', false],
])('two kinds are enough for a dated or numbered name: %s', (path, taken) => {
  expect(classifyContent(path, '## Summary\nOn 2024-02-25 it broke.\n## Timeline\n').taken).toBe(taken);
});

describe('not taken', () => {
  test.each([
    ['an empty file', ''],
    ['a link', 'https://docs.example.com/document/d/1\n'],
    [
      'prose that speaks of it',
      'The impact of the root cause on our timeline is a lesson that we learned in summary.\n',
    ],
    ['headings in a fence', '# How\n```md\n## Summary\n## Timeline\n## Impact\n```\n'],
    ['headings in a comment', '<!--\n## Summary\n## Timeline\n## Impact\n-->\n'],
    ['a list of reports', '# Incidents\n| Date | Title | Impact |\n|---|---|---|\n| 2024-01-01 | Web | high |\n'],
    ['usage notes', '# Incidents API\n## Overview\n## Endpoints\n## Errors\n'],
  ])('%s', (_, text) => {
    expect(classifyContent(plain, text).taken).toBe(false);
  });
});

describe('a README', () => {
  const report = '## Issue summary\n## Timeline\n## Root cause and resolution\n';

  test('that is a postmortem is taken', () => {
    expect(classifyContent('0x19-postmortem/README.md', `${report}At 10:05 it broke.\n`).taken).toBe(true);
  });

  test('without any date or time is none', () => {
    expect(classifyContent('0x19-postmortem/README.md', report)).toMatchObject({
      taken: false,
      why: 'headings: timeline, cause, detection-or-resolution, summary; but no date and no time in it',
    });
  });

  test('that says how to write one is none', () => {
    const guide = 'Due 10:00. The summary must contain x. The timeline must contain y. The cause should include z.\n';
    expect(classifyContent('postmortems/README.md', report + guide)).toMatchObject({
      taken: false,
      why: 'headings: timeline, cause, detection-or-resolution, summary; but it says how to write one',
    });
  });
});

test('what stands beyond the beginning is not looked at, and a monster line is passed over', () => {
  expect(classifyContent(plain, `${'#'.repeat(300_000)}\n## Summary\n## Timeline\n## Impact\n`).taken).toBe(false);
  expect(classifyContent(plain, `${'a '.repeat(5_000)}\n## Summary\n## Timeline\n## Impact\n`).taken).toBe(true);
});
