/** Whether an action item that has no issue gets one, and if not, why not, in words that a person can act on. */

import type { Config } from '../config.js';
import type { Elsewhere } from './elsewhere.js';
import { issueName, type IssueName, type Referenced } from './tracked-issue.js';
import type { Entry } from './ladder.js';
import type { Reason } from './plan.js';
import type { Trust } from './tracked.js';
import { isParentOfOurs } from './umbrella.js';

export type Eligibility =
  | { readonly kind: 'create' }
  | { readonly kind: 'adopt'; readonly name: IssueName; readonly referenced: Exclude<Referenced, string> }
  | { readonly kind: 'none'; readonly reason: Reason; readonly note: string };

export interface EligibilityContext {
  readonly config: Config;
  readonly elsewhere: Elsewhere;
  readonly referenced: ReadonlyMap<IssueName, Referenced>;
  readonly trust: Trust;
}

export function eligibility(entry: Entry, context: EligibilityContext): Eligibility {
  return byItem(entry) ?? bySince(entry, context.config) ?? byReference(entry, context) ?? { kind: 'create' };
}

function none(reason: Reason, note: string): Eligibility {
  return { kind: 'none', reason, note };
}

function byItem({ item }: Entry): Eligibility | null {
  switch (item.state) {
    case 'done':
      return none('done', 'Done in the file.');
    case 'declined':
      return none('declined', 'Declined in the file.');
    case 'superseded':
      return none('superseded', 'Superseded in the file.');
    case 'proposed':
      return none(
        'proposed',
        'Read with little certainty: make it a list item under a heading such as "Action items" to open it.',
      );
    case 'committed':
      return item.noIssue ? none('no-issue', 'Marked no-issue.') : null;
  }
}

function bySince({ postmortem }: Entry, config: Config): Eligibility | null {
  const { since } = config;
  if (since === undefined) return null;
  if (postmortem.date === null) return none('undated', `The postmortem has no date to compare with since: ${since}.`);
  return postmortem.date < since ? none('before-since', `The incident is from before since: ${since}.`) : null;
}

function byReference(entry: Entry, { elsewhere, ...context }: EligibilityContext): Eligibility | null {
  const { item } = entry;
  if (item.references.length === 0) return null;
  const named = elsewhere.named(entry);
  if (named === null) return none('elsewhere', `Tracked elsewhere: ${item.references.join(', ')}.`);
  const name = issueName(named);
  const referenced = elsewhere.isUnknown(entry) ? 'unknown' : context.referenced.get(name);
  if (referenced === 'pull-request') return none('pull-request', `\`${name}\` is a pull request.`);
  if (referenced === undefined || referenced === 'unknown') {
    return none('reference-unknown', `\`${name}\` was not looked up in this run: it opens nothing until it is.`);
  }
  if (referenced === 'missing') {
    return none(
      'missing-reference',
      `\`${name}\` does not exist here: correct or remove the reference to open an issue.`,
    );
  }
  if (isParentOfOurs(referenced, context.trust)) {
    return none('parent-issue', `\`${name}\` is the parent issue of a postmortem: name another, or none.`);
  }
  if (referenced.state === 'closed') return none('closed', `\`${name}\` is closed.`);
  return { kind: 'adopt', name, referenced };
}
