/**
 * One run's connection to GitHub. Reads are sent again when that can help, within bounds; a write is one request,
 * always: there is no loop on its path. Octokit's own retry plugin is not used because it resends POSTs, which made
 * four issues of one (measured), and cannot be handed a clock.
 */

import type { Octokit } from '@octokit/rest';
import type { Endpoints } from '@octokit/types';
import { z } from 'zod';
import { WriteFailure } from '../../ports.js';
import type { IncompleteRead, WriteWitness } from '../../ports.js';
import { isSuccess, settle } from './answer.js';
import type { Exchange } from './answer.js';
import { cleaner, incompleteRead, writeFailure } from './failures.js';
import { limitWait } from './limits.js';
import { openOctokit } from './octokit.js';
import type { ConnectOptions } from './octokit.js';
import { openTransport, Spending } from './transport.js';
import type { Lane } from './transport.js';

export type ReadRoute = Extract<keyof Endpoints, `GET ${string}`>;
export type WriteRoute = Exclude<keyof Endpoints, `GET ${string}`>;
type Parameters<R extends keyof Endpoints> = Endpoints[R]['parameters'];

/** GitHub's limits are waited for no longer than this in one run, so that a job does not burn minutes in silence. */
const longestWait = 120_000;
/** A limit that stands after so many waits is not passing. */
const mostWaits = 3;
/** Pauses before a read is sent again after a 5xx or no answer; their number is that of the tries. */
const pauses = [1000, 4000];

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export class GitHubClient {
  readonly lane: Lane;
  readonly log: (line: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Makes what GitHub said safe to show. */
  readonly clean: (text: string) => string;
  readonly spending: Spending;
  readonly #octokit: Octokit;
  readonly #graphqlBase: string;
  readonly #origin: string;
  readonly #witness: WriteWitness | undefined;

  constructor(options: ConnectOptions) {
    this.lane = options.lane;
    this.clean = cleaner(options.token);
    this.log = (line) => {
      options.log?.(this.clean(line));
    };
    this.wait = options.wait ?? sleep;
    this.#witness = options.witness;
    this.spending = options.spending ?? new Spending(options.budget ?? 300);
    const { spending } = this;
    const transport = openTransport({ lane: options.lane, spending, timeout: options.timeout ?? 30_000 });
    this.#octokit = openOctokit(options, transport, this.log);
    this.#origin = new URL(options.apiUrl).origin;
    this.#graphqlBase = options.apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api');
  }

  /** One read; sent again after a 5xx, no answer or a rate limit, within bounds. Any status comes back as it is. */
  async get<R extends ReadRoute>(route: R, parameters: Parameters<R>): Promise<Exchange> {
    if (!route.startsWith('GET ')) throw new TypeError(`${route} is not a read`);
    return this.#repeat(route, () => this.#octokit.request(route as string, { ...parameters }));
  }

  /** One read of an address that GitHub gave, a next page; never another server, which would be handed the token. */
  async follow(address: string): Promise<Exchange> {
    if (new URL(address).origin !== this.#origin) {
      return { status: null, sent: true, reason: 'the next page is on another server' };
    }
    return this.#repeat('GET next page', () => this.#octokit.request({ method: 'GET', url: address }));
  }

  /**
   * One read, its answer parsed.
   * @throws IncompleteRead on any status but 2xx and any other shape
   */
  async read<R extends ReadRoute, T>(
    what: string,
    route: R,
    parameters: Parameters<R>,
    schema: z.ZodType<T>,
  ): Promise<T> {
    return this.parse(what, await this.get(route, parameters), schema);
  }

  /**
   * One GraphQL query, whole: partial data is no data.
   * @throws IncompleteRead; TypeError for a mutation
   */
  async query<T>(what: string, document: string, variables: object, schema: z.ZodType<T>): Promise<T> {
    const whole = z.object({ data: schema, errors: z.array(z.unknown()).max(0).optional() });
    const exchange = await this.exchangeQuery(document, variables);
    const errors = z
      .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
      .safeParse(exchange.status === null ? null : exchange.data);
    if (isSuccess(exchange) && errors.success) {
      const reason = errors.data.errors.map((error) => error.message).join('; ');
      throw this.incomplete(what, { status: null, sent: true, reason });
    }
    return this.parse(what, exchange, whole).data;
  }

  /**
   * One GraphQL query, its exchange as it is, for those who can tell a partial answer from a whole one.
   * @throws TypeError for a mutation
   */
  async exchangeQuery(document: string, variables: object): Promise<Exchange> {
    if (!/^\s*query\b/.test(document) || /\b(mutation|subscription)\b/.test(document)) {
      throw new TypeError('Only queries are sent: GraphQL writes can half succeed.');
    }
    const baseUrl = this.#graphqlBase;
    return this.#repeat('POST /graphql', () =>
      this.#octokit.request('POST /graphql', { baseUrl, query: document, variables }),
    );
  }

  /** The answer in the shape that was asked for, or IncompleteRead. */
  parse<T>(what: string, exchange: Exchange, schema: z.ZodType<T>): T {
    if (exchange.status === null || !isSuccess(exchange)) throw this.incomplete(what, exchange);
    const parsed = schema.safeParse(exchange.data);
    if (!parsed.success) throw this.incomplete(what, exchange);
    return parsed.data;
  }

  incomplete(what: string, exchange: Exchange): IncompleteRead {
    return incompleteRead(what, exchange, this.clean);
  }

  /**
   * One write: exactly one request, or none when the budget or the lane forbids it.
   * @throws WriteFailure; `unknown` also for a success in a shape that cannot be read
   */
  async write<R extends WriteRoute, T>(
    what: string,
    route: R,
    parameters: Parameters<R>,
    schema: z.ZodType<T>,
  ): Promise<T> {
    const exchange = await this.send(route, parameters);
    const parsed = exchange.status !== null && isSuccess(exchange) ? schema.safeParse(exchange.data) : undefined;
    if (parsed?.success !== true) throw this.failure(what, exchange);
    return parsed.data;
  }

  /** One write, its exchange as it is, for those who have a use for a refusal. */
  async send<R extends WriteRoute>(route: R, parameters: Parameters<R>): Promise<Exchange> {
    this.#witness?.sending();
    const exchange = await settle(this.#octokit.request(route as string, { ...parameters }));
    const requestId = exchange.status === null ? null : (exchange.headers['x-github-request-id'] ?? null);
    this.#witness?.answered({ status: exchange.status, requestId });
    return exchange;
  }

  failure(what: string, exchange: Exchange): WriteFailure {
    return writeFailure(what, exchange, this.clean);
  }

  /** Before a write that will be read back: both fit into the budget, or WriteFailure `limit` and nothing is sent. */
  reserve(what: string, requests: number): void {
    if (this.spending.left >= requests) return;
    throw new WriteFailure('limit', `Could not ${what}: the budget of requests is spent; the next run goes on.`);
  }

  async #repeat(route: string, send: () => Promise<unknown>): Promise<Exchange> {
    for (let tries = 0; ; tries += 1) {
      const exchange = await settle(send());
      const pause = this.#pauseAfter(exchange, tries);
      if (pause === null) return exchange;
      const why = exchange.status === null ? 'no answer' : `status ${exchange.status}`;
      this.log(`${route}: ${why}; asking again in ${Math.ceil(pause / 1000)} s`);
      await this.wait(pause);
    }
  }

  /** Milliseconds to wait before a read is sent again, or null when it is not. */
  #pauseAfter(exchange: Exchange, tries: number): number | null {
    const asked = limitWait(exchange);
    if (asked === null) {
      const isPassing = exchange.status === null ? exchange.sent : exchange.status >= 500;
      return isPassing ? (pauses[tries] ?? null) : null;
    }
    if (tries >= mostWaits || this.spending.waited + asked > longestWait) return null;
    this.spending.waited += asked;
    return asked;
  }
}

/** Opens the one connection of a run; sends nothing yet. */
export function connect(options: ConnectOptions): GitHubClient {
  return new GitHubClient(options);
}
