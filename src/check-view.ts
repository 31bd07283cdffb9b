/** The view of a check over files that all count as added, for a laptop that asks what a pull request would be told. */

import type { Config } from './core/config.js';
import type { LinkBase } from './core/planning/block.js';
import type { OpenItem } from './core/planning/open-items.js';
import type { Plan } from './core/planning/plan.js';
import type { Reading } from './core/postmortem.js';
import type { Problem, Severity } from './core/problem.js';
import type { CheckView } from './core/rendering/comment.js';
import { gate, isDraft } from './core/rules/gate.js';

export interface ViewInput {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
  readonly plan: Plan;
  readonly open: readonly OpenItem[];
  readonly failOn: Severity | 'never';
  readonly links: LinkBase;
  readonly config: Config;
}

export function checkView({ readings, problems, plan, open, failOn, links, config }: ViewInput): CheckView {
  const files = readings.map(({ path, postmortems }) => {
    const draft = postmortems.length > 0 && postmortems.every(isDraft);
    const own = problems.filter((problem) => problem.path === path);
    return { path, draft, problems: gate({ head: own, base: null, failOn, draft }) };
  });
  const paths = new Set(readings.map(({ path }) => path));
  return {
    files,
    removed: 0,
    plan,
    ownOpen: open.filter(({ path }) => paths.has(path)),
    otherOpen: open.filter(({ path }) => !paths.has(path)),
    elsewhere: plan.elsewhere,
    allOpenUrl: openIssuesUrl(links, config),
    links,
  };
}

/** Address of the list of all open tracked issues. */
export function openIssuesUrl({ serverUrl, repository }: LinkBase, { label }: Config): string {
  return `${serverUrl}/${repository}/issues?q=${encodeURIComponent(`is:open label:"${label}"`)}`;
}
