/** What a run knows of the other repositories that issues go to. */

export interface OtherRepository {
  /** `owner/name`, as the map `services` writes it. */
  readonly repository: string;
  /** Why its issues are not known, in sentences; null where all of them are. */
  readonly unknown: string | null;
  /** Why nothing is written there, as a clause after its name: `which is archived`; null where it may be. */
  readonly closed: string | null;
}

/** A repository in which something is left undone, or of which nothing is known. */
export interface LeftElsewhere {
  readonly repository: string;
  /** Whether none of its issues is known: then its items are neither open nor overdue. */
  readonly unknown: boolean;
  /** In words. */
  readonly why: string;
  /** How many changes wait for it. */
  readonly waiting: number;
}

/** What a repository is, as far as it decides whether issues may go there. */
export interface RepositoryFacts {
  /** Outlives a change of its name. */
  readonly id: string;
  /** `owner/name` as it is now. */
  readonly name: string;
  /** null where it cannot be told. */
  readonly visibility: Visibility | null;
  readonly archived: boolean;
  readonly hasIssues: boolean;
}

/** From few eyes to all. */
const visibilities = ['private', 'internal', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

/** Why no issue of home goes to a repository, as a clause after its name; null where it may. */
export function reasonAgainst(home: RepositoryFacts, target: RepositoryFacts): string | null {
  if (target.visibility === null) return 'which is refused because its visibility is not known';
  if (home.visibility === null) return `which is refused because the visibility of ${home.name} is not known`;
  if (visibilities.indexOf(target.visibility) > visibilities.indexOf(home.visibility)) {
    return `which is refused because it is ${target.visibility} and ${home.name} is ${home.visibility}`;
  }
  if (target.archived) return 'which is archived';
  return target.hasIssues ? null : 'where issues are switched off';
}
