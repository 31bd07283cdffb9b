import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Contract } from '../contract.js';
import { failure, ok, type Answer } from './answer.js';
import type { FaultKind, Faults } from './faults.js';
import type { GraphQL } from './graphql.js';
import { refusal } from './permissions.js';
import type { RateLimit } from './rate-limit.js';
import type { GitHubRequest, LoggedRequest } from './request.js';
import { route } from './routes.js';
import { shape } from './shape.js';
import type { World } from './world.js';

export interface Hooks {
  /**
   * Before the server looks at a request: to meddle between two calls, or to kill the client.
   * The request never arrived if this answers `drop`. The answer is waited for.
   */
  onRequest?: (request: LoggedRequest) => unknown;
  /** After the work is done and before the client hears of it. */
  onAnswer?: (request: LoggedRequest) => unknown;
}

/** The server that clients talk to: logs, judges, disturbs and answers. */
export class Gateway {
  readonly log: LoggedRequest[] = [];
  /** What clients did that GitHub's description does not allow. */
  readonly violations: string[] = [];
  /** What this server answered that GitHub's description does not allow. */
  readonly mismatches: string[] = [];
  private readonly world: World;
  private readonly contract: Contract;
  private readonly graphql: GraphQL;
  private readonly faults: Faults;
  private readonly rateLimit: RateLimit;
  private readonly hooks: Hooks;
  private readonly server: Server = createServer((request, response) => {
    this.serve(request, response).catch((error: unknown) => {
      response.destroy();
      this.fail(error);
    });
  });
  private closing = false;

  constructor(world: World, contract: Contract, graphql: GraphQL, faults: Faults, rateLimit: RateLimit, hooks: Hooks) {
    this.world = world;
    this.contract = contract;
    this.graphql = graphql;
    this.faults = faults;
    this.rateLimit = rateLimit;
    this.hooks = hooks;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.world.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this.world.url;
  }

  async close(): Promise<void> {
    this.closing = true;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  /** The answer to a request that did not come over the wire: not logged, not judged, not disturbed. */
  async answer(request: GitHubRequest): Promise<Answer> {
    const answer = (await refusal(this.world, request)) ?? (await route(this.world, request));
    return { ...answer, body: shape(this.world, answer.body) };
  }

  /** Clients may go away at any time, and so may this server; all else is a fault of its own. */
  private fail(error: unknown): void {
    if (this.closing || (error as NodeJS.ErrnoException).code === 'ECONNRESET') return;
    this.mismatches.push(`the gateway failed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(message.url ?? '/', 'http://localhost');
    const text = await readAll(message);
    const body = text === '' ? undefined : parse(text);
    const entry = this.record(message, url, body);
    if ((await this.hooks.onRequest?.(entry)) === 'drop') {
      message.socket.destroy();
      return;
    }
    const fault = this.faults.take(entry);
    if (fault) entry.fault = fault.name;
    const answer = await this.act(entry, url, message, body, fault);
    await this.hooks.onAnswer?.(entry);
    if (answer === 'drop') message.socket.destroy();
    if (answer === 'drop' || answer === 'hang') return;
    this.send(entry, message, response, answer);
  }

  private record(message: IncomingMessage, url: URL, body: unknown): LoggedRequest {
    const entry: LoggedRequest = {
      number: this.log.length + 1,
      method: message.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      body,
      headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)])),
    };
    const identity = this.world.identities.of(message.headers.authorization);
    if (identity && identity.kind !== 'anonymous') entry.login = identity.login;
    this.log.push(entry);
    if (url.pathname !== '/graphql') {
      const problems = this.contract.request(entry.method, url.pathname + url.search, body);
      this.violations.push(...problems.map((problem) => `${entry.method} ${url.pathname}: ${problem}`));
    }
    return entry;
  }

  private async act(entry: LoggedRequest, url: URL, message: IncomingMessage, body: unknown, fault?: FaultKind) {
    if (fault && fault.when === 'before') {
      if ('connection' in fault) return fault.connection;
      return 'answer' in fault ? fault.answer : this.work({ ...entry, method: 'GET' }, url, message, undefined);
    }
    const answer = await this.work(entry, url, message, body);
    if (!fault) return answer;
    if ('connection' in fault) return fault.connection;
    return 'answer' in fault ? fault.answer : fault.change(answer);
  }

  private async work(entry: LoggedRequest, url: URL, message: IncomingMessage, body: unknown): Promise<Answer> {
    const identity = this.world.identities.of(message.headers.authorization);
    if (!identity) return failure(401, 'Bad credentials');
    const limited = this.rateLimit.spend(identity.token);
    if (limited) return limited;
    const { method } = entry;
    if (method !== 'GET' && (message.headers['if-match'] ?? message.headers['if-none-match']) !== undefined) {
      return failure(400, 'Conditional request headers are not allowed in unsafe requests');
    }
    if (url.pathname === '/graphql') {
      const result = await this.graphql.execute(body, identity);
      this.violations.push(...result.violations);
      return ok(result.body);
    }
    const accept = message.headers.accept ?? '';
    const request = { method, path: url.pathname, query: url.searchParams, body, accept, identity };
    const answer = await this.answer(request);
    const problems = Buffer.isBuffer(answer.body)
      ? []
      : this.contract.answer(method, url.pathname, answer.status, answer.body);
    this.mismatches.push(...problems.map((problem) => `${method} ${url.pathname} ${answer.status}: ${problem}`));
    return answer;
  }

  private send(entry: LoggedRequest, message: IncomingMessage, response: ServerResponse, answer: Answer): void {
    const toClient = (text: string) => text.replaceAll(this.world.upstream.url, this.world.url);
    const { body } = answer;
    const text = Buffer.isBuffer(body)
      ? body
      : toClient(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
    const given = Object.entries(answer.headers ?? {}).map(([name, value]) => [name, toClient(value)]);
    const headers: Record<string, string> = {
      'content-type': 'application/json; charset=utf-8',
      'x-github-request-id': `TEST:${entry.number}`,
      ...this.rateLimit.headers(this.world.identities.of(message.headers.authorization)?.token ?? ''),
      ...(Object.fromEntries(given) as Record<string, string>),
    };
    entry.status = answer.status;
    if (entry.method === 'GET' && answer.status === 200) {
      headers['etag'] = `W/"${createHash('sha256').update(text).digest('hex')}"`;
      if (message.headers['if-none-match'] === headers['etag']) entry.status = 304;
    }
    response.writeHead(entry.status, headers).end(entry.status === 304 ? undefined : text);
  }
}

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
