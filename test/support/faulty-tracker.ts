/** The embedded tracker with accidents: a call fails before or after it took effect, or a listing shows less than there is. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalTracker } from '../../src/adapters/local/tracker.js';
import {
  IncompleteRead,
  WriteFailure,
  type IssueReader,
  type IssueWriter,
  type WriteFailureKind,
} from '../../src/ports.js';

type Call = keyof IssueWriter | keyof IssueReader;

export interface Accident {
  readonly call: Call;
  /** Which call of this name, from 1. */
  readonly nth: number;
  /** `before`: it did not happen; `after`: it happened and the answer says otherwise. */
  readonly when: 'before' | 'after';
  readonly failure: WriteFailureKind | 'incomplete';
}

export interface FaultyTracker {
  readonly reader: IssueReader;
  readonly writer: IssueWriter;
  /** Names of all calls, in order. */
  readonly calls: Call[];
  readonly file: string;
}

export function openTracker(
  file = join(mkdtempSync(join(tmpdir(), 'tracker-')), 'tracker.json'),
  accidents: readonly Accident[] = [],
): FaultyTracker {
  const tracker = new LocalTracker({ file, today: '2026-07-01', repository: 'acme/ops' });
  const calls: Call[] = [];
  const proxy = new Proxy(tracker, {
    get(target, name: string) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const call = name as Call;
        calls.push(call);
        const nth = calls.filter((one) => one === call).length;
        const accident = accidents.find((one) => one.call === call && one.nth === nth);
        if (accident?.when === 'before') throw failureOf(accident);
        const result: unknown = await (value as (...given: unknown[]) => Promise<unknown>).apply(target, args);
        if (accident?.when === 'after') throw failureOf(accident);
        return result;
      };
    },
  });
  return { reader: proxy, writer: proxy, calls, file };
}

function failureOf({ failure, call }: Accident): Error {
  return failure === 'incomplete'
    ? new IncompleteRead(`${call} broke off`)
    : new WriteFailure(failure, `${call} failed`);
}

export const writes: ReadonlySet<string> = new Set([
  'create',
  'update',
  'comment',
  'addLabels',
  'removeLabel',
  'ensureLabel',
  'assign',
  'unassign',
]);
