/** A server that answers what a test tells it to: for shapes and faults that no well-behaved server shows. */

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** `hang` never answers, `reset` cuts the connection, `cut` breaks off within the body. */
export type Answering = Reply | 'hang' | 'reset' | 'cut';

export interface ScriptedServer {
  readonly url: string;
  readonly log: readonly Sent[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}

function reply(response: ServerResponse, answer: Answering): void {
  if (answer === 'hang') return;
  if (answer === 'reset') {
    response.destroy();
    return;
  }
  if (answer === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"number": 1', () => response.destroy());
    return;
  }
  const { status, headers, body } = answer;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}

export async function startScript(answer: (sent: Sent, count: number) => Answering): Promise<ScriptedServer> {
  const log: Sent[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const sent = { method: request.method ?? '', url: request.url ?? '', body, headers: request.headers };
      log.push(sent);
      reply(response, answer(sent, log.length));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => {
        server.close(() => {
          done();
        });
      });
    },
  };
}
