/** The process that a shell runs in: its clock and its signals. */

/** Waits this many seconds. */
export function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/**
 * From now on SIGINT and SIGTERM ask the run to end between two writes; GitHub's runner allows 7.5 s and 2.5 s for it.
 * A second signal ends the process at once.
 * @returns whether one has arrived
 */
export function watchSignals(): () => boolean {
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopped) process.exit(2);
      stopped = true;
    });
  }
  return () => stopped;
}
