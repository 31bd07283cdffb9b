import { ok, type Answer } from './answer.js';
import { fields, type GitHubRequest } from './request.js';
import type { World } from './world.js';

/** A branch with its whole commit, which the emulator only names. */
export async function getBranch(world: World, request: GitHubRequest, repo: string, branch: string): Promise<Answer> {
  const answer = await world.upstream.send('GET', request.path, undefined, request.identity.token);
  if (answer.status !== 200) return answer;
  const { commit } = answer.body as { commit: { sha: string } };
  const full = fields(await world.upstream.must('GET', `/repos/${repo}/commits/${commit.sha}`));
  const self = `${world.upstream.url}/repos/${repo}/branches/${branch}`;
  const protection = { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } };
  const defaults = { protection, protection_url: `${self}/protection`, _links: { self, html: self } };
  return ok({ ...defaults, ...fields(answer.body), commit: full });
}
