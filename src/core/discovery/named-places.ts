/** Finding postmortems by place where the user named paths and there is no disk to tell a file from a folder. */

import type { PlaceClassifier, PlaceDecision } from './place.js';

/**
 * What is outside the named paths is unknown; a path that was named itself is taken, one under a named folder goes by
 * the rules of a named folder.
 * @param named relative to the root; none, or one that is the root, leaves everything as it is
 */
export function namedPlaces(classify: PlaceClassifier, named: readonly string[]): PlaceClassifier {
  const folders = named.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
  if (folders.length === 0 || folders.some((folder) => folder === '' || folder === '.')) return classify;
  return (path) => {
    if (folders.includes(path)) return { verdict: 'taken', why: 'named' };
    const decisions = folders.filter((folder) => path.startsWith(`${folder}/`)).map((folder) => classify(path, folder));
    return decisions.find(isWorthReading) ?? decisions[0] ?? outside;
  };
}

const outside: PlaceDecision = { verdict: 'unknown', why: 'outside the paths that were named' };

function isWorthReading({ verdict }: PlaceDecision): boolean {
  return verdict === 'taken' || verdict === 'candidate';
}
