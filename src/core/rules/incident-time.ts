/** Start, end and duration of an incident that contradict one another. */

import type { Postmortem, ReadingFacts, StatedTimes } from '../postmortem.js';
import type { PostmortemRule } from './rule.js';

export const endBeforeStart: PostmortemRule = {
  id: 'end-before-start',
  severity: 'warning',
  summary: 'The incident ends before it starts.',
  scope: 'postmortem',
  check: (postmortem, { facts }) => {
    const { startedAt, endedAt } = postmortem;
    if (startedAt === null || endedAt === null || Date.parse(endedAt) >= Date.parse(startedAt)) return [];
    const times = timesOf(postmortem, facts);
    return [
      {
        line: times?.endLine ?? times?.startLine ?? postmortem.titleLine,
        column: 1,
        message: `Expected an end after the start, ${instant(startedAt)}, found ${instant(endedAt)}.`,
        help: `Write both with date and time zone, such as "${instant(startedAt)} to ${instant(later(startedAt))}".`,
      },
    ];
  },
};

export const durationMismatch: PostmortemRule = {
  id: 'duration-mismatch',
  severity: 'warning',
  summary: 'The stated duration is not the time between start and end.',
  scope: 'postmortem',
  check: (postmortem, { facts }) => {
    const { startedAt, endedAt } = postmortem;
    const times = timesOf(postmortem, facts);
    const stated = times?.durationMinutes ?? null;
    if (startedAt === null || endedAt === null || stated === null) return [];
    const actual = (Date.parse(endedAt) - Date.parse(startedAt)) / 60_000;
    if (actual < 0 || Math.abs(stated - actual) <= tolerance(stated)) return [];
    return [
      {
        line: times?.durationLine ?? postmortem.titleLine,
        column: 1,
        message: `Expected ${inWords(actual)}, the time from start to end, found a stated duration of ${inWords(stated)}.`,
        help: 'Correct the duration, the start or the end, or leave the duration out: it is worked out.',
      },
    ];
  },
};

/** Facts are of the file; each of its postmortems has its own. */
function timesOf(postmortem: Postmortem, { times }: ReadingFacts): StatedTimes | undefined {
  return times.find(({ postmortemLine }) => postmortemLine === postmortem.line);
}

/** Durations are rounded: to days, hours, half and quarter hours or five minutes. Half of that, but no more than a quarter. */
function tolerance(stated: number): number {
  const grain = [1440, 60, 30, 15, 5].find((unit) => stated % unit === 0) ?? 2;
  return Math.max(5, Math.min(grain / 2, stated / 4));
}

function instant(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function later(iso: string): string {
  return new Date(Date.parse(iso) + 90 * 60_000).toISOString();
}

/** `1 d 2 h 5 min` */
function inWords(minutes: number): string {
  const whole = Math.round(minutes);
  const parts = [
    [Math.floor(whole / 1440), 'd'],
    [Math.floor((whole % 1440) / 60), 'h'],
    [whole % 60, 'min'],
  ] as const;
  const words = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return words.length === 0 ? '0 min' : words.join(' ');
}
