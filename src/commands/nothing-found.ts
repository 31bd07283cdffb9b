/** That no postmortem was found is said loudly: silence would look like "all is well". */

import type { Read } from '../sync.js';
import type { CommandContext } from './context.js';

export const nothingFound =
  'No postmortem was found. They are looked for in folders such as postmortems/ or incidents/ and by name; name files or folders, or add `include` to .github/postmortems.yml. `parse --list` says why a file was left out.';

export function noteNothingFound(context: CommandContext, { found }: Read): void {
  if (found.taken.length === 0 && found.unreadable.length === 0) context.note(`warning: ${nothingFound}`);
}
