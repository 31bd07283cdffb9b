/** How each section is called and what belongs in it, in the words of messages and help. */

import type { SectionName } from '../postmortem.js';

export interface SectionWords {
  /** With its article: "a timeline". */
  readonly phrase: string;
  /** A heading that is read as this section. */
  readonly heading: string;
  /** What a reader looks for there. */
  readonly content: string;
}

export const sectionWords: Record<SectionName, SectionWords> = {
  summary: {
    phrase: 'a summary',
    heading: 'Summary',
    content: 'what broke, for whom and for how long, in two or three sentences',
  },
  impact: {
    phrase: 'an impact section',
    heading: 'Impact',
    content: 'who was affected, how, and how many of them',
  },
  duration: {
    phrase: 'a duration',
    heading: 'Duration',
    content: 'start and end with a time zone, such as "2024-02-25 10:00 to 11:30 UTC"',
  },
  timeline: {
    phrase: 'a timeline',
    heading: 'Timeline',
    content: 'one entry per event, such as "- 10:05 UTC: on-call paged"',
  },
  detection: {
    phrase: 'a detection section',
    heading: 'Detection',
    content: 'what noticed the incident, and how long after its start',
  },
  trigger: {
    phrase: 'a trigger section',
    heading: 'Trigger',
    content: 'the change or event that set it off',
  },
  'root-cause': {
    phrase: 'a root cause or contributing factors',
    heading: 'Root cause',
    content: 'why the system could fail in this way',
  },
  'contributing-factors': {
    phrase: 'contributing factors or a root cause',
    heading: 'Contributing factors',
    content: 'every condition that made the incident possible or worse',
  },
  resolution: {
    phrase: 'a resolution',
    heading: 'Resolution',
    content: 'what ended the incident, and who did it when',
  },
  'lessons-learned': {
    phrase: 'lessons learned',
    heading: 'Lessons learned',
    content: 'what went well, what went wrong, and where luck helped',
  },
  'went-well': {
    phrase: 'a section on what went well',
    heading: 'What went well',
    content: 'what kept the incident from being worse',
  },
  'went-wrong': {
    phrase: 'a section on what went wrong',
    heading: 'What went wrong',
    content: 'what made the incident longer or worse',
  },
  'got-lucky': {
    phrase: 'a section on where luck helped',
    heading: 'Where we got lucky',
    content: 'what could have been worse but for chance',
  },
  'action-items': {
    phrase: 'action items',
    heading: 'Action items',
    content: 'one entry per task, such as "- [ ] Alert when the pool is 80 % used. Owner: @ada. Due: 2024-03-25"',
  },
  recurrence: {
    phrase: 'a recurrence section',
    heading: 'Recurrence',
    content: 'past incidents with the same cause, or "None known"',
  },
  'supporting-information': {
    phrase: 'supporting information',
    heading: 'Supporting information',
    content: 'graphs, logs and links that back the account',
  },
};
