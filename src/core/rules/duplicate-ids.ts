/** Ids are how issues stay tied to their items: two things with one id would share an issue. */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { quote } from './quote.js';
import type { AcrossFilesRule, PostmortemRule } from './rule.js';

export const duplicateItemId: PostmortemRule = {
  id: 'duplicate-item-id',
  severity: 'error',
  summary: 'Two action items of one postmortem have the same id.',
  scope: 'postmortem',
  check: ({ actionItems }) => {
    const first = new Map<string, ActionItem>();
    return actionItems.flatMap((item) => {
      const { authorId, line, column } = item;
      if (authorId === null) return [];
      const earlier = first.get(authorId);
      if (earlier === undefined) {
        first.set(authorId, item);
        return [];
      }
      return [
        {
          line,
          column,
          message: `Expected an id of its own for the action item, found ${quote(authorId)}, which the item on line ${earlier.line} has.`,
          help: `Give one of them another id, such as "{#${authorId}-2}".`,
        },
      ];
    });
  },
};

export const duplicatePostmortemId: AcrossFilesRule = {
  id: 'duplicate-postmortem-id',
  severity: 'error',
  summary: 'Two postmortems have the same id in their front matter.',
  scope: 'across-files',
  check: (readings) => {
    const first = new Map<string, Postmortem>();
    return readings
      .flatMap(({ postmortems }) => postmortems)
      .flatMap((postmortem) => {
        const { id, path, line } = postmortem;
        const folded = id.normalize('NFC').toLowerCase();
        const earlier = first.get(folded);
        if (earlier === undefined) {
          first.set(folded, postmortem);
          return [];
        }
        const where = earlier.path === path ? `line ${earlier.line}` : earlier.path;
        return [
          {
            path,
            line,
            column: 1,
            message: `Expected an id of its own for the postmortem, found ${quote(id)}, which the one in ${where} has.`,
            help: `Set another id in the front matter, such as "id: ${id}-2".`,
          },
        ];
      });
  },
};
