/** One exchange with GitHub: an answer, whatever its status, or the reason why there is none. */

import { z } from 'zod';
import { NotSent } from './transport.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** `sent: false` means that GitHub cannot have seen it; `sent: true` that nobody knows what GitHub did. */
export interface NoAnswer {
  readonly status: null;
  readonly sent: boolean;
  readonly reason: string;
}

export type Exchange = Answer | NoAnswer;

const headers = z.record(z.string(), z.unknown()).transform((all) => {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(all)) {
    if (typeof value === 'string' || typeof value === 'number') texts[name.toLowerCase()] = String(value);
  }
  return texts;
});

const answerSchema = z.object({ status: z.number(), headers, data: z.unknown() });
/** Octokit throws for every status from 400 on and keeps the answer in `response`. */
const thrownSchema = z.object({ response: answerSchema });

/** What an error wraps; Octokit and fetch wrap what the socket said. Not every one is an Error of this realm. */
function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? (error.cause ?? null) : null;
}

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  if (cause !== null) return reasonOf(cause);
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

function wasNotSent(error: unknown): boolean {
  return error instanceof NotSent || (error !== null && wasNotSent(causeOf(error)));
}

/** Turns what Octokit returns or throws into an Exchange; never rejects. */
export async function settle(request: Promise<unknown>): Promise<Exchange> {
  try {
    return answerSchema.parse(await request);
  } catch (error) {
    const thrown = thrownSchema.safeParse(error);
    if (thrown.success) return thrown.data.response;
    return { status: null, sent: !wasNotSent(error), reason: reasonOf(error) };
  }
}

export function isSuccess(exchange: Exchange): boolean {
  return exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
}
