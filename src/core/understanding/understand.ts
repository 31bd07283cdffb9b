/** From an Outline to Postmortems: one pass for the headings, then each postmortem of the file by itself. */

import type { PassedOver, Postmortem, ReadingFacts, SectionName } from '../postmortem.js';
import type { FrontMatter } from '../reading/front-matter-schema.js';
import { plainText } from '../reading/inline.js';
import type { Outline } from '../reading/row.js';
import { findFields } from './fields.js';
import { whatSaysSomething } from './emptiness.js';
import { findHeadings, isActions, type Heading } from './headings.js';
import type { Vocabulary } from './heading-meaning.js';
import { readIncidentTime, type IncidentTime } from './incident-time.js';
import { frontMatterItems } from './items/front-matter-items.js';
import { mergeItems, type Merged } from './items/merge.js';
import { readMarkers } from './items/markers.js';
import { readItem, type ReadItem } from './items/action-items.js';
import { readRegion } from './items/read-items.js';
import type { ColumnField } from './lexicon/language.js';
import { judge } from './not-a-postmortem.js';
import { people } from './people.js';
import { findPlaceholders } from './placeholders.js';
import { findParts, toSections, type Part } from './sections.js';
import { normaliseSeverity } from './severity.js';
import { findStarts } from './several.js';
import { findZone } from './time/clock.js';
import { findDate } from './time/dates.js';
import { readTimeline } from './timeline.js';
import { findTitle } from './title.js';
import { keyOf } from './words.js';
import { firstSentence } from './first-sentence.js';

export interface Practice {
  readonly vocabulary: Vocabulary;
  readonly columns: ReadonlyMap<string, ColumnField>;
  readonly noIssueWords: readonly string[];
}

export interface Understood {
  /** Ids and keys are empty until identities are given. */
  readonly postmortems: readonly Postmortem[];
  readonly facts: Omit<ReadingFacts, 'disabledLines' | 'disabledRules'>;
  readonly passedOver: readonly PassedOver[];
  readonly near: Merged['near'];
  /** Line of a time that was read as UTC for want of a zone. */
  readonly zonelessLines: readonly number[];
}

interface Slice {
  readonly said: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
}

/** Understands a file. `front` is its front matter, where it has one. */
export function understand(path: string, outline: Outline, front: FrontMatter | null, practice: Practice): Understood {
  const headings = findHeadings(outline.rows, practice.vocabulary);
  const said = whatSaysSomething(outline.rows);
  const starts = findStarts(outline.rows, headings);
  const last = outline.rows.length - 1;
  const slices = starts.map((start, at) => slice(headings, said, start, (starts[at + 1] ?? last + 1) - 1));
  const verdict = judge(
    path,
    outline,
    said,
    slices.flatMap((each) => each.parts),
  );
  const read = slices.map((each, at) =>
    readOne(path, outline, each, at === 0 ? front : null, practice, verdict !== null),
  );
  return {
    postmortems: withoutRepeats(read.map((each) => each.postmortem)),
    facts: {
      timeline: read.flatMap((each) => each.timeline),
      statedDurationMinutes: read[0]?.time.statedMinutes ?? null,
      statedDurationLine: read[0]?.time.statedLine ?? null,
      startLine: read[0]?.time.startLine ?? null,
      endLine: read[0]?.time.endLine ?? null,
      placeholders: findPlaceholders(outline.rows, said),
      unreadableDates: read.flatMap((each) => each.unreadableDates),
      notAPostmortem: front !== null && front.items.length > 0 ? null : verdict,
    },
    passedOver: read.flatMap((each) => each.passedOver).sort((a, b) => a.line - b.line),
    near: read.flatMap((each) => each.near),
    zonelessLines: read.flatMap((each) => each.time.zonelessLine ?? []),
  };
}

/** The same incident told twice in one file (a report and a funny one): items of equal words stay in the first telling. */
function withoutRepeats(postmortems: readonly Postmortem[]): Postmortem[] {
  const [first, ...others] = postmortems;
  if (first === undefined) return [];
  const same = (other: Postmortem): boolean =>
    (other.startedAt !== null && other.startedAt === first.startedAt) ||
    keyOf(other.title ?? '') === keyOf(first.title ?? '');
  const known = new Set(first.actionItems.map((item) => keyOf(item.text)));
  return [
    first,
    ...others.map((other) =>
      same(other) ? { ...other, actionItems: other.actionItems.filter((item) => !known.has(keyOf(item.text))) } : other,
    ),
  ];
}

function slice(all: readonly Heading[], said: Uint8Array, start: number, end: number): Slice {
  const within = all.filter(({ index }) => index >= start && index <= end);
  const parts = findParts(within, end);
  const headings = withRemediation(within, parts);
  return { start, end, said, headings, parts: headings === within ? parts : findParts(headings, end) };
}

/**
 * "Remediation" is what will be done, unless another heading holds that; then it tells what was done at the time.
 */
function withRemediation(headings: readonly Heading[], parts: readonly Part[]): readonly Heading[] {
  const isRemediation = (heading: Heading): boolean => heading.meanings.some(({ role }) => role === 'remediation');
  const remediations = parts.filter(({ heading }) => isRemediation(heading));
  if (remediations.length === 0) return headings;
  const other = headings.some(
    (heading) =>
      isActions(heading) &&
      !isRemediation(heading) &&
      remediations.every((part) => heading.index < part.heading.index || heading.index > part.end),
  );
  if (!other) return headings;
  const resolution: Heading['meanings'] = [{ name: 'resolution', role: null, kind: 'section' }];
  return headings.map((heading) => (isRemediation(heading) ? { ...heading, meanings: resolution } : heading));
}

interface ReadOne {
  readonly postmortem: Postmortem;
  readonly time: IncidentTime;
  readonly timeline: ReadingFacts['timeline'];
  readonly unreadableDates: ReadingFacts['unreadableDates'];
  readonly passedOver: readonly PassedOver[];
  readonly near: Merged['near'];
}

function readOne(
  path: string,
  outline: Outline,
  part: Slice,
  front: FrontMatter | null,
  practice: Practice,
  withoutItems: boolean,
): ReadOne {
  const { rows } = outline;
  const title = findTitle(rows, part.headings, part.start, part.end);
  const sections = toSections(part.parts, rows, part.said, title?.index ?? -1);
  const fields = findFields(rows, part.headings, part.start, part.end);
  const value = (name: string): string | null => fields.find((field) => field.name === name)?.value ?? null;
  const time = readIncidentTime({
    fields: [...frontFields(front), ...fields],
    date: front?.date ?? null,
    prose: openingProse(outline, part),
    zone: statedZone(outline, part),
    fallbackDate: fallbackDate(path, front?.title ?? title?.text ?? null, outline, part),
  });
  const found = withoutItems ? { drafts: [], passedOver: [] } : collectDrafts(outline, part, practice);
  const context = {
    reference: time.date,
    definitions: outline.definitions,
    noIssueLines: outline.noIssueLines,
    noIssueWords: practice.noIssueWords,
  };
  const read: ReadItem[] = found.drafts.map((draft) => readItem(draft, context));
  const merged = mergeItems(read);
  const items = [...frontMatterItems(front, time.date), ...merged.items.map(({ item }) => item)];
  const postmortem: Postmortem = {
    path,
    id: front?.id ?? '',
    title: front?.title ?? title?.text ?? value('title'),
    titleLine: front?.title == null ? (title?.line ?? 1) : 1,
    date: time.date,
    startedAt: time.startedAt,
    endedAt: time.endedAt,
    durationMinutes: time.durationMinutes,
    severity: normaliseSeverity(front?.severity ?? value('severity') ?? ''),
    status: front?.status ?? value('status'),
    authors:
      front !== null && front.authors.length > 0 ? front.authors.flatMap(people) : people(value('authors') ?? ''),
    areas: front !== null && front.areas.length > 0 ? front.areas : people(value('areas') ?? ''),
    rootCause: firstSentence(part.parts, rows),
    sections,
    actionItems: items,
    line: rows[part.start]?.line ?? 1,
    endLine: rows[part.end]?.line ?? 1,
  };
  return {
    postmortem,
    time,
    timeline: readTimeline(part.parts, rows, time.date),
    unreadableDates: [
      ...time.unreadable.map((each) => ({ ...each, column: 1 })),
      ...read.flatMap((each) => each.unreadable ?? []),
    ],
    passedOver: [
      ...found.passedOver,
      ...merged.absorbed.map(({ item }) => ({ line: item.line, text: item.text, why: 'told-twice' })),
    ],
    near: merged.near,
  };
}

function frontFields(front: FrontMatter | null): { name: 'start' | 'end' | 'duration'; value: string; line: number }[] {
  if (front === null) return [];
  return [
    ...(front.started === null ? [] : [{ name: 'start' as const, value: front.started, line: 1 }]),
    ...(front.ended === null ? [] : [{ name: 'end' as const, value: front.ended, line: 1 }]),
    ...(front.duration === null ? [] : [{ name: 'duration' as const, value: front.duration, line: 1 }]),
  ];
}

function collectDrafts(outline: Outline, part: Slice, practice: Practice): ReturnType<typeof readRegion> {
  const byIndex = new Map(part.headings.map((heading) => [heading.index, heading]));
  const drafts: ReturnType<typeof readRegion>['drafts'][number][] = [];
  const passedOver: PassedOver[] = [];
  let covered = -1;
  for (const each of part.parts) {
    if (each.heading.index <= covered) continue;
    const falseFriend = each.heading.meanings.find((meaning) => meaning.kind === 'not-actions');
    if (falseFriend !== undefined)
      passedOver.push({ line: each.heading.line, text: each.heading.text, why: 'not-actions' });
    if (!isActions(each.heading)) continue;
    covered = each.end;
    const region = { part: each, rows: outline.rows, headings: byIndex, definitions: outline.definitions };
    const found = readRegion(region, practice.columns);
    drafts.push(...found.drafts);
    passedOver.push(...found.passedOver);
  }
  const lines = new Set(drafts.map((draft) => draft.line));
  drafts.push(...readMarkers(outline.rows, part.start, part.end).filter((draft) => !lines.has(draft.line)));
  return { drafts: drafts.sort((a, b) => a.line - b.line), passedOver };
}

/** Text that may tell from when to when: what stands before the first section, the summary, the duration. */
function openingProse(outline: Outline, part: Slice): { text: string; line: number }[] {
  const wanted: ReadonlySet<SectionName | null> = new Set<SectionName | null>(['summary', 'duration']);
  const found: { text: string; line: number }[] = [];
  const firstSection = part.parts.find(({ heading }) => heading.meanings.some(({ kind }) => kind === 'section'));
  for (let at = part.start; at < Math.min(firstSection?.heading.index ?? part.end, part.start + 30); at++) {
    const row = outline.rows[at];
    if (row?.kind === 'text' && row.text.length > 40) found.push({ text: plainText(row.text), line: row.line });
  }
  for (const each of part.parts) {
    if (!each.heading.meanings.some(({ name }) => wanted.has(name))) continue;
    if (each.heading.value !== null) found.push({ text: plainText(each.heading.value), line: each.heading.line });
    for (let at = each.heading.index + 1; at <= Math.min(each.end, each.heading.index + 12); at++) {
      const row = outline.rows[at];
      if (row?.kind === 'text' || row?.kind === 'bullet') found.push({ text: plainText(row.text), line: row.line });
    }
  }
  return found;
}

/** `Timeline (UTC)`, `All times in CET`. */
function statedZone(outline: Outline, part: Slice): number | null {
  for (const each of part.parts) {
    if (!each.heading.meanings.some(({ name }) => name === 'timeline')) continue;
    for (let at = each.heading.index; at <= Math.min(each.end, each.heading.index + 4); at++) {
      const row = outline.rows[at];
      const text = row?.kind === 'cells' ? (row.cells[0]?.text ?? '') : (row?.text ?? '');
      const states = at === each.heading.index || row?.kind === 'cells' || /\btimes?\b/i.test(text);
      const zone = states ? findZone(text) : null;
      if (zone !== null) return zone;
    }
  }
  return null;
}

/** The day by the title, the file's name, the heading of the timeline, the first words, in that order. */
function fallbackDate(path: string, title: string | null, outline: Outline, part: Slice): string | null {
  const byTitle = title === null ? null : findDate(title)?.date;
  if (byTitle != null) return byTitle;
  const byName = findDate(
    (path
      .split('/')
      .slice(-2)
      .join('/')
      .replace(/_/g, ' ')
      .match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/) ?? [''])[0],
  )?.date;
  if (byName != null) return byName;
  const timeline = part.parts.find(({ heading }) => heading.meanings.some(({ name }) => name === 'timeline'));
  const headed = findDate(timeline?.heading.text ?? '')?.date;
  if (headed != null) return headed;
  for (const { text } of openingProse(outline, part)) {
    const found = findDate(text);
    if (found?.date != null && !found.inferred) return found.date;
  }
  return null;
}
