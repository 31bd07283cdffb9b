import { failure, invalid, type Answer } from './answer.js';
import { codePoints } from './code-points.js';
import { fields, names, type GitHubRequest } from './request.js';
import type { Label } from './resources.js';
import type { World } from './world.js';

const maxName = 50;
const maxDescription = 100;

/** Label names are unique without regard to case: an existing label keeps its spelling. */
export async function canonicalLabels(world: World, repo: string, labels: unknown): Promise<string[]> {
  const wanted = names(labels);
  if (wanted.length === 0) return [];
  const known = (await world.upstream.list(`/repos/${repo}/labels`)) as Label[];
  const spelling = new Map(known.map(({ name }) => [name.toLowerCase(), name]));
  return wanted.map((name) => spelling.get(name.toLowerCase()) ?? name);
}

export function labelProblem(labels: readonly string[]): Answer | undefined {
  const long = labels.find((name) => codePoints(name) > maxName);
  if (long === undefined) return undefined;
  const message = `name is too long (maximum is ${maxName} characters)`;
  return invalid({ resource: 'Label', code: 'custom', field: 'name', value: long, message });
}

export async function createLabel(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const { name, description } = fields(request.body);
  const wanted = String(name);
  const existing = (await canonicalLabels(world, repo, [wanted]))[0] ?? wanted;
  const taken = (await world.upstream.find(`/repos/${repo}/labels/${encodeURIComponent(existing)}`)) !== undefined;
  if (taken) return invalid({ resource: 'Label', code: 'already_exists', field: 'name' });
  if (codePoints(description) > maxDescription) {
    const message = `description is too long (maximum is ${maxDescription} characters)`;
    return invalid({ resource: 'Label', code: 'custom', field: 'description', message });
  }
  return labelProblem([wanted]) ?? world.upstream.send('POST', request.path, request.body, request.identity.token);
}

export async function getLabel(world: World, request: GitHubRequest, repo: string, name: string): Promise<Answer> {
  const [spelling = name] = await canonicalLabels(world, repo, [decodeURIComponent(name)]);
  const path = `/repos/${repo}/labels/${encodeURIComponent(spelling)}`;
  return world.upstream.send('GET', path, undefined, request.identity.token);
}

/** A plain array is accepted like `{ labels: [...] }`. */
export async function addLabels(world: World, request: GitHubRequest, repo: string): Promise<Answer> {
  const given = Array.isArray(request.body) ? request.body : fields(request.body)['labels'];
  const labels = await canonicalLabels(world, repo, given);
  return labelProblem(labels) ?? world.upstream.send('POST', request.path, { labels }, request.identity.token);
}

export async function removeLabel(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
  name: string,
): Promise<Answer> {
  const [spelling = name] = await canonicalLabels(world, repo, [decodeURIComponent(name)]);
  const path = `/repos/${repo}/issues/${number}/labels/${encodeURIComponent(spelling)}`;
  const answer = await world.upstream.send('DELETE', path, undefined, request.identity.token);
  return answer.status === 404 ? failure(404, 'Label does not exist') : answer;
}
