/**
 * What is kept up on an issue whatever its file says, and also where that cannot be read: the marker and the label by
 * which it is found. An issue that lost both is out of reach, and its item would be opened again.
 */

import { contentOf, renderBlock } from './block.js';
import { aboutIssue, ownWords } from './about-issue.js';
import type { Change, Reason, Writes } from './plan.js';
import { hasLabel } from './tracked-issue.js';
import { isUnwritten, type Tracked } from './tracked.js';

/** Nothing for the file's sake, because of `reason`; marker and label are put back where they are missing. */
export function upkeepChange(tracked: Tracked, label: string, reason: Reason, note: string): Change {
  const { issue, marker, written } = tracked;
  const unwritten = isUnwritten(tracked);
  const unlabelled = !hasLabel(issue, label);
  const writes: Writes = {
    ...(unwritten && { block: renderBlock(contentOf(written) ?? '', marker) }),
    ...(unlabelled && { addLabels: [label] }),
  };
  const reasons: Reason[] = [
    ...(unwritten ? (['block-edited'] as const) : []),
    ...(unlabelled ? (['label-missing'] as const) : []),
  ];
  const { repository } = issue;
  return {
    action: reasons.length === 0 ? 'none' : 'update',
    reasons: reasons.length === 0 ? [reason] : reasons,
    item: null,
    postmortem: null,
    alsoServes: [],
    issue: aboutIssue(issue, ownWords(tracked)),
    ...(repository !== undefined && { repository }),
    writes,
    note,
  };
}
