/** What GitHub's rate limits look like in an answer, and how long they ask to wait. */

import { z } from 'zod';
import type { Answer, Exchange } from './answer.js';

/** "If neither header is present, wait for at least one minute" (github/docs, best-practices-for-using-the-rest-api). */
const unsaidWait = 60_000;

const complaint = z.object({
  message: z.string().optional(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string().optional() })).optional(),
});

/** `was submitted too quickly` comes with status 422 or, in GraphQL, 200 (cli/cli#4801). */
const tooFast = /\b(secondary rate limit|abuse detection|submitted too quickly|API rate limit exceeded)/i;

function isLimit({ status, headers, data }: Answer): boolean {
  if (status === 429) return true;
  const said = complaint.safeParse(data).data;
  if ((said?.errors ?? []).some(({ type, message }) => type === 'RATE_LIMITED' || tooFast.test(message ?? ''))) {
    return true;
  }
  if (status !== 403) return false;
  return headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || tooFast.test(said?.message ?? '');
}

/** Milliseconds that GitHub asks to wait, or null when the exchange met no rate limit. Counted by GitHub's clock. */
export function limitWait(exchange: Exchange): number | null {
  if (exchange.status === null || !isLimit(exchange)) return null;
  const { headers } = exchange;
  const after = Number(headers['retry-after']);
  if (after > 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  if (headers['x-ratelimit-remaining'] !== '0' || !(reset > 0)) return unsaidWait;
  const now = Date.parse(headers['date'] ?? '');
  return Math.max(1000, reset - (Number.isNaN(now) ? Date.now() : now) + 1000);
}
