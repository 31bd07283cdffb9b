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

/** Up to this size the content of a file comes inside JSON. */
const maxInline = 1024 * 1024;

/** A file, folder or blob; the file's own bytes where the client accepts `raw`. */
export async function getContent(world: World, request: GitHubRequest): Promise<Answer> {
  const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
  const answer = await world.upstream.send('GET', request.path + query, undefined, request.identity.token);
  const { content, encoding, size } = fields(answer.body);
  if (answer.status !== 200 || typeof content !== 'string' || encoding !== 'base64') return answer;
  if (request.accept.includes('raw')) {
    const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
    return { status: 200, body: Buffer.from(content, 'base64'), headers };
  }
  const inBlobs = request.path.includes('/git/blobs/');
  if (inBlobs || Number(size) <= maxInline) return answer;
  return ok({ ...fields(answer.body), content: '', encoding: 'none' });
}
