/** What the readings say about which issues may be judged: a file that cannot be read freezes its issues. */

import type { Reading } from '../postmortem.js';
import type { Marker } from './marker.js';
import type { Notice } from './plan.js';

/**
 * `all`: the readings are the whole repository. Else they are only what a change touches or what was named, and of the
 * rest nothing is known but which files are gone for certain.
 */
export type Scope = 'all' | { readonly readingsOf: 'change' | 'named'; readonly isGone: (path: string) => boolean };

/** Whatever names a postmortem and its file in a marker of ours. */
type Marked = { readonly marker: Pick<Marker, 'postmortemId' | 'path'> };

export class JudgedFiles {
  readonly #readings: readonly Reading[];
  readonly #scope: Scope;
  readonly #ids = new Map<string, number>();
  readonly #frozen: ReadonlySet<string>;

  constructor(readings: readonly Reading[], scope: Scope, standing: Iterable<string>) {
    this.#readings = readings;
    this.#scope = scope;
    const unusable = readings.filter(({ unreadable, facts }) => unreadable || facts.notAPostmortem !== null);
    this.#frozen = new Set([...standing, ...unusable.map(({ path }) => path)]);
    for (const { id } of readings.flatMap(({ postmortems }) => postmortems))
      this.#ids.set(id, (this.#ids.get(id) ?? 0) + 1);
  }

  isFrozen(path: string): boolean {
    return this.#frozen.has(path);
  }

  /** Two postmortems claim one id: which of them an issue belongs to cannot be told. */
  isAmbiguous(id: string): boolean {
    return (this.#ids.get(id) ?? 0) > 1;
  }

  freezes({ marker }: Marked): boolean {
    return this.#frozen.has(marker.path) || this.isAmbiguous(marker.postmortemId);
  }

  hasVanished(id: string): boolean {
    return !this.#ids.has(id);
  }

  judges({ marker }: Marked): boolean {
    if (this.#scope === 'all') return true;
    return this.#ids.has(marker.postmortemId) || this.#scope.isGone(marker.path) || this.#frozen.has(marker.path);
  }

  notices(): Notice[] {
    const twice = [...this.#ids].filter(([, count]) => count > 1).map(([id]) => id);
    const frozen = this.#readings.filter(({ unreadable }) => unreadable).map(({ path }) => path);
    return [
      ...frozen.map((path): Notice => ({
        level: 'warning',
        message: `${path} cannot be read: none of its issues changes.`,
      })),
      ...twice.map((id): Notice => ({
        level: 'warning',
        message: `Two postmortems have the id ${id}: nothing is opened or changed for either until one has another.`,
      })),
    ];
  }
}
