/**
 * The one comment on a pull request: the verdict first, then what is wrong, what merging opens, and what is still open.
 * Written for somebody who wants to merge: short, no praise, every line either a fact or something to do.
 */

import { permalink, type LinkBase } from '../planning/block.js';
import type { OpenItem } from '../planning/open-items.js';
import type { Change, Plan } from '../planning/plan.js';
import type { Problem, Severity } from '../problem.js';
import { heldBack } from './held.js';
import { count, notedLine, openLine, plannedLine, sortPlan } from './item-line.js';
import { codeSpan, sanitizeCell, sanitizeInline } from './sanitize.js';
import { nounOf, umbrellaLine, umbrellasToOpen } from './umbrella-lines.js';

export interface CheckedFile {
  readonly path: string;
  readonly draft: boolean;
  readonly problems: readonly { readonly problem: Problem; readonly blocks: boolean }[];
}

export interface CheckView {
  /** Files with a postmortem that the pull request adds or changes. */
  readonly files: readonly CheckedFile[];
  /** How many postmortems it removes, or moves to where none are looked for. */
  readonly removed: number;
  /** null where the tracker was not asked. */
  readonly plan: Plan | null;
  /** Still open from the postmortems that the pull request changes. */
  readonly ownOpen: readonly OpenItem[];
  /** Still open from all others, the most overdue first. */
  readonly otherOpen: readonly OpenItem[];
  /** Other repositories of which not everything is known. */
  readonly elsewhere: Plan['elsewhere'];
  /** Address of the list of all tracked issues. */
  readonly allOpenUrl: string;
  readonly links: LinkBase;
}

/** GitHub's limits are stated in characters and measured in bytes; this is safe under every reading. */
export const commentLimit = 60_000;

/** How much of each list is shown, tried in turn until the comment fits. */
const depths = [
  { problems: 50, items: 50, open: 50 },
  { problems: 20, items: 20, open: 10 },
  { problems: 5, items: 5, open: 3 },
  { problems: 0, items: 0, open: 0 },
];
type Depth = (typeof depths)[number];

/** @param limit bytes of UTF-8 */
export function renderCheck(view: CheckView, limit: number): string {
  const fits = depths.map((depth) => renderAt(view, depth)).find((text) => Buffer.byteLength(text) <= limit);
  return fits ?? verdictLine(view);
}

function renderAt(view: CheckView, depth: Depth): string {
  return [
    verdictLine(view),
    ...view.files.map((file) => problemTable(file, view.links, depth)),
    planSection(view.plan, depth),
    openSection(
      `Still open from ${view.files.length === 1 ? 'this postmortem' : 'these postmortems'}`,
      view.ownOpen,
      depth.open,
    ),
    otherSection(view, depth),
    unknownLine(view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function verdictLine({ files, removed, plan, ownOpen, otherOpen }: CheckView): string {
  const blocking = files.flatMap(({ problems }) => problems).filter(({ blocks }) => blocks).length;
  const name = files.length === 1 ? 'This postmortem' : 'The postmortems here';
  if (blocking > 0)
    return `### ❌ ${name} ${files.length === 1 ? 'is' : 'are'} incomplete: ${count(blocking, 'problem')} to fix`;
  if (files.length === 0 && removed > 0) return `### ℹ️ ${count(removed, 'postmortem')} removed here`;
  if (files.length === 0) {
    const open = ownOpen.length + otherOpen.length;
    return open === 0
      ? '### ✅ No postmortem changes here'
      : `### ℹ️ ${count(open, 'action item')} of past postmortems still open`;
  }
  const then = mergingOpens(plan);
  if (files.every(({ draft }) => draft)) return `### 📝 Draft${then}`;
  return `### ✅ ${name} ${files.length === 1 ? 'is' : 'are'} complete${then}`;
}

/** What stands behind the verdict; nothing where there is nothing to open. */
function mergingOpens(plan: Plan | null): string {
  const opens = plan === null ? 0 : sortPlan(plan).open.length;
  if (opens === 0) return '';
  return plan?.held == null
    ? `: merging opens ${count(opens, 'issue')}`
    : ': merging opens no issue before a person decides';
}

const icon: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '⚪' };

function problemTable({ path, draft, problems }: CheckedFile, links: CheckView['links'], depth: Depth): string {
  if (problems.length === 0) return '';
  const blocking = problems.filter(({ blocks }) => blocks);
  const rest = problems.filter(({ blocks }) => !blocks);
  const shown = [...blocking, ...rest].slice(0, depth.problems);
  const head = `**${codeSpan(path)}**${draft ? ' (draft: nothing here blocks)' : ''}`;
  if (shown.length === 0) return `${head}: ${count(problems.length, 'problem')}, listed in the job summary.`;
  const rows = shown.map(({ problem, blocks }) => {
    const place = lineLink(links, problem);
    const mark = blocks ? '❌ fix to merge' : `${icon[problem.severity]} ${problem.severity}`;
    return `| ${mark} | ${place} | ${sanitizeCell(problem.message)} ${sanitizeCell(problem.help)} |`;
  });
  const more = problems.length - shown.length;
  return [
    head,
    '',
    '| | Where | What |',
    '|---|---|---|',
    ...rows,
    ...(more > 0 ? ['', `${more} more in the job summary.`] : []),
  ].join('\n');
}

function lineLink({ commit, ...rest }: LinkBase, { path, line }: Problem): string {
  return commit === null ? `line ${line}` : `[line ${line}](${permalink({ ...rest, commit }, path, line)})`;
}

function planSection(plan: Plan | null, depth: Depth): string {
  if (plan === null) return '';
  const { open, adopt, update, removed, waiting, unknown, listed: onPurpose } = sortPlan(plan);
  const held = heldBack(plan);
  return [
    listed(
      `Merging this ${held === null ? 'opens' : 'would open'} ${count(open.length, 'issue')}`,
      open.map(plannedLine),
      depth.items,
    ),
    umbrellaSection(plan, held !== null, depth),
    listed(
      `Merging this ${held === null ? 'adopts' : 'would adopt'} ${count(adopt.length, 'issue')}`,
      adopt.map(plannedLine),
      depth.items,
    ),
    listed(`Merging this updates ${count(update.length, 'issue')}`, update.map(notedLine), depth.items),
    listed(
      'File and issue disagree',
      plan.changes.filter(({ drift }) => drift !== undefined).map(driftLine),
      depth.items,
    ),
    listed(`Merging this ${removalWords(removed)}`, removed.map(plannedLine), depth.items),
    listed(`${count(waiting.length, 'item')} will not be opened as written`, waiting.map(notedLine), depth.items),
    listed(
      `${count(unknown.length, 'item')} of repositories that this run cannot read`,
      unknown.map(notedLine),
      depth.items,
    ),
    listed(
      `${count(onPurpose.length, 'item')} on purpose without an issue of ours`,
      onPurpose.map(notedLine),
      depth.items,
    ),
    held === null ? '' : `> [!IMPORTANT]\n> ${sanitizeInline(held)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Only those that are new: that one is kept up is no news. */
function umbrellaSection(plan: Plan, isHeld: boolean, depth: Depth): string {
  const opened = umbrellasToOpen(plan);
  const [first] = opened;
  if (first === undefined) return '';
  const what = count(opened.length, nounOf[first.kind]);
  return listed(`Merging this ${isHeld ? 'would open' : 'opens'} ${what}`, opened.map(umbrellaLine), depth.items);
}

function driftLine(change: Change): string {
  return `${plannedLine(change)}: ${sanitizeInline((change.drift ?? []).join(', and '))}`;
}

/** What happens to an issue whose item leaves its file is the configuration's choice. */
function removalWords(removed: readonly Change[]): string {
  const closes = removed.some(({ writes }) => writes.state === 'closed');
  return closes
    ? `closes ${count(removed.length, 'issue')}: removed from the file`
    : `marks ${count(removed.length, 'issue')} as removed from the file`;
}

function openSection(title: string, items: readonly OpenItem[], shown: number): string {
  return listed(`${title} (${items.length})`, items.map(openLine), shown);
}

const alwaysShown = 5;

function otherSection({ otherOpen, allOpenUrl }: CheckView, depth: Depth): string {
  if (otherOpen.length === 0) return '';
  const top = otherOpen.slice(0, Math.min(alwaysShown, depth.open)).map((item) => `- ${openLine(item)}`);
  const rest = otherOpen.slice(top.length, depth.open).map((item) => `- ${openLine(item)}`);
  const fold =
    rest.length === 0 ? [] : ['', `<details><summary>${rest.length} more</summary>`, '', ...rest, '', '</details>'];
  return [`**Still open from other postmortems (${otherOpen.length})** · [all](${allOpenUrl})`, '', ...top, ...fold]
    .join('\n')
    .trimEnd();
}

/** What the lists above cannot hold. */
function unknownLine({ elsewhere }: CheckView): string {
  const names = elsewhere.filter(({ unknown }) => unknown).map(({ repository }) => codeSpan(repository));
  return names.length === 0 ? '' : `Not known to this run: what is open in ${names.join(', ')}.`;
}

/** A bold title and its lines, or nothing where there are none. */
function listed(title: string, lines: readonly string[], shown: number): string {
  if (lines.length === 0) return '';
  const more = lines.length - Math.min(lines.length, shown);
  return [
    `**${title}**`,
    '',
    ...lines.slice(0, shown).map((line) => `- ${line}`),
    ...(more > 0 ? [`- ${more} more in the job summary`] : []),
  ].join('\n');
}
