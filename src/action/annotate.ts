/** Problems as annotations: those that block first, at most ten of a level, because the runner drops the rest silently. */

import type { Problem } from '../core/problem.js';
import { annotationsOf, everyFileFirst } from '../core/rendering/problems-github.js';
import { count } from '../core/rendering/item-line.js';
import type { ActionWorld } from './world.js';

export function annotateProblems(
  world: ActionWorld,
  problems: readonly { readonly problem: Problem; readonly blocks: boolean }[],
): void {
  const of = (blocks: boolean): Problem[] =>
    problems.filter((one) => one.blocks === blocks).map(({ problem }) => problem);
  const { annotations, dropped } = annotationsOf([...everyFileFirst(of(true)), ...everyFileFirst(of(false))]);
  for (const annotation of annotations) world.annotate(annotation);
  if (dropped > 0)
    world.say(`${count(dropped, 'more problem')} ${dropped === 1 ? 'is' : 'are'} listed in the job summary.`);
}
