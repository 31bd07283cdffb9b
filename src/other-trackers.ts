/** The ports of another repository: the same as at home, with the repository in every issue that they give. */

import type { TrackedIssue } from './core/planning/tracked-issue.js';
import { delegating } from './delegating.js';
import type { IssueReader, IssueWriter } from './ports.js';

export function elsewhereReader(reader: IssueReader): IssueReader {
  const placed = placer(reader.repository);
  const all = async (listing: Promise<readonly TrackedIssue[]>): Promise<TrackedIssue[]> => (await listing).map(placed);
  return delegating(reader, {
    listTracked: (label) => all(reader.listTracked(label)),
    listOwn: () => all(reader.listOwn()),
    listAll: () => all(reader.listAll()),
    listRecent: () => all(reader.listRecent()),
    lookUp: async (numbers) => {
      const found = [...(await reader.lookUp(numbers))];
      return new Map(found.map(([number, one]) => [number, typeof one === 'string' ? one : placed(one)]));
    },
  });
}

export function elsewhereWriter(writer: IssueWriter, repository: string): IssueWriter {
  const placed = placer(repository);
  return delegating(writer, {
    create: async (issue) => placed(await writer.create(issue)),
    update: async (number, patch) => placed(await writer.update(number, patch)),
  });
}

function placer(repository: string): (issue: TrackedIssue) => TrackedIssue {
  return (issue) => ({ ...issue, repository });
}

/** Makes one for each name, once. */
export function onePerName<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
