/** Listings over all pages, whole or not at all. */

import { z } from 'zod';
import type { IncompleteRead } from '../../ports.js';
import type { Answer, Exchange } from './answer.js';
import type { GitHubClient, ReadRoute } from './client.js';

/** GitHub's largest page. */
export const pageSize = 100;

interface Listing<T> {
  /** Completes "Could not …". */
  readonly what: string;
  readonly route: ReadRoute;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodType<T>;
  /** What tells two entries apart. */
  readonly key: (entry: T) => number | string;
  /** Reading may stop after a page for which this holds; without it every page is read. */
  readonly isEnough?: (page: readonly T[]) => boolean;
}

/** The address that the answer names as the next page, null at the end. */
function nextAddress(answer: Answer): string | null {
  return /<([^<>]+)>;[^,]*\brel="next"/.exec(answer.headers['link'] ?? '')?.[1] ?? null;
}

/** Whether it is an address, and of the page expected where it counts pages (some give a cursor only). */
function isPage(address: string, page: number): boolean {
  if (!URL.canParse(address)) return false;
  const given = new URL(address).searchParams.get('page');
  return given === null || Number(given) === page;
}

function broken(client: GitHubClient, what: string, reason: string): IncompleteRead {
  return client.incomplete(what, { status: null, sent: true, reason });
}

/**
 * Reads page after page to the end that GitHub gives in `Link`, whose addresses are followed as they are (large listings
 * have cursors). A full page without a next one is not taken for the end: one more is asked for, because a lost header
 * would otherwise read as absence (costs a request only where the count is a multiple of 100). Entries that slide to the
 * next page while reading are met twice and kept once.
 * @throws IncompleteRead on any status but 2xx, another shape, or pages that repeat or skip
 */
export async function readAll<T>(client: GitHubClient, listing: Listing<T>): Promise<readonly T[]> {
  const { what, route, parameters, key } = listing;
  const schema = z.array(listing.schema);
  const entries = new Map<number | string, T>();
  let next: string | null = null;
  for (let page = 1; ; page += 1) {
    const numbered = { ...parameters, per_page: pageSize, page } as never;
    const exchange: Exchange = await (next === null ? client.get(route, numbered) : client.follow(next));
    const found = client.parse(what, exchange, schema);
    if (found.length > 0 && found.every((entry) => entries.has(key(entry)))) {
      throw broken(client, what, `page ${page} repeats what came before it`);
    }
    for (const entry of found) entries.set(key(entry), entry);
    if (listing.isEnough?.(found) === true) break;
    next = exchange.status === null ? null : nextAddress(exchange);
    if (next === null && found.length < pageSize) break;
    if (next !== null && !isPage(next, page + 1)) throw broken(client, what, `page ${page} is followed by ${next}`);
  }
  return [...entries.values()];
}
