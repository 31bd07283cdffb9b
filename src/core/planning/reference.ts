/** What a reference written in an action item points at: an issue at home, one of a repository that is followed, or neither. */

import type { IssuePlace } from './tracked-issue.js';

/** The repositories whose issues are followed. */
export interface Followed {
  /** `owner/name` of home, which a bare `#12` means. */
  readonly repository: string;
  readonly serverUrl: string;
  /** The others. */
  readonly others?: readonly string[];
}

/**
 * The first issue among the references that is followed, null where there is none. All else, a pull request, another
 * repository, another tracker, is shown, never duplicated, never written to.
 * @param references as the author wrote them: `#12`, `owner/repo#12`, a URL, `OPS-12`
 */
export function firstNamed(references: readonly string[], followed: Followed): IssuePlace | null {
  for (const reference of references) {
    const place = placeOf(reference.trim(), followed);
    if (place !== null) return place;
  }
  return null;
}

function placeOf(reference: string, { repository, serverUrl, others = [] }: Followed): IssuePlace | null {
  const isUrl = reference.toLowerCase().startsWith(`${serverUrl}/`.toLowerCase());
  const [, written, digits] = isUrl
    ? (/^([\w.-]+\/[\w.-]+)\/issues\/(\d+)/i.exec(reference.slice(serverUrl.length + 1)) ?? [])
    : (/^([\w.-]+\/[\w.-]+)?#(\d+)$/.exec(reference) ?? []);
  const number = Number(digits);
  if (!Number.isSafeInteger(number) || number <= 0) return null;
  if (written === undefined || written.toLowerCase() === repository.toLowerCase()) return { number };
  const other = others.find((one) => one.toLowerCase() === written.toLowerCase());
  return other === undefined ? null : { number, repository: other };
}
