/** What a reference written in an action item points at, seen from one repository. */

export type ReferenceTarget =
  | { readonly kind: 'here'; readonly number: number }
  /** A pull request, another repository, another tracker: shown, never duplicated, never written to. */
  | { readonly kind: 'elsewhere' };

/**
 * @param reference as the author wrote it: `#12`, `owner/repo#12`, a URL, `OPS-12`
 * @param repository `owner/name`
 */
export function referenceTarget(reference: string, repository: string, serverUrl: string): ReferenceTarget {
  const here = `${serverUrl}/${repository}/issues/`.toLowerCase();
  const text = reference.trim();
  if (text.toLowerCase().startsWith(here)) return numbered(/^\d+/.exec(text.slice(here.length))?.[0]);
  const [, owner, number] = /^([\w.-]+\/[\w.-]+)?#(\d+)$/.exec(text) ?? [];
  const ours = owner === undefined || owner.toLowerCase() === repository.toLowerCase();
  return ours ? numbered(number) : { kind: 'elsewhere' };
}

function numbered(digits: string | undefined): ReferenceTarget {
  const number = Number(digits);
  return Number.isSafeInteger(number) && number > 0 ? { kind: 'here', number } : { kind: 'elsewhere' };
}

/** The number of the first issue of this repository among the references, null where there is none. */
export function firstHere(references: readonly string[], repository: string, serverUrl: string): number | null {
  for (const reference of references) {
    const target = referenceTarget(reference, repository, serverUrl);
    if (target.kind === 'here') return target.number;
  }
  return null;
}
