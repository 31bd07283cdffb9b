import { sectionNames, type Postmortem, type Section, type SectionName } from '../postmortem.js';
import type { Severity } from '../problem.js';
import type { Demand } from './presets.js';
import { quote } from './quote.js';
import type { PostmortemRule } from './rule.js';
import { standingOf } from './section-standing.js';
import { sectionWords } from './section-words.js';

export const emptySection: PostmortemRule = {
  id: 'empty-section',
  severity: 'error',
  summary:
    'A section has a heading and nothing of its own under it. At most a warning for one that is only recommended, and a note for any other.',
  scope: 'postmortem',
  check: (postmortem, _reading, { demand }) =>
    [...emptySections(postmortem, demand)].map(([section, { name, atMost }]) => ({
      line: section.line,
      column: section.column,
      message: `Expected text under ${quote(section.heading)}, found nothing or only a placeholder.`,
      help: `Write ${sectionWords[name].content}.`,
      atMost,
    })),
};

interface Weight {
  readonly name: SectionName;
  readonly atMost: Severity | undefined;
}

/** One problem per heading, weighed by the heaviest of the names that it should fill. */
function emptySections(postmortem: Postmortem, { required, recommended }: Demand): Map<Section, Weight> {
  const weights = new Map<Section, Weight>();
  if (!postmortem.sections.some(({ empty }) => empty)) return weights;
  const byLine = new Map<number, Section>();
  const add = (section: Section, weight: Weight): void => {
    if (byLine.has(section.line)) return;
    byLine.set(section.line, section);
    weights.set(section, weight);
  };
  for (const [names, atMost] of [
    [required, undefined],
    [recommended, 'warning'],
  ] as const) {
    for (const name of names) {
      const standing = standingOf(name, postmortem);
      if (standing.is === 'empty') add(standing.section, { name, atMost });
    }
  }
  const isEmpty = new Set(sectionNames.filter((name) => standingOf(name, postmortem).is === 'empty'));
  for (const section of postmortem.sections) {
    const { name, empty } = section;
    if (empty && name !== null && isEmpty.has(name)) add(section, { name, atMost: 'info' });
  }
  return weights;
}
