/**
 * Names that last: an id for each postmortem, a key for each of its action items. Both are worked out from the files
 * alone and do not depend on the order in which these are read.
 */

import { hash } from 'node:crypto';
import type { ActionItem, Postmortem, Reading } from './postmortem.js';

/** File names that say nothing about the incident: then the folder's name does. */
const genericNames: ReadonlySet<string> = new Set([
  'index',
  'readme',
  'postmortem',
  'post-mortem',
  'post_mortem',
  'report',
  'incident',
  'incident-report',
  'incident_report',
  'incidentreport',
  'rca',
  'summary',
  'pir',
  'main',
  'review',
  'retro',
  'retrospective',
  'document',
  'doc',
]);

const endings = /(?:\.(?:html|md|markdown|mdx|qmd|erb|txt|adoc|asciidoc|rst|org|htm|text))+$/i;

/**
 * Key of an action item, 16 hex digits. Equal words give equal keys however they are typed; an id that the author wrote
 * replaces the words. `ordinal` (from 1) tells equal items of one postmortem apart.
 */
export function itemKey(postmortemId: string, authorId: string | null, text: string, ordinal: number): string {
  return keyOf(normalise(postmortemId), subjectOf(authorId, text), ordinal);
}

function keyOf(owner: string, subject: string, ordinal: number): string {
  return hash('sha256', `${owner}\n${subject}\n${ordinal}`, 'hex').slice(0, 16);
}

function subjectOf(authorId: string | null, text: string): string {
  return authorId === null ? `text:${normalise(text)}` : `id:${normalise(authorId)}`;
}

/** NFC, case folded, what shows nothing (and half characters) taken out, everything but letters, digits and symbols one blank. */
function normalise(text: string): string {
  // plain ASCII, the usual case, needs none of the rest
  if (/^[\x20-\x7e]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[\s!-#%-*,-/:;?@[-\]_{}]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufe0e\ufe0f]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s\p{P}\p{Z}]+/gu, ' ')
    .trim();
}

/** A postmortem that was not read, and the id that it is tracked under. */
export interface KnownPostmortem {
  readonly path: string;
  readonly id: string;
}

/**
 * Gives ids to all postmortems of a run, and keys to their items. An id from front matter stays; else the file's name,
 * or the path where two would be called the same. Two that claim one id in their front matter keep it. The result keeps the order of `readings`; doing it twice changes nothing.
 * @param known where only some files were read, what is known of the others: the ids must not depend on what was read
 */
export function identify(readings: readonly Reading[], known: readonly KnownPostmortem[] = []): Reading[] {
  const [only] = readings;
  if (only !== undefined && readings.length === 1 && only.postmortems.length < 2 && known.length === 0) {
    return [alone(only)];
  }
  const read = new Set(readings.map(({ path }) => path));
  const shared = new Set(known.filter(isTrackedByPath).map(({ id }) => fold(id)));
  const wished = readings.map((reading) =>
    reading.postmortems.map((postmortem, at) => wishedId(reading.path, postmortem, at)),
  );
  const count = new Map<string, number>();
  const elsewhere = new Map(known.filter(({ path }) => !read.has(path)).map((one) => [one.path + one.id, wishOf(one)]));
  for (const id of [...wished.flat(), ...elsewhere.values()]) count.set(fold(id), (count.get(fold(id)) ?? 0) + 1);
  const claimed = new Set(
    readings.flatMap(({ path, postmortems }, index) =>
      postmortems.flatMap((_, at) => {
        const id = wished[index]?.[at] ?? '';
        return id === suffixed(nameOf(path), at) ? [] : [fold(id)];
      }),
    ),
  );
  return readings.map((reading, index) => ({
    ...reading,
    postmortems: reading.postmortems.map((postmortem, at) => {
      const id = wished[index]?.[at] ?? '';
      // An id that an author wrote is not ours to replace: that two have it is a problem, and freezes both.
      if (claimed.has(fold(id))) return withKeys(postmortem, id);
      const byPath = suffixed(withoutEnding(reading.path), at);
      const collides = (count.get(fold(id)) ?? 0) > 1 || shared.has(fold(byPath));
      return withKeys(postmortem, collides ? byPath : id);
    }),
  }));
}

/** A file with one postmortem and no other beside it: nothing can be called the same. */
function alone(reading: Reading): Reading {
  return {
    ...reading,
    postmortems: reading.postmortems.map((postmortem) => withKeys(postmortem, wishedId(reading.path, postmortem, 0))),
  };
}

/** Its own id, if it has one that is not merely a former answer of ours. */
function wishedId(path: string, postmortem: Postmortem, at: number): string {
  const derived = suffixed(nameOf(path), at);
  const isDerived = postmortem.id === '' || postmortem.id === suffixed(withoutEnding(path), at);
  return isDerived ? derived : postmortem.id;
}

/** Its name was taken already when it was last read: it goes by its path. */
function isTrackedByPath({ path, id }: KnownPostmortem): boolean {
  const bare = withoutEnding(path);
  return id.startsWith(bare) && nameOf(path) !== bare;
}

/** What a tracked postmortem would be called if there were no other. */
function wishOf(known: KnownPostmortem): string {
  return isTrackedByPath(known) ? nameOf(known.path) + known.id.slice(withoutEnding(known.path).length) : known.id;
}

function fold(id: string): string {
  return id.normalize('NFC').toLowerCase();
}

/** The first postmortem of a file has the file's name, so that adding another changes nothing for it. */
function suffixed(name: string, at: number): string {
  return at === 0 ? name : `${name}-${at + 1}`;
}

/** Name of a file without its endings; a generic name gives way to that of its folder. */
function nameOf(path: string): string {
  const parts = withoutEnding(path)
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const file = parts.at(-1) ?? path;
  const folder = parts.at(-2);
  return genericNames.has(file.toLowerCase()) && folder !== undefined ? folder : file;
}

function withoutEnding(path: string): string {
  const bare = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const cut = bare.replace(endings, '');
  return cut === '' || cut.endsWith('/') ? bare : cut;
}

/** Postmortems whose items have their keys, with the id that these were made from: a second round has nothing to do. */
const keyed = new WeakMap<Postmortem, string>();

/** Fills in the keys; ordinals count equal items in their order. */
function withKeys(postmortem: Postmortem, id: string): Postmortem {
  if (keyed.get(postmortem) === id) return postmortem;
  const owner = normalise(id);
  const seen = new Map<string, number>();
  const actionItems = postmortem.actionItems.map((item): ActionItem => {
    const subject = subjectOf(item.authorId, item.text);
    const ordinal = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, ordinal);
    return { ...item, key: keyOf(owner, subject, ordinal) };
  });
  const identified = { ...postmortem, id, actionItems };
  keyed.set(identified, id);
  return identified;
}
