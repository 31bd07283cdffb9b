/** The file that records every write of a sync, against GitHub's emulator. */

import { afterEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeLineSchema, type OutcomeLine } from '../../src/core/outcome-line.js';
import { faults, on } from '../support/github.js';
import { Bundle, file, postmortem, three } from './bundle.js';

let bundle: Bundle;

afterEach(async () => {
  expect(await bundle.close()).toEqual({ violations: [], mismatches: [] });
});

async function push(): Promise<OutcomeLine[]> {
  const env = { RUNNER_TEMP: mkdtempSync(join(tmpdir(), 'temp-')) };
  const step = await bundle.push({ env });
  return readFileSync(step.outputs['outcome-file'] ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => outcomeLineSchema.parse(JSON.parse(line)));
}

test('names each write with the request that made it, and a lost answer as unknown', async () => {
  bundle = await Bundle.open({ [file]: postmortem(three.slice(1)) });
  bundle.github.addFault({ match: on('POST', /\/issues$/), kind: faults.after(502), times: 1 });
  const lines = await push();
  const ends = lines.filter(({ outcome }) => outcome !== 'sent');
  expect(ends.map(({ what, outcome, issue, status }) => [what, outcome, issue, status])).toEqual([
    ['create-label', 'done', null, 201],
    ['create-issue', 'unknown', null, 502],
    ['create-issue', 'done', 2, 201],
  ]);
  expect(lines).toHaveLength(2 * ends.length);
  const [label, , second] = ends;
  expect(label?.requestId).toMatch(/^TEST:\d+$/);
  expect(second?.requestId).toMatch(/^TEST:\d+$/);
  expect(second?.after).toMatch(/^[0-9a-f]{64}$/);
});
