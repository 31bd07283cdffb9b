/** The hidden marker: as it is written, and what makes it unbelievable. */

import { describe, expect, test } from '@jest/globals';
import { blockBegin, blockEnd, readMarker, renderMarker, type Marker } from '../../../src/core/planning/marker.js';

const marker: Marker = {
  postmortemId: '2026-01-02-db',
  path: 'post mortems/db.md',
  key: '0123456789abcdef',
  title: '01234567',
  block: '89abcdef',
  assignees: ['ada', 'bob-1'],
  state: 'done',
  due: '2026-03-01',
  date: null,
  severity: 'sev1 (major)',
  removed: true,
  closing: { at: '2026-05-01T00:00:00Z', by: 'a/b#12' },
  again: { number: 7, date: '2025-01-01', title: 'DNS down' },
  source: 'R_a-1',
};
const plain: Marker = { ...marker, assignees: [], removed: false, closing: null, again: null, source: null };
const inBody = (...lines: readonly string[]): string => [blockBegin, 'Text', ...lines, blockEnd].join('\n');

test('is written in one line that older versions read too: the form is a contract', () => {
  expect(renderMarker(marker)).toBe(
    '<!-- postmortem-followthrough:item v=1 pm=2026%2D01%2D02%2Ddb path=post%20mortems%2Fdb.md key=0123456789abcdef ' +
      'title=01234567 block=89abcdef assignees=ada,bob%2D1 state=done due=2026%2D03%2D01 date= severity=sev1%20(major) ' +
      'removed=1 closed=2026%2D05%2D01T00%3A00%3A00Z by=a%2Fb%2312 again=7 from=2025%2D01%2D01 in=DNS%20down source=R_a%2D1 -->',
  );
  expect(renderMarker(plain)).toMatch(/ assignees= state=done .* removed=0 -->$/);
});

test.each<[string, Partial<Marker>]>([
  ['all there is', {}],
  ['nothing that may be absent', plain],
  ['closed by hand', { closing: { at: '2026-05-01T00:00:00Z', by: null } }],
  ['another item of no known day before it', { again: { number: 0, date: null, title: '' } }],
  ['nothing known', { due: null, date: null, severity: null, path: '', postmortemId: '' }],
])('is read as it was written: %s', (_, rest) => {
  const written = { ...marker, ...rest };
  expect(readMarker(inBody(renderMarker(written)))).toEqual(written);
  expect(readMarker(inBody(renderMarker(written)).replaceAll('\n', '\r\n'))).toEqual(written);
  expect(readMarker(`Mine\n${inBody(renderMarker(written))}\nMine`)).toEqual(written);
});

describe('is not believed', () => {
  const line = renderMarker(marker);

  test.each([
    ['twice', inBody(line, line)],
    ['without the begin', ['Text', line, blockEnd].join('\n')],
    ['without the end', [blockBegin, 'Text', line].join('\n')],
    ['with a second begin instead of the end', [blockBegin, line, blockBegin].join('\n')],
    ['with a second end instead of the begin', [blockEnd, line, blockEnd].join('\n')],
    ['before the begin', [line, blockBegin, blockEnd].join('\n')],
    ['after the end', [blockBegin, blockEnd, line].join('\n')],
    ['with end and begin exchanged', [blockEnd, line, blockBegin].join('\n')],
    ['with one more trace of ours', `${inBody(line)}\n<!-- postmortem-followthrough:note -->`],
    ['with something before it in its line', inBody(`x ${line}`)],
    ['with something behind it in its line', inBody(`${line} x`)],
    ['of another version', inBody(line.replace('v=1', 'v=2'))],
    ['with a key too short', inBody(line.replace('key=0', 'key='))],
    ['with a key that is none', inBody(line.replace('key=0', 'key=g'))],
    ['with a fingerprint too short', inBody(line.replace('title=0', 'title='))],
    ['with a block that is none', inBody(line.replace('block=8', 'block=x'))],
    ['with an unknown state', inBody(line.replace('state=done', 'state=odd'))],
    ['removed or not', inBody(line.replace('removed=1', 'removed=2'))],
    ['with half a closing', inBody(line.replace(/ by=\S+/, ''))],
    ['with a number that is none', inBody(line.replace('again=7', 'again=x'))],
    ['with an escape that is none', inBody(line.replace('pm=2026', 'pm=%zz'))],
    ['begin and end alone', inBody()],
  ])('%s', (_, body) => {
    expect(readMarker(body)).toBe('damaged');
  });

  test('and no trace is none', () => {
    expect(readMarker('postmortem-followthrough <!-- postmortem -->')).toBe('none');
    expect(readMarker('')).toBe('none');
  });
});
