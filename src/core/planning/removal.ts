/** What happens to an open issue whose action item is gone from its file: it is told once, and closed only if configured. */

import type { Config } from '../config.js';
import { aboutIssue, ownWords } from './about-issue.js';
import { contentFingerprint, contentOf, renderBlock } from './block.js';
import { removedLabel } from './labels.js';
import type { Change } from './plan.js';
import { hasLabel } from './tracked-issue.js';
import type { Tracked } from './tracked.js';
import { upkeepChange } from './upkeep.js';

const note = [
  '> [!WARNING]',
  '> This action item is no longer in its postmortem. Close the issue if it is not wanted any more.',
].join('\n');

export function removalChange(tracked: Tracked, config: Config): Change {
  const { issue, marker, written } = tracked;
  const { repository } = issue;
  const about = { issue: aboutIssue(issue, ownWords(tracked)), ...(repository !== undefined && { repository }) };
  const base = { item: null, postmortem: null, alsoServes: [], ...about };
  if (issue.state === 'closed' || marker.removed) {
    const reason = issue.state === 'closed' ? 'closed' : 'removed-from-file';
    return upkeepChange(tracked, config.label, reason, 'Its item is gone from the file; the issue was told.');
  }
  const told = withNote(contentOf(written) ?? '');
  const close = config['when-removed'] === 'close';
  // That it was we who closed it is written down: when its item comes back, we open it again.
  const state = close ? 'declined' : marker.state;
  const block = renderBlock(told, { ...marker, block: contentFingerprint(told), state, removed: true });
  return {
    ...base,
    action: 'update',
    reasons: ['removed-from-file'],
    writes: {
      block,
      addLabels: hasLabel(issue, config.label) ? [removedLabel] : [config.label, removedLabel],
      ...(close && { state: 'closed' as const, stateReason: 'not_planned' as const }),
      comment: close
        ? 'The action item behind this issue is no longer in its postmortem, so the issue is closed as not planned.'
        : 'The action item behind this issue is no longer in its postmortem. Close the issue if it is not wanted any more, or put the item back.',
    },
    note: `Its item is gone from ${marker.path}.`,
  };
}

/** Below the task, where the block shows it to whoever opens the issue. */
function withNote(content: string): string {
  const [task = '', ...rest] = content.replace(/\r\n?/g, '\n').split('\n\n');
  return [task, note, ...rest].join('\n\n');
}
