import { botIds } from './identities.js';
import { issueName, type World } from './world.js';

type Fields = Record<string, unknown>;

const isTime = (key: string, value: unknown): value is string =>
  typeof value === 'string' && (key.endsWith('_at') || key === 'date') && /^\d{4}-\d\d-\d\dT/.test(value);

/** Corrects what the emulator writes otherwise than GitHub, in any answer. */
export function shape(world: World, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => shape(world, item));
  if (node === null || typeof node !== 'object') return node;
  const shaped: Fields = {};
  for (const [key, value] of Object.entries(node as Fields)) {
    if (isTime(key, value)) shaped[key] = value.replace(/\.\d+Z$/, 'Z');
    else if (key === 'html_url' && typeof value === 'string') {
      shaped[key] = value.replace(world.upstream.url, 'https://github.com');
    } else shaped[key] = shape(world, value);
  }
  return withReason(world, withBot(shaped));
}

function withBot(node: Fields): Fields {
  const { login } = node;
  if (typeof login !== 'string' || !login.endsWith('[bot]')) return node;
  const encoded = Object.entries(node).map(([key, value]) => [
    key,
    typeof value === 'string' && key.endsWith('url') ? value.replace('[bot]', '%5Bbot%5D') : value,
  ]);
  const html = `https://github.com/apps/${login.replace('[bot]', '')}`;
  return { ...(Object.fromEntries(encoded) as Fields), html_url: html, id: botIds[login] ?? node['id'] };
}

function withReason(world: World, node: Fields): Fields {
  const repo = typeof node['repository_url'] === 'string' ? node['repository_url'].split('/repos/')[1] : undefined;
  if (repo === undefined || !('state_reason' in node)) return node;
  const duplicate = node['state'] === 'closed' && world.duplicates.has(issueName(repo, Number(node['number'])));
  return duplicate ? { ...node, state_reason: 'duplicate' } : node;
}
