/** Which repository a run works on, as the routes of GitHub want it. */

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** @throws TypeError unless the text is `owner/name` */
export function parseRepository(text: string): Repository {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner === undefined || repo === undefined)
    throw new TypeError(`"${text}" is not a repository: expected owner/name`);
  return { owner, repo };
}
