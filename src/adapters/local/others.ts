/** Other repositories in the embedded tracker: their issues stand in the same file, each with its repository named. */

import { elsewhereReader, elsewhereWriter, onePerName } from '../../other-trackers.js';
import type { OtherTrackers } from '../../ports.js';
import { LocalTracker, type LocalOptions } from './tracker.js';

/** @param options as those of home */
export function localOthers(options: LocalOptions): OtherTrackers {
  const tracker = onePerName((elsewhere) => new LocalTracker({ ...options, elsewhere }));
  const reader = onePerName((repository) => elsewhereReader(tracker(repository)));
  const writer = onePerName((repository) => elsewhereWriter(tracker(repository), repository));
  return { reader, writer, closed: null, help: 'Look at the file.' };
}
