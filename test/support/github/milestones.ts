import { invalid, type Answer } from './answer.js';
import { fields, type GitHubRequest } from './request.js';
import type { World } from './world.js';

interface Milestone {
  number: number;
  title: string;
}

/** Titles are unique by case; the rest is the emulator's. */
export async function uniqueTitle(
  world: World,
  request: GitHubRequest,
  repo: string,
  number: string,
): Promise<Answer | undefined> {
  const { title } = fields(request.body);
  const known = (await world.upstream.list(`/repos/${repo}/milestones?state=all`)) as Milestone[];
  const isTaken = known.some((one) => one.title === title && one.number !== Number(number));
  return isTaken ? invalid({ resource: 'Milestone', code: 'already_exists', field: 'title' }) : undefined;
}
