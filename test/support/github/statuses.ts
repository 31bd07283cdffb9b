import { invalid, ok, type Answer } from './answer.js';
import { fields, type GitHubRequest } from './request.js';
import type { World } from './world.js';

export interface CommitStatus {
  sha: string;
  context: string;
  state: string;
  description: string | null;
}

const statusesOf = new WeakMap<World, CommitStatus[]>();

/** The commit statuses that were set, oldest first. */
export function statuses(world: World): CommitStatus[] {
  const known = statusesOf.get(world) ?? [];
  statusesOf.set(world, known);
  return known;
}

export function createStatus(world: World, request: GitHubRequest, repo: string, sha: string): Answer {
  const given = fields(request.body);
  const description = typeof given['description'] === 'string' ? given['description'] : null;
  if (description !== null && description.length > 140) {
    const message = 'description is too long (maximum is 140 characters)';
    return invalid({ resource: 'Status', code: 'custom', field: 'description', message });
  }
  const context = typeof given['context'] === 'string' ? given['context'] : 'default';
  const all = statuses(world);
  all.push({ sha, context, state: String(given['state']), description });
  const now = new Date().toISOString();
  return ok(
    {
      url: `${world.upstream.url}/repos/${repo}/statuses/${sha}`,
      avatar_url: null,
      id: all.length,
      node_id: `S_${all.length}`,
      state: given['state'],
      description,
      target_url: given['target_url'] ?? null,
      context,
      created_at: now,
      updated_at: now,
      creator: null,
    },
    201,
  );
}

/** The emulator forgets where the annotations of a check run are, and takes more than 50. */
export async function createCheckRun(world: World, request: GitHubRequest): Promise<Answer> {
  const annotations = fields(fields(request.body)['output'])['annotations'];
  if (Array.isArray(annotations) && annotations.length > 50) {
    const message = 'No more than 50 annotations are allowed in a single request';
    return invalid({ resource: 'CheckRun', code: 'custom', field: 'annotations', message });
  }
  const answer = await world.upstream.send('POST', request.path, request.body, request.identity.token);
  const run = fields(answer.body);
  const output = { ...fields(run['output']), annotations_url: `${String(run['url'])}/annotations` };
  return answer.status === 201 ? ok({ ...run, output }, 201) : answer;
}
