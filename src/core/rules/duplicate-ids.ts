/** Ids are how issues stay tied to their items: two things with one id would share an issue. */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { quote } from './quote.js';
import type { AcrossFilesRule, PostmortemRule, RuleProblem } from './rule.js';

export const duplicateItemId: PostmortemRule = {
  id: 'duplicate-item-id',
  severity: 'error',
  summary: 'Two action items of one postmortem have the same id.',
  scope: 'postmortem',
  check: ({ actionItems }) => {
    const found: RuleProblem[] = [];
    const first = new Map<string, ActionItem>();
    for (const item of actionItems) {
      const { authorId, line, column } = item;
      if (authorId === null) continue;
      const earlier = first.get(authorId);
      if (earlier === undefined) first.set(authorId, item);
      else
        found.push({
          line,
          column,
          message: `Expected an id of its own for the action item, found ${quote(authorId)}, which the item on line ${earlier.line} has.`,
          help: `Give one of them another id, such as "{#${authorId}-2}".`,
        });
    }
    return found;
  },
};

export const duplicatePostmortemId: AcrossFilesRule = {
  id: 'duplicate-postmortem-id',
  severity: 'error',
  summary: 'Two postmortems have the same id in their front matter.',
  scope: 'across-files',
  check: (readings) => {
    const found: (RuleProblem & { readonly path: string })[] = [];
    const first = new Map<string, Postmortem>();
    for (const { postmortems } of readings)
      for (const postmortem of postmortems) {
        const { id, path, line } = postmortem;
        const folded = id.normalize('NFC').toLowerCase();
        const earlier = first.get(folded);
        if (earlier === undefined) {
          first.set(folded, postmortem);
          continue;
        }
        const where = earlier.path === path ? `line ${earlier.line}` : earlier.path;
        found.push({
          path,
          line,
          column: 1,
          message: `Expected an id of its own for the postmortem, found ${quote(id)}, which the one in ${where} has.`,
          help: `Set another id in the front matter, such as "id: ${id}-2".`,
        });
      }
    return found;
  },
};
