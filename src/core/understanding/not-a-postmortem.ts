/** Files that stand where postmortems stand and are none: a link, a stub, the text of an assignment, a template, a runbook. */

import type { ReadingFacts } from '../postmortem.js';
import { plainText } from '../reading/inline.js';
import type { Outline, Row } from '../reading/row.js';
import { lazy, templateWords } from './lexicon/lexicon.js';
import type { Part } from './sections.js';
import { findTimes } from './time/clock.js';
import { keyOf } from './words.js';

export type NotAPostmortem = ReadingFacts['notAPostmortem'];

/**
 * A row that tells its reader what to write: an order to explain or describe, a question about "the issue", a demand on
 * length or content. An account answers such questions; the text of an assignment asks one after the other.
 */
const asks =
  /^\W*(?:explain|describe|state|specify|mention|outline|provide|include|keep it|be (?:very |as )?(?:specific|clear)|make sure|(?:what|when|how|which|who|why) (?:was|were|is|are|did|has|have|had|the|actions?|teams?|services?)\b)|\bmust (?:contain|include|be|have)\b|\bshould (?:contain|include|be (?:between|at (?:least|most)))|\b\d+ ?(?:to|or|and|-|–) ?\d+ (?:words|sentences|lines|paragraphs)\b|\b(?:your|the) (?:assignment|submission|project|task) (?:must|should|will)\b|\byou (?:must|should|will|are (?:expected|asked|required))\b|\((?:[^()]*, )?(?:be|keep|like a|e\.g\.|for example)\b/i;

/** Decides on the whole file. `path` counts for a template only, which names itself. */
export function judge(
  path: string,
  outline: Outline,
  tells: readonly boolean[],
  parts: readonly Part[],
): NotAPostmortem {
  const said = outline.rows.filter((row) => row.kind !== 'blank' && row.kind !== 'rule');
  if (said.length === 0) return 'stub';
  if (said.length <= 6 && isLinkOnly(said.map((row) => plainText(row.text)))) return 'link-only';
  if (isAssignment(said)) return 'assignment';
  if (isRunbook(said, parts)) return 'runbook';
  if (isTemplate(path, outline.rows, tells, parts) || isForm(outline.rows, tells, parts)) return 'template';
  if (parts.some((part) => part.heading.meanings.some((meaning) => meaning.kind === 'section'))) return null;
  return said.reduce((sum, row) => sum + row.text.length, 0) < 400 ? 'stub' : 'no-sections';
}

/** The task itself, said to its reader: `Write a postmortem of an outage that you have faced`. */
const setsTheTask =
  /\b(?:you|your)\b.*\b(?:writ(?:e|ing)|creat(?:e|ing)|prepar(?:e|ing)) (?:an? |the |your )?(?:\w+ ){0,2}post-?\s?mortem\b|\b(?:writ(?:e|ing)|creat(?:e|ing)|prepar(?:e|ing)) (?:an? |the |your )?(?:\w+ ){0,2}post-?\s?mortem\b.*\b(?:you|your)\b/i;

/**
 * Many askings, or the task itself and one of them, and hardly a time of day: nothing happened yet. Headings do not
 * count, for authors keep those of the task.
 */
function isAssignment(said: readonly Row[]): boolean {
  // asked first, since most files tell more times than that before they are half read
  let times = 0;
  for (const row of said) if (isBody(row) && tellsTime(row) && ++times === 3) return false;
  const body = said.filter(isBody);
  const asking = body.filter((row) => asks.test(row.text));
  if (asking.length >= 5 && asking.length >= body.length * 0.25) return true;
  return asking.length > 0 && body.some(({ text }) => /post-?\s?mortem/i.test(text) && setsTheTask.test(text));
}

/** A title that says so, `Runbook: the queue is full`, `Queue playbook`, over words that tell no times. */
function isRunbook(said: readonly Row[], parts: readonly Part[]): boolean {
  const first = parts.find(({ heading }) => heading.strong)?.heading;
  const row = said.find(({ kind }) => kind === 'heading');
  if (row === undefined || (first !== undefined && first.line < row.line)) return false;
  const title = plainText(row.text);
  const named =
    /^(?:(?:incident )?(?:runbook|playbook)|sop|standard operating procedure)\s*(?:[:–—-]|$)|\b(?:runbook|playbook)$/i.test(
      title,
    ) && !/post-?\s?mortem/i.test(title);
  return named && said.filter(tellsTime).length < 2;
}

function isBody({ kind, text }: Row): boolean {
  return kind !== 'heading' && text.length < 600;
}

/** Whether a row begins with a time of day. */
function tellsTime({ text }: Row): boolean {
  return findTimes(text.slice(0, 80)).length > 0;
}

function isLinkOnly(words: readonly string[]): boolean {
  return (
    words.some((text) => text.includes('://')) &&
    words.every((text) => text.length < 30 || /^(?:\S+\s){0,6}?<?https?:\/\/\S+$/.test(text))
  );
}

/** The field for the date of the report, with the pattern of a date in it. */
const undatedField =
  /^\W*(?:incident |report )?(?:date|fecha|data|datum|дата|日付|日期|날짜)(?: of (?:the )?incident)?\W{0,6}[:：|]\W*(?:YYYY|AAAA|JJJJ|ГГГГ|(?:DD|MM|TT)[-/.])/i;

/**
 * A template is mostly blanks. Its file's name adds weight, since half-filled templates exist; the name alone is not
 * enough, for an incident may be about templates.
 */
function isTemplate(path: string, rows: readonly Row[], tells: readonly boolean[], parts: readonly Part[]): boolean {
  const named = /(?:^|[/_.-])template|issue_template|\btemplate\b/i.test(path.slice(-160));
  const content: Row[] = [];
  let blanks = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.kind === 'blank' || row.kind === 'rule' || row.kind === 'heading') continue;
    if (row.mark === 'delimiter') continue;
    if (tells[at] === false || asksFor(row)) blanks++;
    else content.push(row);
  }
  const undated = !named && blanks >= 3 && rows.some((row) => undatedField.test(row.text));
  if (!named && !undated && (blanks < 6 || blanks < content.length * 0.4)) return false;
  const times = content.filter(tellsTime).length;
  if (undated) return times === 0 && !content.some((row) => /\b20\d\d[-/.年]\d/.test(row.text));
  if (!named) return times < 3;
  const sections = parts.filter((part) => part.heading.strong && part.heading.meanings.length > 0).length;
  return sections >= 2 && (blanks >= 2 || times < 3);
}

/**
 * Its title calls it a template, and at least half of its sections hold nothing but labels and blanks. The title alone
 * is not enough, for the same reason as the name.
 */
function isForm(rows: readonly Row[], tells: readonly boolean[], parts: readonly Part[]): boolean {
  const title = parts.find((part) => part.heading.strong) ?? parts[0];
  if (title === undefined || !callsItselfTemplate(title.heading.text)) return false;
  const own = parts.filter((part) => part !== title && part.heading.strong && part.ownEnd === part.end);
  const open = own.filter((part) => {
    if (part.heading.value !== null) return false;
    for (let at = part.heading.index + 1; at <= part.end; at++)
      if (tells[at] === true && !isOpen(rows[at])) return false;
    return true;
  });
  return own.length > 1 && open.length * 2 >= own.length;
}

/** Words of scripts without blanks between them count within others. */
const templateKeys = lazy(() =>
  [...templateWords()].map((word) => (/[a-z\p{Script=Cyrillic}]/u.test(word) ? ` ${word} ` : word)),
);

function callsItselfTemplate(title: string): boolean {
  const key = ` ${keyOf(title)} `;
  return templateKeys().some((word) => key.includes(word));
}

/** A field or a question that waits for its answer: `- Direct cause:`, `- How was it noticed?`. */
function isOpen(row: Row | undefined): boolean {
  return row !== undefined && /[:：?？][*_]{0,3}$/.test(row.text.trimEnd());
}

/** A blank within a sentence: `[your name]`, `<date>`. */
function asksFor(row: Row): boolean {
  return (
    row.kind !== 'hidden' &&
    /[[<{]/.test(row.text) &&
    /[[<{](?:your|name|date|link|insert|owner|describe|time|todo|tbd)\b[^\]>}]*[\]>}]/i.test(row.text)
  );
}
