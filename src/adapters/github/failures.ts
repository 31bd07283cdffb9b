/**
 * What an exchange that did not go well means: the one place where statuses become IncompleteRead and WriteFailure
 * (the taxonomy is that of GitHub's "Troubleshooting the REST API" and of failures reported in the field).
 */

import { z } from 'zod';
import { IncompleteRead, WriteFailure } from '../../ports.js';
import type { WriteFailureKind } from '../../ports.js';
import type { Answer, Exchange } from './answer.js';
import { limitWait } from './limits.js';

const refusal = z.object({
  message: z.string().catch(''),
  errors: z
    .array(
      z.union([
        z.string(),
        z.object({
          field: z.string().optional(),
          code: z.string().optional(),
          message: z.string().optional(),
          type: z.string().optional(),
        }),
      ]),
    )
    .catch([]),
});

const longest = 200;
/** GitHub's tokens have 40 characters and more; a shorter word would be struck out of every sentence. */
const shortestToken = 16;

/** GitHub's words in a form that is safe to show: one line, at most 200 characters, the token struck out. */
export function cleaner(token: string): (text: string) => string {
  return (text) => {
    const known = token.length < shortestToken ? text : text.replaceAll(token, '***');
    const line = known
      .replace(/\b(gh[a-z]_|github_pat_)[\w.-]+/g, '***')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    return line.length <= longest
      ? line
      : `${Array.from(line)
          .slice(0, longest - 1)
          .join('')}…`;
  };
}

/** `body: is too long`, `title missing`: the fields that a 422 names. */
function fields(answer: Answer): string {
  const { errors } = refusal.catch({ message: '', errors: [] }).parse(answer.data);
  return errors
    .map((error) => (typeof error === 'string' ? error : [error.field, error.message ?? error.code].join(' ').trim()))
    .join('; ');
}

function messageOf(answer: Answer): string {
  return refusal.catch({ message: '', errors: [] }).parse(answer.data).message;
}

/** A 403 that no other token would change: the thing itself cannot be written. */
const closedToAll = /\b(locked|more than 2500 comments|archived|disabled)\b/i;

function kindOf(exchange: Exchange): WriteFailureKind {
  if (exchange.status === null) return exchange.sent ? 'unknown' : 'limit';
  if (limitWait(exchange) !== null) return 'limit';
  const { status } = exchange;
  if (status < 300 || status >= 500 || status === 408) return 'unknown';
  if (status === 401) return 'forbidden';
  if (status === 403) return closedToAll.test(messageOf(exchange)) ? 'refused' : 'forbidden';
  return 'refused';
}

/** What the statuses mean that need a word more than GitHub gives. */
const meaning: Readonly<Record<number, string>> = {
  301: 'it has moved to another repository or name',
  302: 'it has moved to another repository or name',
  307: 'it has moved to another repository or name',
  308: 'it has moved to another repository or name',
  401: 'the token is missing, wrong or expired',
  404: 'it is not there, or the token may not see it',
  410: 'it was deleted, or Issues are turned off in the settings of the repository',
};

/** One sentence about what came back. `clean` makes GitHub's own words safe. */
function account(exchange: Exchange, clean: (text: string) => string): string {
  if (exchange.status === null) {
    return exchange.sent ? `no whole answer came (${clean(exchange.reason)})` : clean(exchange.reason);
  }
  const { status, headers } = exchange;
  if (status < 300) return `GitHub answered ${status} with something that is not what was asked for`;
  const parts = [messageOf(exchange), status === 422 ? fields(exchange) : ''].filter((part) => part !== '');
  const words = parts.length === 0 ? '' : `: ${clean(parts.join(': '))}`;
  const needs = headers['x-accepted-github-permissions'];
  const permission = status === 403 && needs !== undefined ? `; the token needs ${clean(needs)}` : '';
  const explained = meaning[status];
  return `GitHub answered ${status}${words}${permission}${explained === undefined ? '' : `; ${explained}`}`;
}

/** `what` completes "Could not …". */
export function incompleteRead(what: string, exchange: Exchange, clean: (text: string) => string): IncompleteRead {
  return new IncompleteRead(`Could not ${what}: ${account(exchange, clean)}.`);
}

/** `what` completes "Could not …". */
export function writeFailure(what: string, exchange: Exchange, clean: (text: string) => string): WriteFailure {
  const kind = kindOf(exchange);
  const start = kind === 'unknown' ? `Asked GitHub to ${what} and do not know whether it did` : `Could not ${what}`;
  return new WriteFailure(kind, `${start}: ${account(exchange, clean)}.`);
}
