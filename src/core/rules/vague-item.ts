import { unfinishedItems } from './open-items.js';
import { quote } from './quote.js';
import type { PostmortemRule } from './rule.js';
import { fillers, openings, subjects } from './vague-words.js';

export const vagueItem: PostmortemRule = {
  id: 'vague-item',
  severity: 'warning',
  summary: 'An action item that can never be seen to be done: "Improve monitoring", "Be more careful".',
  scope: 'postmortem',
  check: (postmortem) =>
    unfinishedItems(postmortem, ({ text }) => isVague(text)).map(({ line, column, text }) => ({
      line,
      column,
      message: `Expected an action item that can be seen to be done, found ${quote(text)}.`,
      help: 'Say what changes and where it ends, such as "Alert when the connection pool is 80 % used".',
    })),
};

/** Opens like a wish, names a subject, and has no word that is not in the lists. */
export function isVague(text: string): boolean {
  if (/[`"“\d%]|:\/\//.test(text)) return false;
  const lower = text.toLowerCase();
  // most items do not open like a wish: their first word alone tells
  if (!openings.has(/[\p{L}\p{N}]+/u.exec(lower)?.[0] ?? '')) return false;
  const [, ...rest] = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    rest.some((word) => subjects.has(word)) &&
    rest.every((word) => subjects.has(word) || fillers.has(word) || openings.has(word))
  );
}
