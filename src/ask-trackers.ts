/** What a plan has to ask beside the listings: how issues were closed, and what the postmortems name. */

import type { Config } from './core/config.js';
import { isUnexplained, type Closing } from './core/planning/closing.js';
import { groupBy } from './core/planning/group-by.js';
import type { Notice } from './core/planning/plan.js';
import { firstNamed } from './core/planning/reference.js';
import {
  byPlace,
  hasLabel,
  issueName,
  type IssueName,
  type IssuePlace,
  type Referenced,
  type TrackedIssue,
} from './core/planning/tracked-issue.js';
import { recognise, type Trust } from './core/planning/tracked.js';
import type { Reading } from './core/postmortem.js';
import type { OtherRepositories } from './other-repositories.js';
import { IncompleteRead, type IssueReader } from './ports.js';

export interface Explained {
  readonly closings: ReadonlyMap<IssueName, Closing>;
  readonly notices: readonly Notice[];
}

export const nothingAsked: Explained = { closings: new Map(), notices: [] };

interface Asking {
  readonly config: Config;
  readonly reader: IssueReader;
  readonly others: OtherRepositories;
  readonly issues: readonly TrackedIssue[];
}

/**
 * Not knowing how an issue was closed holds nothing up: it stays unknown, is said, and is asked again. Where nothing can
 * be written down nothing is asked.
 */
export async function explainClosings({
  issues,
  trust,
  config,
  reader,
  others,
}: Asking & { trust: Trust }): Promise<Explained> {
  const unexplained = [...recognise(issues, trust, config.label).canonical.values()].filter(isUnexplained);
  const asked = unexplained
    .map(({ issue }) => issue)
    .filter(({ repository }) => repository === undefined || others.mayWrite(repository))
    .sort(byPlace)
    .slice(0, mostExplained);
  const closings = new Map<IssueName, Closing>();
  const notices: Notice[] = [];
  for (const [repository, numbers] of byRepository(asked)) {
    try {
      const found = await (repository === undefined ? reader.closings(numbers) : others.closings(repository, numbers));
      for (const [number, closing] of found) closings.set(nameIn(repository, number), closing);
    } catch (error) {
      if (!(error instanceof IncompleteRead)) throw error;
      const where = repository === undefined ? '' : `${repository}: `;
      notices.push({ level: 'warning', message: `${where}${error.message}` });
    }
  }
  return { closings, notices };
}

function byRepository(places: readonly IssuePlace[]): Map<string | undefined, number[]> {
  const groups = groupBy(places, ({ repository }) => repository);
  return new Map([...groups].map(([repository, group]) => [repository, group.map(({ number }) => number)]));
}

function nameIn(repository: string | undefined, number: number): IssueName {
  return issueName({ number, ...(repository !== undefined && { repository }) });
}

/** Each costs three requests to write down; the rest is for the next run. */
const mostExplained = 50;

/**
 * The breaker against a list that lies: an issue of ours that a file names and that carries the label must be in it.
 * @throws IncompleteRead where that of home does; another repository becomes unknown
 */
export function mustBeListed(
  referenced: ReadonlyMap<IssueName, Referenced>,
  issues: readonly TrackedIssue[],
  trust: Trust,
  { label }: Config,
  others: OtherRepositories,
): void {
  const listed = new Set(issues.map(issueName));
  const found = [...referenced.values()].filter((one) => typeof one === 'object');
  const lost = [...recognise(found, trust, label).canonical.values()]
    .map(({ issue }) => issue)
    .filter((issue) => !listed.has(issueName(issue)) && hasLabel(issue, label));
  for (const [repository, missing] of groupBy(lost, (issue) => issue.repository)) {
    const names = `${missing.slice(0, 10).map(issueName).join(', ')}${missing.length > 10 ? ', …' : ''}`;
    const why = `The list of issues labelled "${label}" lacks issues of ours that postmortems name and that carry the label: ${names}. Nothing is written. Run it again in some minutes; GitHub's lists can lag behind.`;
    if (repository === undefined) throw new IncompleteRead(why);
    others.giveUp(repository, why);
  }
}

/** Only references of items that could be opened are asked for, and only those that the listing does not hold. */
export async function lookUpReferences({
  readings,
  ...asking
}: Asking & { readings: readonly Reading[] }): Promise<ReadonlyMap<IssueName, Referenced>> {
  const { issues, config, reader, others } = asking;
  const { repository: home, serverUrl } = reader;
  const followed = { repository: home, serverUrl, others: others.targets };
  const known = new Map<IssueName, Referenced>(issues.map((issue) => [issueName(issue), issue]));
  const wanted = new Map<IssueName, IssuePlace>();
  for (const { date, actionItems } of readings.flatMap(({ postmortems }) => postmortems)) {
    if (config.since !== undefined && (date === null || date < config.since)) continue;
    for (const { state, noIssue, references } of actionItems) {
      const place = firstNamed(references, followed);
      if (state !== 'committed' || noIssue || place === null || known.has(issueName(place))) continue;
      wanted.set(issueName(place), place);
    }
  }
  for (const [repository, numbers] of byRepository([...wanted.values()].sort(byPlace))) {
    const found = await (repository === undefined ? reader.lookUp(numbers) : others.lookUp(repository, numbers));
    for (const [number, referenced] of found) known.set(nameIn(repository, number), referenced);
  }
  return known;
}
