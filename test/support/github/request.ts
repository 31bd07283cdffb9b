import type { Identity } from './identities.js';

/** A request as the gateway logs it, in the order in which requests came. */
export interface LoggedRequest {
  number: number;
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  headers: Record<string, string>;
  /** The login that the token stands for; none for an unknown token. */
  login?: string;
  /** What was sent back; absent while it is being worked on and where the connection was cut. */
  status?: number;
  /** The kind of fault that was injected. */
  fault?: string;
}

/** A request on its way through the gateway. */
export interface GitHubRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  identity: Identity;
}

/** The body's fields, for requests whose body is an object. */
export const fields = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

export const names = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? item : String(fields(item)['name'] ?? fields(item)['login'])))
    : [];
