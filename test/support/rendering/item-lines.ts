/** Items as lines of a list and as rows of a table. */

import type { Written, WrittenItem, Words } from './written.js';

/** `Watch the relay (Owner: @ada, Due: 2024-03-31)`; the state stands before it or not at all. */
export function sentence({ text, owner, due }: WrittenItem, { columns }: Words): string {
  const hung = [
    owner === null ? [] : [`${columns.owner}: ${owner}`],
    due === null ? [] : [`${columns.due}: ${due}`],
  ].flat();
  return hung.length === 0 ? text : `${text} (${hung.join(', ')})`;
}

export function checklist({ items, words }: Written): string[] {
  return items.map((item) => `- [${item.done ? 'x' : ' '}] ${sentence(item, words)}`);
}

/** Entries of a list; what is done says so, what is open says nothing. */
export function list(mark: (at: number) => string): (report: Written) => string[] {
  return ({ items, words }) => items.map((item, at) => `${mark(at)} ${told(item, words)}`);
}

/** The sentence, and that it is done. */
export function told(item: WrittenItem, words: Words): string {
  return item.done ? `${sentence(item, words)} (${words.states.done})` : sentence(item, words);
}

/** Header and one row for each item, as cells. */
export function cells({ items, words }: Written): { readonly header: readonly string[]; readonly body: string[][] } {
  const { columns, states } = words;
  return {
    header: [columns.text, columns.owner, columns.due, columns.state],
    body: items.map(({ text, owner, due, done }) => [text, owner ?? '', due ?? '', done ? states.done : states.open]),
  };
}
