import type { Answer } from './answer.js';
import type { LoggedRequest } from './request.js';

/** What goes wrong, and whether the server does its work before it does. */
export type FaultKind =
  | { name: string; when: 'before' | 'after'; answer: Answer }
  | { name: string; when: 'before' | 'after'; connection: 'drop' | 'hang' }
  | { name: string; when: 'before'; silent: true }
  | { name: string; when: 'after'; change: (answer: Answer) => Answer };

export interface Fault {
  match: (request: LoggedRequest) => boolean;
  kind: FaultKind;
  /** How many matching requests are hit; one if nothing is said. */
  times?: number;
  /** How many matching requests pass unharmed first. */
  skip?: number;
}

/** Matches a method and a path, given as pattern. */
export const on =
  (method: string, path: RegExp) =>
  (request: LoggedRequest): boolean =>
    request.method === method && path.test(request.path);

const body = (message: string) => ({ message, documentation_url: 'https://docs.github.com/rest' });

const rateLimited = (status: 403 | 429, message: string, headers: Record<string, string>): Answer => ({
  status,
  body: body(message),
  headers,
});

const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** The answers of GitHub when it limits a client. */
export const limits = {
  primary: (resetsInSeconds = 3600, status: 403 | 429 = 403): Answer =>
    rateLimited(status, 'API rate limit exceeded for installation ID 1.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetsInSeconds),
    }),
  secondary: (retryAfterSeconds?: number, status: 403 | 429 = 403): Answer =>
    rateLimited(status, secondary, retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
};

const page: Answer = {
  status: 200,
  body: '<!DOCTYPE html><html><body>Unicorn!</body></html>',
  headers: { 'content-type': 'text/html; charset=utf-8' },
};

const serverError = (status: number): Answer => ({ status, body: body('Server Error') });
const toAnswer = (answer: Answer | number): Answer => (typeof answer === 'number' ? serverError(answer) : answer);

/** The kinds of faults. "Before" leaves the server's state alone, "after" means the work was done. */
export const faults = {
  before: (answer: Answer | number): FaultKind => ({ name: 'before', when: 'before', answer: toAnswer(answer) }),
  after: (answer: Answer | number): FaultKind => ({ name: 'after', when: 'after', answer: toAnswer(answer) }),
  dropBefore: (): FaultKind => ({ name: 'drop before', when: 'before', connection: 'drop' }),
  dropAfter: (): FaultKind => ({ name: 'drop after', when: 'after', connection: 'drop' }),
  hangBefore: (): FaultKind => ({ name: 'hang before', when: 'before', connection: 'hang' }),
  hangAfter: (): FaultKind => ({ name: 'hang after', when: 'after', connection: 'hang' }),
  /** 200 with the resource as it was: the write is lost without a word. */
  silent: (): FaultKind => ({ name: 'silent', when: 'before', silent: true }),
  truncated: (): FaultKind => change('truncated', (answer) => ({ ...answer, body: half(answer.body) })),
  html: (): FaultKind => ({ name: 'html', when: 'before', answer: page }),
  withoutLink: (): FaultKind => change('without link', (answer) => ({ ...answer, headers: {} })),
  emptyList: (): FaultKind => change('empty list', (answer) => ({ ...answer, body: [], headers: {} })),
  change,
  /** GraphQL: 200 with errors; with `data` it is a partial answer. */
  graphql: (errors: { type?: string; message: string; path?: string[] }[], data: unknown = null): FaultKind => ({
    name: 'graphql',
    when: 'before',
    answer: { status: 200, body: { data, errors } },
  }),
};

/** Changes what the server said after it did its work. */
function change(name: string, how: (answer: Answer) => Answer): FaultKind {
  return { name, when: 'after', change: how };
}

const half = (value: unknown) => {
  const text = JSON.stringify(value);
  return text.slice(0, Math.floor(text.length / 2));
};

/** The faults still to come. */
export class Faults {
  readonly pending: Fault[] = [];

  add(fault: Fault): void {
    this.pending.push({ ...fault });
  }

  /** The fault that hits this request, if any. */
  take(request: LoggedRequest): FaultKind | undefined {
    const fault = this.pending.find(({ match }) => match(request));
    if (!fault) return undefined;
    if ((fault.skip ?? 0) > 0) {
      fault.skip = (fault.skip ?? 0) - 1;
      return undefined;
    }
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) this.pending.splice(this.pending.indexOf(fault), 1);
    return fault.kind;
  }
}
