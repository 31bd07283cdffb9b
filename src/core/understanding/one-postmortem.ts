/** One postmortem out of its slice of the file: title, time, fields, sections, action items. */

import type { ActionItem, PassedOver, Postmortem, ReadingFacts } from '../postmortem.js';
import type { FrontMatter } from '../reading/front-matter-schema.js';
import type { Outline } from '../reading/row.js';
import { findFields, type Field } from './fields.js';
import { firstSentence } from './first-sentence.js';
import { readIncidentTime, type IncidentTime } from './incident-time.js';
import { readItem, type ReadItem } from './items/action-items.js';
import { collectDrafts } from './items/collect-drafts.js';
import { frontMatterItems } from './items/front-matter-items.js';
import { mergeItems, type Merged } from './items/merge.js';
import type { FieldName } from './lexicon/language.js';
import { fallbackDate, openingProse, statedZone } from './opening.js';
import { people } from './people.js';
import type { Practice } from './practice.js';
import { toSections } from './sections.js';
import { normaliseSeverity } from './severity.js';
import type { Slice } from './slice.js';
import { readTimeline } from './timeline.js';
import { findTitle, type Title } from './title.js';
import { unknownLabels } from './unknown-labels.js';

export interface ReadOne {
  readonly postmortem: Postmortem;
  readonly time: IncidentTime;
  readonly timeline: ReadingFacts['timeline'];
  readonly unreadableDates: ReadingFacts['unreadableDates'];
  readonly passedOver: readonly PassedOver[];
  readonly near: Merged['near'];
}

/** Reads one postmortem. `withoutItems` for a file that is none: its text asks for nothing. */
export function readOne(
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
  const prose = openingProse(outline, part);
  const time = readIncidentTime({
    fields: [...frontFields(front), ...fields],
    date: front?.date ?? null,
    prose,
    zone: statedZone(outline, part),
    fallbackDate: fallbackDate(path, front?.title ?? title?.text ?? null, prose, part),
  });
  const found = withoutItems ? { drafts: [], passedOver: [] } : collectDrafts(outline, part, practice);
  const context = {
    reference: time.date,
    definitions: outline.definitions,
    noIssueLines: outline.noIssueLines,
    noIssueWords: practice.noIssueWords,
  };
  const read: ReadItem[] = [];
  for (const draft of found.drafts) read.push(readItem(draft, context));
  const merged = mergeItems(read);
  const listed = frontMatterItems(front, time.date);
  const items: ActionItem[] = [];
  for (const item of listed.items) items.push(item);
  for (const { item } of merged.items) items.push(item);
  const postmortem = compose(path, front, fields, {
    title,
    time,
    summary: firstSentence(['summary'], part.parts, rows),
    rootCause: firstSentence(['root-cause', 'contributing-factors'], part.parts, rows),
    sections,
    actionItems: items,
    line: rows[part.start]?.line ?? 1,
    endLine: rows[part.end]?.line ?? 1,
  });
  return {
    postmortem,
    time,
    timeline: readTimeline(part.parts, rows, time.date),
    unreadableDates: [...datesOfFields(time), ...listed.unreadable, ...datesOfItems(read)],
    passedOver: [...found.passedOver, ...unknownLabels(rows, part), ...toldTwice(merged)],
    near: merged.near,
  };
}

function datesOfFields({ unreadable }: IncidentTime): ReadOne['unreadableDates'] {
  return unreadable.length === 0 ? none : unreadable.map((each) => ({ ...each, column: 1 }));
}

function datesOfItems(read: readonly ReadItem[]): ReadOne['unreadableDates'] {
  const dates: ReadOne['unreadableDates'][number][] = [];
  for (const { unreadable } of read) if (unreadable !== null) dates.push(unreadable);
  return dates;
}

function toldTwice({ absorbed }: Merged): readonly PassedOver[] {
  if (absorbed.length === 0) return none;
  return absorbed.map(({ read: { item }, by }) => ({
    line: item.line,
    text: item.text,
    why: 'told-twice',
    takenBy: by.item.line,
  }));
}

const none: readonly never[] = [];

interface Found extends Pick<Postmortem, 'summary' | 'rootCause' | 'sections' | 'actionItems' | 'line' | 'endLine'> {
  readonly title: Title | null;
  readonly time: IncidentTime;
}

/** Front matter first, then what the text says. */
function compose(path: string, front: FrontMatter | null, fields: readonly Field[], found: Found): Postmortem {
  const { title, time } = found;
  const value = (name: FieldName): string | null => fields.find((field) => field.name === name)?.value ?? null;
  const ownAuthors = front?.authors ?? [];
  const ownAreas = front?.areas ?? [];
  return {
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
    authors: ownAuthors.length > 0 ? ownAuthors.flatMap(people) : people(value('authors') ?? ''),
    areas: ownAreas.length > 0 ? ownAreas : people(value('areas') ?? ''),
    summary: found.summary,
    rootCause: found.rootCause,
    sections: found.sections,
    actionItems: found.actionItems,
    line: found.line,
    endLine: found.endLine,
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
