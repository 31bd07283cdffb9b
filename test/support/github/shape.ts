import { botIds } from './identities.js';
import { issueName, type World } from './world.js';

type Fields = Record<string, unknown>;

const isTime = (key: string, value: unknown): value is string =>
  typeof value === 'string' && (key.endsWith('_at') || key === 'date') && /^\d{4}-\d\d-\d\dT/.test(value);

/** Corrects what the emulator writes otherwise than GitHub, in any answer. */
export function shape(world: World, node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => shape(world, item));
  if (node === null || typeof node !== 'object' || Buffer.isBuffer(node)) return node;
  const shaped: Fields = {};
  for (const [key, value] of Object.entries(node as Fields)) {
    if (isTime(key, value)) shaped[key] = value.replace(/\.\d+Z$/, 'Z');
    else if (key === 'html_url' && typeof value === 'string') {
      shaped[key] = value.replace(world.upstream.url, 'https://github.com');
    } else shaped[key] = shape(world, value);
  }
  return withReason(world, asRepository(asOrganization(world, withBot(shaped))));
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

const ofEveryUser = ['followers', 'following', 'gists', 'organizations', 'received_events', 'starred', 'subscriptions'];

/** Wherever an organisation stands for an owner it has all the fields of a user. */
function asOrganization(world: World, node: Fields): Fields {
  if (node['type'] !== 'Organization' || typeof node['login'] !== 'string') return node;
  const url = `${world.upstream.url}/users/${node['login']}`;
  const urls = Object.fromEntries(ofEveryUser.map((name) => [`${name}_url`, `${url}/${name}`]));
  return { gravatar_id: '', ...urls, ...node };
}

/** Counts and dates that the emulator leaves out of repositories. */
function asRepository(node: Fields): Fields {
  if (node['full_name'] === undefined || node['forks_count'] === undefined) return node;
  const pushed = node['pushed_at'] ?? node['created_at'];
  return { network_count: 0, subscribers_count: 0, ...node, pushed_at: pushed };
}

function withReason(world: World, node: Fields): Fields {
  const repo = typeof node['repository_url'] === 'string' ? node['repository_url'].split('/repos/')[1] : undefined;
  if (repo === undefined || !('state_reason' in node)) return node;
  const duplicate = node['state'] === 'closed' && world.duplicates.has(issueName(repo, Number(node['number'])));
  return duplicate ? { ...node, state_reason: 'duplicate' } : node;
}
