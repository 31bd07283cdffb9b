/** What `init` writes: two workflows, and a configuration that asks of new postmortems what the team already does. */

import { checkWorkflow, syncWorkflow, type WorkflowInput } from './init-workflow.js';
import { defaultConfig } from './config.js';
import { configPath } from './config-path.js';
import { fileName } from './discovery/file-name.js';
import { placeClassifier } from './discovery/place.js';
import { sectionNames, type Postmortem, type Reading, type SectionName } from './postmortem.js';
import { logLine } from './rendering/log-line.js';

export interface InitInput extends WorkflowInput {
  /** The team's postmortems so far, those included that were named to be found. */
  readonly readings: readonly Reading[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** `owner/name`, empty where it is not known. */
  readonly repositoryName: string;
}

export interface TextFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Fewer postmortems say nothing about what a team always does. */
const fewest = 3;
const requiredShare = 0.8;
const recommendedShare = 0.5;

export function initFiles(input: InitInput): TextFile[] {
  return [
    { path: '.github/workflows/postmortems-check.yml', text: checkWorkflow(input) },
    { path: '.github/workflows/postmortems-sync.yml', text: syncWorkflow(input) },
    { path: configPath, text: configText(input) },
  ];
}

function configText(input: InitInput): string {
  const postmortems = input.readings.flatMap((reading) => reading.postmortems);
  const schema = `https://raw.githubusercontent.com/${input.action.repository}/${input.action.version}/schema/config.schema.json`;
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# How this repository follows through on its postmortems. Read from the default branch only.',
    '# Every setting has a default: what you delete here goes back to it.',
    '',
    '# Nothing from an incident before this date is opened or ever overdue. An earlier date takes in older postmortems.',
    `since: ${input.today}`,
    '',
    ...sectionLines(postmortems),
    '',
    ...includeLines(postmortems, input.repositoryName),
    ...ownerLines(postmortems),
    '# The label that every tracked issue carries.',
    `# label: ${defaultConfig.label}`,
    '',
    '# A run that would open more issues than this opens none, and shows what it would open.',
    `# max-new-issues: ${defaultConfig['max-new-issues']}`,
    '',
  ].join('\n');
}

function sectionLines(postmortems: readonly Postmortem[]): string[] {
  const shares = sectionShares(postmortems);
  const required = shares.filter(({ share }) => share >= requiredShare);
  if (postmortems.length < fewest || required.length === 0) {
    return [
      '# Which sections a postmortem must have: light, standard, strict, google, pagerduty or atlassian; or a list of your',
      '# own under "sections". Too few postmortems were found here to derive one.',
      `preset: ${defaultConfig.preset}`,
    ];
  }
  const recommended = shares.filter(({ share }) => share >= recommendedShare && share < requiredShare);
  const entry = ({ name, count }: SectionShare) => `    - ${name} # in ${count} of ${postmortems.length}`;
  return [
    `# Derived from the ${postmortems.length} postmortems found here.`,
    'sections:',
    `  # A postmortem without one of these is incomplete: they stand in at least ${requiredShare * 100} % of yours.`,
    '  required:',
    ...required.map(entry),
    ...(recommended.length === 0
      ? []
      : [
          `  # The absence of these is a warning: they stand in at least ${recommendedShare * 100} % of yours.`,
          '  recommended:',
          ...recommended.map(entry),
        ]),
  ];
}

interface SectionShare {
  readonly name: SectionName;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

function sectionShares(postmortems: readonly Postmortem[]): SectionShare[] {
  return sectionNames.map((name) => {
    const count = postmortems.filter(({ sections }) =>
      sections.some((section) => section.name === name && !section.empty),
    );
    return { name, count: count.length, share: count.length / Math.max(1, postmortems.length) };
  });
}

/** Postmortems that only a name on the command line found would be missed by the workflow. */
function includeLines(postmortems: readonly Postmortem[], repositoryName: string): string[] {
  const classify = placeClassifier(repositoryName, defaultConfig);
  const missed = postmortems.filter(({ path }) => !path.startsWith('/') && classify(path).verdict !== 'candidate');
  const globs = [...new Set(missed.map(({ path }) => globOf(path)))].sort();
  if (globs.length === 0) return [];
  return [
    '# Yours that do not stand where postmortems usually stand. All that matches is read as a postmortem; what is none',
    '# goes under "exclude".',
    'include:',
    ...globs.map(listed),
    '',
  ];
}

/** The files of the same ending in the same folder; at the root, or without an ending, the file alone. */
function globOf(path: string): string {
  const { folders, name, stem } = fileName(path);
  const literal = (text: string) => text.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  const ending = name.slice(stem.length);
  return folders.length === 0 || ending === '' ? literal(path) : `${literal(folders.join('/'))}/*${ending}`;
}

/** Names that are no logins, to be filled in by somebody who knows them. */
function ownerLines(postmortems: readonly Postmortem[]): string[] {
  const owners = postmortems.flatMap(({ actionItems }) => actionItems.flatMap((item) => item.owners));
  const names = [...new Set(owners.filter((owner) => !owner.startsWith('@')))].sort().slice(0, 20);
  if (names.length === 0) return [];
  return [
    '# Owners as your postmortems name them, and the GitHub login of each: fill in and remove the "#".',
    '# owners:',
    ...names.map((name) => `#   ${JSON.stringify(logLine(name))}: login`),
    '',
  ];
}

function listed(text: string): string {
  return `  - ${JSON.stringify(text)}`;
}
