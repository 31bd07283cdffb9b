import type { ActionItem, Postmortem } from '../postmortem.js';

/** Items that somebody still has to do and that no tracker looks after yet. */
export function unfinishedItems({ actionItems }: Postmortem): readonly ActionItem[] {
  return actionItems.filter(
    ({ state, noIssue, issue }) => (state === 'committed' || state === 'proposed') && !noIssue && issue === null,
  );
}
