import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { WriteAnswer } from '../../src/ports.js';
import { openScripted } from './scripted-client.js';
import type { Answering } from './scripted-server.js';

const place = { owner: 'o', repo: 'r' };
const headers = { 'x-github-request-id': 'A1:B2' };

test.each<[string, Answering, WriteAnswer]>([
  ['its status and the id of the request', { status: 201, headers, body: {} }, { status: 201, requestId: 'A1:B2' }],
  ['a failure with its id', { status: 502, headers }, { status: 502, requestId: 'A1:B2' }],
  ['nothing where nothing came back', 'reset', { status: null, requestId: null }],
])('a write tells its witness %s; a read tells nothing', async (_, answer, seen) => {
  const told: (WriteAnswer | string)[] = [];
  const witness = {
    sending: () => told.push('sending'),
    answered: (one: WriteAnswer) => told.push(one),
  };
  const { client, server } = await openScripted(
    ({ method }) => (method === 'GET' ? { status: 200, body: {} } : answer),
    {
      witness,
    },
  );
  await client.read('look', 'GET /repos/{owner}/{repo}', place, z.object({}));
  expect(told).toEqual([]);
  await client.send('POST /repos/{owner}/{repo}/issues', { ...place, title: 't' });
  expect(told).toEqual(['sending', seen]);
  await server.close();
});
