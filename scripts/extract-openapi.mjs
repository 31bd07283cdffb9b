/**
 * Writes test/fixtures/openapi/github.json: the part of GitHub's OpenAPI description that this project uses.
 * Usage: node scripts/extract-openapi.mjs [version of @octokit/openapi]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = process.argv[2] ?? '23.0.2';
const inPackage = 'package/generated/api.github.com.json';
const target = new URL('../test/fixtures/openapi/github.json', import.meta.url);

const repo = '/repos/{owner}/{repo}';
const operations = {
  '/user': ['get'],
  [repo]: ['get'],
  [`${repo}/issues`]: ['get', 'post'],
  [`${repo}/issues/{issue_number}`]: ['get', 'patch'],
  [`${repo}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${repo}/issues/comments/{comment_id}`]: ['get', 'patch', 'delete'],
  [`${repo}/labels`]: ['get', 'post'],
  [`${repo}/labels/{name}`]: ['get'],
  [`${repo}/issues/{issue_number}/labels`]: ['post'],
  [`${repo}/issues/{issue_number}/labels/{name}`]: ['delete'],
  [`${repo}/issues/{issue_number}/assignees`]: ['post', 'delete'],
  [`${repo}/assignees/{assignee}`]: ['get'],
  [`${repo}/git/ref/{ref}`]: ['get'],
  [`${repo}/branches/{branch}`]: ['get'],
  [`${repo}/commits`]: ['get'],
  [`${repo}/commits/{ref}`]: ['get'],
  [`${repo}/compare/{basehead}`]: ['get'],
  [`${repo}/pulls`]: ['get', 'post'],
  [`${repo}/pulls/{pull_number}`]: ['get'],
  [`${repo}/pulls/{pull_number}/files`]: ['get'],
  [`${repo}/contents/{path}`]: ['get'],
  [`${repo}/git/blobs/{file_sha}`]: ['get'],
  [`${repo}/git/trees/{tree_sha}`]: ['get'],
  [`${repo}/git/trees`]: ['post'],
  [`${repo}/git/commits`]: ['post'],
  [`${repo}/git/commits/{commit_sha}`]: ['get'],
  [`${repo}/git/refs`]: ['post'],
  [`${repo}/git/refs/{ref}`]: ['patch'],
  [`${repo}/issues/{issue_number}/timeline`]: ['get'],
  [`${repo}/issues/{issue_number}/sub_issues`]: ['get', 'post'],
  [`${repo}/milestones`]: ['get', 'post'],
  [`${repo}/milestones/{milestone_number}`]: ['get', 'patch'],
  [`${repo}/statuses/{sha}`]: ['post'],
  [`${repo}/check-runs`]: ['post'],
};

/** Keys that say nothing about validity. They are kept where they are the name of a property. */
const prose = new Set(['description', 'summary', 'tags', 'externalDocs', 'x-github', 'example', 'examples', 'title']);

function withoutProse(node, namesProperties = false) {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => namesProperties || !prose.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutProse(value, key === 'properties' && !namesProperties)]),
  );
}

function collectReferences(node, found) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') found.add(node.$ref);
  for (const value of Object.values(node)) collectReferences(value, found);
}

function download(directory) {
  execFileSync('npm', ['pack', `@octokit/openapi@${version}`, '--silent'], { cwd: directory });
  const archive = join(directory, `octokit-openapi-${version}.tgz`);
  execFileSync('tar', ['xzf', archive, inPackage], { cwd: directory });
  return JSON.parse(readFileSync(join(directory, inPackage), 'utf8'));
}

function extract(document) {
  const paths = {};
  for (const [path, methods] of Object.entries(operations)) {
    const item = document.paths[path];
    if (item === undefined) throw new Error(`The description has no path ${path}`);
    paths[path] = item.parameters ? { parameters: item.parameters } : {};
    for (const method of methods) {
      if (item[method] === undefined) throw new Error(`The description has no ${method} ${path}`);
      paths[path][method] = withoutProse(item[method]);
    }
  }
  const components = {};
  const pending = new Set();
  collectReferences(paths, pending);
  for (const reference of pending) {
    const [, , group, name] = reference.split('/');
    components[group] ??= {};
    if (components[group][name]) continue;
    components[group][name] = withoutProse(document.components[group][name]);
    collectReferences(components[group][name], pending);
  }
  return { paths, components };
}

const directory = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  const document = download(directory);
  const result = {
    openapi: document.openapi,
    info: {
      title: "Extract of GitHub's REST API description",
      version,
      'x-source': `npm:@octokit/openapi@${version} ${inPackage}, by scripts/extract-openapi.mjs`,
    },
    ...extract(document),
  };
  mkdirSync(new URL('.', target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(result)}\n`);
  console.log(`${target.pathname}: ${Math.round(JSON.stringify(result).length / 1024)} KiB`);
} finally {
  rmSync(directory, { recursive: true });
}
