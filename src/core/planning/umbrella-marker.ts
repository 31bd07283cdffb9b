/**
 * The hidden marker of an umbrella, the parent issue or milestone of one postmortem. A kind of its own: no item's issue
 * is taken for one, and the reverse.
 */

import { encode, prefix, soleMarker, value } from './marker.js';

/**
 * What we last did about its state. `theirs`: a person opened it again after us, and it stays as people leave it;
 * `extra`: we closed it as the duplicate of another.
 */
export type UmbrellaState = 'open' | 'closed' | 'theirs' | 'extra';

export interface UmbrellaMarker {
  readonly postmortemId: string;
  readonly path: string;
  /** Fingerprints of title and block as we last wrote them. */
  readonly title: string;
  readonly block: string;
  readonly state: UmbrellaState;
  /**
   * Issues that were put in, ascending, and those that the tracker refused for good: a person who takes one out is not
   * contradicted.
   */
  readonly inside: readonly number[];
}

const umbrellaMarker = new RegExp(
  `^${prefix}:umbrella v=1 pm=(${value}) path=(${value}) title=([0-9a-f]{8}) block=([0-9a-f]{8}) ` +
    'state=(open|closed|theirs|extra) in=((?:\\d{1,15}(?:,\\d{1,15})*)?) -->$',
  'gm',
);

export function renderUmbrellaMarker({ postmortemId, path, title, block, state, inside }: UmbrellaMarker): string {
  const names = `pm=${encode(postmortemId)} path=${encode(path)}`;
  return `${prefix}:umbrella v=1 ${names} title=${title} block=${block} state=${state} in=${inside.join(',')} -->`;
}

/** The marker of a body; `none` where there is no trace of any, `damaged` where there is none of this kind to believe. */
export function readUmbrellaMarker(body: string): UmbrellaMarker | 'none' | 'damaged' {
  const match = soleMarker(body, umbrellaMarker);
  if (typeof match === 'string') return match;
  const [, pm = '', path = '', title = '', block = '', state = '', inside = ''] = match;
  try {
    return {
      postmortemId: decodeURIComponent(pm),
      path: decodeURIComponent(path),
      title,
      block,
      state: state as UmbrellaState,
      inside: inside === '' ? [] : inside.split(',').map(Number),
    };
  } catch {
    return 'damaged';
  }
}
