/**
 * The wire. Every request of a run passes here, so this is where the lane, the budget and the time-out hold, whatever
 * the code above does.
 */

/** What a run may send at all: `get` reads only, `query` adds GraphQL queries, `write` everything. */
export type Lane = 'get' | 'query' | 'write';

/** Nothing was sent: the lane, the budget or a cap of this run forbids it. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}

/**
 * How much content one run may create. GitHub allows "80 content-generating requests per minute and 500 per hour" in
 * general (github/docs, rate-limits-for-the-rest-api, secondary limits), shared by all that runs in a repository: a run
 * takes a twelfth of the hour in new issues and a fifth in all, so that several runs an hour fit. The next run goes on.
 */
const contentCaps = [
  { what: 'new issues', path: /\/issues$/, most: 40 },
  { what: 'new issues, comments and sub-issues', path: /\/issues(\/\d+\/(comments|sub_issues))?$/, most: 100 },
];

export interface Transport {
  readonly fetch: typeof fetch;
}

export interface TransportOptions {
  readonly lane: Lane;
  readonly spending: Spending;
  /** Milliseconds until a request counts as unanswered. */
  readonly timeout: number;
}

function isAllowed(lane: Lane, method: string, path: string): boolean {
  if (lane === 'write' || method === 'GET' || method === 'HEAD') return true;
  return lane === 'query' && method === 'POST' && path.endsWith('/graphql');
}

/** What one run has spent, over all repositories that it reaches and all tokens that it holds. */
export class Spending {
  /** Milliseconds waited for rate limits. */
  waited = 0;
  #left: number;
  readonly #budget: number;
  readonly #made = contentCaps.map(() => 0);

  constructor(budget: number) {
    this.#budget = budget;
    this.#left = budget;
  }

  /** Requests that the budget still allows. */
  get left(): number {
    return this.#left;
  }

  /** @throws NotSent for a request beyond the budget, or one that creates content beyond a cap */
  spend(method: string, path: string): void {
    if (this.#left <= 0)
      throw new NotSent(`the budget of ${this.#budget} requests for one run is spent; the next run goes on`);
    if (method === 'POST') this.#countContent(path);
    this.#left -= 1;
  }

  #countContent(path: string): void {
    const met = contentCaps.map((cap) => cap.path.test(path));
    for (const [index, cap] of contentCaps.entries()) {
      if (met[index] === true && (this.#made[index] ?? 0) >= cap.most) {
        throw new NotSent(`this run has made its ${cap.most} ${cap.what}; the next run goes on`);
      }
    }
    for (const [index, isMet] of met.entries()) if (isMet) this.#made[index] = (this.#made[index] ?? 0) + 1;
  }
}

/**
 * Sends each request once: no redirect is followed and nothing is sent again. The body is read whole here, so that an
 * answer that breaks off is an answer that never came.
 * @throws NotSent before anything left; whatever `fetch` throws when no whole answer came
 */
export function openTransport({ lane, spending, timeout }: TransportOptions): Transport {
  const send: typeof fetch = async (input, init) => {
    const method = (init?.method ?? 'GET').toUpperCase();
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isAllowed(lane, method, url.pathname)) throw new NotSent(`a run that only reads may not send ${method}`);
    spending.spend(method, url.pathname);
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
    const body = await answer.arrayBuffer();
    const { status, statusText, headers } = answer;
    return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
  };
  return { fetch: send };
}
