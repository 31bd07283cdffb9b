/** The same words in two postmortems, from files to issues: each opened once, the second names the first. */

import { expect, test } from '@jest/globals';
import { WriteFailure } from '../src/ports.js';
import { postmortem } from './support/desk.js';
import { MemoryRepository, type RunOptions } from './support/memory-repository.js';

const files = {
  'postmortems/2026-01-02-db.md': postmortem('Database down', '2026-01-02', 'Alert on replica lag'),
  'postmortems/2026-02-02-db.md': postmortem('Database down again', '2026-02-02', 'Alert on replica lag'),
};

function lines({ tracker }: MemoryRepository): (string | undefined)[] {
  return tracker.all().map(({ body }) => /^\*\*Also came up in:\*\* .*$/m.exec(body)?.[0].trimEnd());
}

const linked = [undefined, '**Also came up in:** #1 (Database down, 2026-01-02)'];

test('in one run: two issues, one link, no comment; the next run writes nothing', async () => {
  const repository = new MemoryRepository(files);
  await repository.run();
  expect(lines(repository)).toEqual(linked);
  expect(repository.tracker.comments.size).toBe(0);
  const writes = repository.tracker.log.length;
  await repository.run();
  expect(repository.tracker.log).toHaveLength(writes);
});

/** Fails the first creation, before or after it is done. */
function failing(when: 'before' | 'after', error: Error): RunOptions {
  let created = 0;
  return {
    gate: (call, at) => {
      if (call === 'create' && at === when && (created += 1) === 1) throw error;
    },
  };
}

test('the answer to the first creation is lost: found again, and named', async () => {
  const repository = new MemoryRepository(files);
  await repository.run(failing('after', new WriteFailure('unknown', 'no answer')));
  expect(lines(repository)).toEqual(linked);
});

test('cut off between the two: the next run ends as one clean run does', async () => {
  const repository = new MemoryRepository(files);
  await expect(repository.run(failing('after', new Error('killed')))).rejects.toThrow('killed');
  await repository.untilQuiet();
  expect(lines(repository)).toEqual(linked);
});

test('the first is refused: the second waits for it, and the run says so', async () => {
  const repository = new MemoryRepository(files);
  const { applied } = await repository.run(failing('before', new WriteFailure('refused', 'not now')));
  expect(repository.tracker.all()).toEqual([]);
  expect(applied.incomplete).toEqual([
    'create "Alert on replica lag": not now',
    'create "Alert on replica lag": the issue that it names was not opened; the next run goes on.',
  ]);
  await repository.untilQuiet();
  expect(lines(repository)).toEqual(linked);
});
