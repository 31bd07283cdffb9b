import type { ActionItem, Postmortem } from '../postmortem.js';

/** Of the items that somebody still has to do and that no tracker looks after yet, those that are so. */
export function unfinishedItems(
  { actionItems }: Postmortem,
  isSo: (item: ActionItem) => boolean,
): readonly ActionItem[] {
  return actionItems.filter((item) => isUnfinished(item) && isSo(item));
}

function isUnfinished({ state, noIssue, issue }: ActionItem): boolean {
  return (state === 'committed' || state === 'proposed') && !noIssue && issue === null;
}
