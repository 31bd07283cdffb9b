import type { Commit, Pull, TreeEntry } from './resources.js';
import type { Upstream } from './upstream.js';

/** The files of a commit or tree by path, without directories. */
export async function filesAt(upstream: Upstream, repo: string, sha: string): Promise<Map<string, TreeEntry>> {
  const body = await upstream.must('GET', `/repos/${repo}/git/trees/${sha}?recursive=1`);
  const { tree } = body as { tree: TreeEntry[] };
  return new Map(tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]));
}

export async function readBlob(upstream: Upstream, repo: string, sha: string): Promise<Buffer> {
  const body = await upstream.must('GET', `/repos/${repo}/git/blobs/${sha}`);
  return Buffer.from((body as { content: string }).content, 'base64');
}

export async function readCommit(upstream: Upstream, repo: string, sha: string): Promise<Commit | undefined> {
  return (await upstream.find(`/repos/${repo}/git/commits/${sha}`)) as Commit | undefined;
}

/** The commit that a branch, tag, `refs/…` or SHA names. */
export async function resolveRef(upstream: Upstream, repo: string, ref: string): Promise<string | undefined> {
  if (/^[0-9a-f]{40}$/.test(ref)) return (await readCommit(upstream, repo, ref))?.sha;
  const candidates = ref.startsWith('refs/') ? [ref.slice(5)] : [`heads/${ref}`, `tags/${ref}`, ref];
  for (const candidate of candidates) {
    const found = await upstream.find(`/repos/${repo}/git/ref/${candidate}`);
    if (found !== undefined) return (found as { object: { sha: string } }).object.sha;
  }
  return undefined;
}

/** Brings a commit and its history to another repository, as forks share objects on GitHub. */
export async function copyCommit(upstream: Upstream, from: string, to: string, sha: string): Promise<void> {
  if (await readCommit(upstream, to, sha)) return;
  const commit = await readCommit(upstream, from, sha);
  if (!commit) throw new Error(`There is no commit ${sha} in ${from}`);
  for (const parent of commit.parents) await copyCommit(upstream, from, to, parent.sha);
  const files = [...(await filesAt(upstream, from, commit.tree.sha)).values()];
  for (const file of files) {
    const known = await upstream.find(`/repos/${to}/git/blobs/${file.sha}`);
    if (known !== undefined) continue;
    const content = (await readBlob(upstream, from, file.sha)).toString('base64');
    await upstream.must('POST', `/repos/${to}/git/blobs`, { content, encoding: 'base64' });
  }
  const entries = files.map(({ path, mode, type, sha: blob }) => ({ path, mode, type, sha: blob }));
  const tree = (await upstream.must('POST', `/repos/${to}/git/trees`, { tree: entries })) as { sha: string };
  const { message, author, committer, parents } = commit;
  const body = { message, author, committer, tree: tree.sha, parents: parents.map((parent) => parent.sha) };
  await upstream.must('POST', `/repos/${to}/git/commits`, body);
}

/** Creates a ref or moves it wherever it was. */
export async function setRef(upstream: Upstream, repo: string, ref: string, sha: string): Promise<void> {
  const existing = await upstream.find(`/repos/${repo}/git/ref/${ref.slice('refs/'.length)}`);
  if (existing === undefined) await upstream.must('POST', `/repos/${repo}/git/refs`, { ref, sha });
  else await upstream.must('PATCH', `/repos/${repo}/git/${ref}`, { sha, force: true });
}

export async function openPulls(upstream: Upstream, repo: string): Promise<Pull[]> {
  return (await upstream.list(`/repos/${repo}/pulls?state=open`)) as Pull[];
}
