import type { Answer } from './answer.js';

/** The emulator stops a token after 5,000 requests; each internal one is used for fewer. */
const requestsPerToken = 4_000;

/** Talks to the emulator. Without a token it acts as the emulator's first user, an administrator. */
export class Upstream {
  private sent = 0;
  /** Number of writes so far: what was read before the last one is out of date. */
  writes = 0;

  readonly url: string;
  private readonly fixedToken: string | undefined;

  constructor(url: string, fixedToken?: string) {
    this.url = url;
    this.fixedToken = fixedToken;
  }

  /** The same emulator, as somebody else. */
  as(token: string | undefined): Upstream {
    return token === undefined ? this : new Upstream(this.url, token);
  }

  async send(method: string, path: string, body?: unknown, token = this.ownToken()): Promise<Answer> {
    if (method !== 'GET') this.writes += 1;
    const send = (): Promise<Response> =>
      fetch(this.url + path, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: body === undefined ? (method === 'PUT' ? '{}' : null) : JSON.stringify(body),
        redirect: 'manual',
      });
    // A connection that was kept may have been closed meanwhile; a read is sent again over a new one.
    const response = await (method === 'GET' ? send().catch(send) : send());
    const text = await response.text();
    const link = response.headers.get('link');
    if (method !== 'GET') this.writes += 1;
    return { status: response.status, body: parse(text), headers: link === null ? {} : { link } };
  }

  /** The body of an answer that must be a success. */
  async must(method: string, path: string, body?: unknown, token?: string): Promise<unknown> {
    const answer = await this.send(method, path, body, token);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** The body, or `undefined` where there is nothing. */
  async find(path: string): Promise<unknown> {
    const answer = await this.send('GET', path);
    return answer.status < 300 ? answer.body : undefined;
  }

  /** All pages of a list. */
  async list(path: string): Promise<unknown[]> {
    const all: unknown[] = [];
    for (let page = 1; ; page += 1) {
      const separator = path.includes('?') ? '&' : '?';
      const items = (await this.must('GET', `${path}${separator}per_page=100&page=${page}`)) as unknown[];
      all.push(...items);
      if (items.length < 100) return all;
    }
  }

  private ownToken(): string {
    if (this.fixedToken !== undefined) return this.fixedToken;
    this.sent += 1;
    return `gateway-${Math.floor(this.sent / requestsPerToken)}`;
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
