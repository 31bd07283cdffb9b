/** Which sections a postmortem must and should have, by house style; and what counts as which. */

import type { Config, presetNames } from '../config.js';
import { sectionNames, type SectionName } from '../postmortem.js';

export interface Demand {
  /** Without these a postmortem is incomplete. */
  readonly required: readonly SectionName[];
  /** The absence of these is worth a warning at most. */
  readonly recommended: readonly SectionName[];
}

export const presets: Record<(typeof presetNames)[number], Demand> = {
  light: { required: ['summary', 'action-items'], recommended: [] },
  /** What every serious published template shares. */
  standard: {
    required: ['summary', 'timeline', 'root-cause', 'action-items'],
    recommended: ['impact', 'resolution'],
  },
  strict: {
    required: ['summary', 'impact', 'timeline', 'root-cause', 'resolution', 'lessons-learned', 'action-items'],
    recommended: ['detection'],
  },
  /** Site Reliability Engineering, appendix D. */
  google: {
    required: [
      'summary',
      'impact',
      'root-cause',
      'trigger',
      'resolution',
      'detection',
      'action-items',
      'lessons-learned',
      'timeline',
    ],
    recommended: ['supporting-information'],
  },
  pagerduty: {
    required: [
      'summary',
      'contributing-factors',
      'resolution',
      'impact',
      'timeline',
      'lessons-learned',
      'action-items',
    ],
    recommended: [],
  },
  atlassian: {
    required: [
      'summary',
      'trigger',
      'impact',
      'detection',
      'resolution',
      'timeline',
      'root-cause',
      'lessons-learned',
      'action-items',
    ],
    recommended: ['recurrence'],
  },
};

/** The team's own list replaces the preset's. */
export function demandOf(config: Config): Demand {
  const { required, recommended } = config.sections ?? presets[config.preset];
  return { required, recommended: recommended.filter((name) => !required.includes(name)) };
}

/** Names that fill another; a trigger alone does not tell why the system could fail, so it is no root cause. */
const alsoFilledBy: Partial<Record<SectionName, readonly SectionName[]>> = {
  'root-cause': ['contributing-factors'],
  'contributing-factors': ['root-cause'],
  'lessons-learned': ['went-well', 'went-wrong', 'got-lucky'],
};

const fillers = new Map(sectionNames.map((name) => [name, [name, ...(alsoFilledBy[name] ?? [])]]));

/** Every name that counts where `name` is asked for, itself first. */
export function fillersOf(name: SectionName): readonly SectionName[] {
  return fillers.get(name) ?? [name];
}
