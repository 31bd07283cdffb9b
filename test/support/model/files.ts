/** Postmortems as the model knows them: each item has a number that no rewording, move or tick takes away from it. */

import { postmortem } from '../desk.js';

export interface Item {
  readonly number: number;
  /** Which of its wordings stands in the file. */
  wording: number;
  done: boolean;
  owner: number;
}

export interface File {
  title: string;
  readonly date: string;
  /** Front matter that cannot be read. */
  broken: boolean;
  items: Item[];
}

export type Files = Map<string, File>;

const wordings = ['quickly', 'properly', 'everywhere', 'tonight', 'twice'];
const owners = ['', ' (@ada)', ' (@grace)'];

/**
 * Two wordings of one item share 7 of 8 words (0.875: the same), an item and its twin 6 at most (0.75: a person
 * decides), all others one.
 */
export function textOf({ number, wording }: Item): string {
  const twins = number >> 1;
  const shared = `Rebuild alarm${twins} gauge${twins} valve${twins} meter${twins}`;
  return `${shared} ${wordings[wording % wordings.length] ?? ''} item${number} part${number}`;
}

/** The number of the item that a text is about. */
export function numberIn(text: string): number | null {
  const found = /\bitem(\d+)\b/.exec(text);
  return found === null ? null : Number(found[1]);
}

export function written(files: Files): Map<string, string> {
  return new Map([...files].map(([path, file]) => [path, render(file)]));
}

function render({ title, date, broken, items }: File): string {
  const text = postmortem(title, date, ...items.map(line));
  return broken ? `---\nseverity: [\n---\n${text}` : text;
}

function line(item: Item): string {
  return `${item.done ? '[x] ' : ''}${textOf(item)}${owners[item.owner % owners.length] ?? ''}`;
}
