/**
 * Finding postmortems by place: which paths are worth opening, before anything is read.
 * A path in, a decision with its reason out; the content decides afterwards (`content.ts`).
 */

import picomatch from 'picomatch';
import type { Config } from '../config.js';
import { fileName, isDatedOrNumbered, nameWords, squeezed, type FileName } from './file-name.js';

/**
 * `taken`: a postmortem whatever it says. `candidate`: the content decides. `left-out`: stands where postmortems
 * stand and is none. `unknown`: nothing speaks for it, not worth a line in any list.
 */
export type Verdict = 'taken' | 'candidate' | 'left-out' | 'unknown';

export interface PlaceDecision {
  readonly verdict: Verdict;
  /** A few words for `parse --list`. */
  readonly why: string;
}

/** Decides on a path relative to the root; `named` is a folder that the user named, itself relative to the root. */
export type PlaceClassifier = (path: string, named?: string) => PlaceDecision;

/** Folder names without separators and plural. */
const places = new Set([
  ...['incident', 'incidente', 'incidentreport', 'incidentreview', 'incidentretro', 'incidentretrospective'],
  ...[
    'incidentpostmortem',
    'incidentanalysis',
    'incidentanalyse',
    'postincidentreview',
    'outage',
    'outagereport',
    'rca',
  ],
  ...['rootcauseanalysis', 'rootcauseanalyse', 'informedeincidente', 'informesdeincidente', 'reportedeincidente'],
  ...['relatoriodeincidente', 'relatoriosdeincidente'],
]);

const elsewhere = new Set([
  ...['test', 'testdata', 'spec', 'fixture', 'template', 'issuetemplate', 'plantilla', 'skill', 'prompt', 'api'],
  ...['setting', 'vendor', 'build', 'dist', 'nodemodule', 'thirdparty', 'snapshot', 'mock', 'target', 'coverage'],
]);
const endsElsewhere = new Set(['template', 'fixture', 'test', 'testdata', 'plantilla']);

/** @param repositoryName `owner/name` or `name`; empty where it is not known */
export function placeClassifier(repositoryName: string, config: Config): PlaceClassifier {
  const excluded = matcher(config.exclude);
  const included = matcher(config.include);
  const ownName = repositoryName.slice(repositoryName.lastIndexOf('/') + 1);
  const repositoryPlace = isPlace(ownName) ? `repository "${ownName}" is named for postmortems` : null;
  return (path, named) => {
    const given = named === undefined ? repositoryPlace : `in "${named}", which was named`;
    const include = included(path);
    const decision: PlaceDecision =
      include === null
        ? decide(fileName(named === undefined ? path : path.slice(named.length + 1)), given)
        : { verdict: 'taken', why: `included by "${include}" of the configuration` };
    const exclude = decision.verdict === 'unknown' ? null : excluded(path);
    return exclude === null ? decision : { verdict: 'left-out', why: `excluded by "${exclude}" of the configuration` };
  };
}

function decide(file: FileName, given: string | null): PlaceDecision {
  const place = placeOf(file) ?? given;
  if (place === null || file.format === 'other') return { verdict: 'unknown', why: 'not where postmortems stand' };
  const against = reasonAgainst(file);
  if (against !== null) return { verdict: 'left-out', why: against };
  if (file.format === 'document') return { verdict: 'left-out', why: `${place}, but not a text file` };
  return { verdict: 'candidate', why: place };
}

function placeOf({ folders, stem }: FileName): string | null {
  const folder = folders.findLast(isPlace);
  if (folder !== undefined) return `in a folder "${folder}"`;
  return isNamedForPostmortems(stem) ? 'its name says so' : null;
}

function isPlace(folder: string): boolean {
  const name = squeezed(folder);
  return name.includes('postmortem') || places.has(singular(name.replace(/^\d+/, '')));
}

function isNamedForPostmortems(stem: string): boolean {
  const name = squeezed(stem);
  if (/postmortem|incidentreport|incidentreview|informedeincidente/.test(name)) return true;
  return /^(?:pm|inc|incident)[-_ ]?\d+/i.test(stem) || nameWords(stem).includes('rca');
}

function reasonAgainst({ folders, stem }: FileName): string | null {
  const folder = folders.find(isElsewhere);
  if (folder !== undefined) return `under "${folder}"`;
  if (isTemplateName(stem)) return 'a template by its name';
  if (isGuideName(stem)) return 'a guide by its name';
  return null;
}

function isElsewhere(folder: string): boolean {
  if (folder.startsWith('.') && folder !== '.' && folder !== '..') return true;
  if (elsewhere.has(singular(squeezed(folder)))) return true;
  const last = nameWords(folder).at(-1);
  return last !== undefined && endsElsewhere.has(singular(last)) && !isDatedOrNumbered(folder);
}

/** A dated name with the word in it is a report about a template: `2024-03-01-email-template`. */
function isTemplateName(stem: string): boolean {
  const words = nameWords(stem).map(singular);
  if (words.some((word) => word === 'template' || word === 'plantilla' || word === 'boilerplate')) {
    return !isDatedOrNumbered(stem);
  }
  const examples = new Set(['example', 'sample', 'ejemplo', 'post', 'mortem', 'postmortem', 'incident', 'report']);
  return words.some((word) => /^(?:example|sample|ejemplo)$/.test(word)) && words.every((word) => examples.has(word));
}

const guides = new Set([
  ...['process', 'guide', 'guideline', 'policy', 'checklist', 'playbook', 'runbook', 'howto', 'standard', 'culture'],
  ...['proceso', 'guia', 'guía', 'effective', 'best', 'how'],
]);

function isGuideName(stem: string): boolean {
  return (
    !isDatedOrNumbered(stem) &&
    isNamedForPostmortems(stem) &&
    nameWords(stem)
      .map(singular)
      .some((w) => guides.has(w))
  );
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('sis') && !word.endsWith('ss')
    ? word.slice(0, -1)
    : word;
}

/** @returns a function that gives the first glob that matches a path or a folder above it, or null */
function matcher(globs: readonly string[]): (path: string) => string | null {
  const compiled = globs.map((glob) => {
    const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return { glob, matches: picomatch([bare, `${bare}/**`], { dot: true }) };
  });
  return (path) => compiled.find(({ matches }) => matches(path))?.glob ?? null;
}
