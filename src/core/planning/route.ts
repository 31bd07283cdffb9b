/**
 * Which repository an action item's issue goes to, by the map `services` of the configuration. Only repositories that
 * the map names are ever gone to; where it is not clear which, nobody guesses and the issue stays at home.
 */

import picomatch from 'picomatch';
import type { Config } from '../config.js';
import type { Entry } from './ladder.js';

export interface Route {
  /** `owner/name` as the map writes it, null for the repository of the postmortems. */
  readonly to: string | null;
  /** The repositories that the areas named lead to, where these are several; `to` is null then. */
  readonly unsure: readonly string[];
}

type Router = (entry: Entry) => Route;

/** Characters of an area; what is longer is no name and no path. */
const longestArea = 300;

/** The repositories that the map names beside home, each once, in their order. */
export function targetsOf(services: Config['services'], home: string): string[] {
  const all = new Map<string, string>();
  for (const repository of Object.values(services)) {
    const key = repository.toLowerCase();
    if (key !== home.toLowerCase() && !all.has(key)) all.set(key, repository);
  }
  return [...all.values()];
}

/**
 * An item's own area decides, also where no entry covers it; else those of its postmortem, if they all lead to one place.
 * @param home `owner/name`
 */
export function router(services: Config['services'], home: string): Router {
  const find = finder(services, home);
  return ({ item, postmortem }) => {
    const areas = item.area === undefined ? postmortem.areas : item.area.split(/[,;、，；]/);
    const places = [...new Set(areas.map((area) => find(bare(area))))];
    const [only = null] = places;
    return places.length > 1
      ? { to: null, unsure: places.map((place) => place ?? home).sort() }
      : { to: only, unsure: [] };
  };
}

/** The repository of an area, null for home. */
function finder(services: Config['services'], home: string): (area: string) => string | null {
  const spelling = new Map(targetsOf(services, home).map((repository) => [repository.toLowerCase(), repository]));
  const at = (repository: string): string | null => spelling.get(repository.toLowerCase()) ?? null;
  const entries = Object.entries(services)
    .map(([area, repository]) => ({ area: bare(area), to: at(repository), matches: matcherOf(area) }))
    .sort((a, b) => b.area.length - a.area.length || (a.area < b.area ? -1 : 1));
  const named = new Map(entries.map(({ area, to }) => [area, to]));
  return (area) => {
    if (area === '' || area.length > longestArea) return null;
    const exact = named.get(area) ?? spelling.get(area.replace(/^https?:\/\/[^/]+\//, ''));
    return exact ?? entries.find(({ matches }) => matches(area))?.to ?? null;
  };
}

/** A glob, or a folder and what is in it; a name without either matches itself alone. */
function matcherOf(written: string): (area: string) => boolean {
  const glob = bare(written);
  if (!/[/*?[{]/.test(written)) return (area) => area === glob;
  return picomatch([glob, `${glob}/**`], { dot: true });
}

/** Lower case, without marks of code and without what only says "and all that is in it". */
function bare(area: string): string {
  return area
    .trim()
    .replace(/^`+|`+$/g, '')
    .replace(/^\.\//, '')
    .replace(/(?:\/\*{0,2})+$/, '')
    .toLowerCase();
}
