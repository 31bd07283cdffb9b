/**
 * Puts what the tracker knows into the text of a postmortem: the issue of each action item, and a tick where it is done.
 * Text in, text out. An edit is kept only where reading the result gives the same postmortems with just that changed.
 */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { applyEdit, type Edit } from './edit.js';
import { placedLines, referencePlaces, tickPlace, type PlacedLine } from './places.js';

/** What is known of the issue of one item. */
export interface Known {
  /** `#12`, `owner/name#12` */
  readonly reference: string;
  readonly done: boolean;
}

export interface WriteBackInput {
  readonly text: string;
  /** Reads a text of this file as the run reads it. */
  readonly read: (text: string) => readonly Postmortem[];
  /** For each item in the order of the file, over all its postmortems; null where nothing is known. */
  readonly known: readonly (Known | null)[];
}

export interface WrittenBack {
  readonly text: string;
  /** In the order in which they were made. */
  readonly edits: readonly Edit[];
  /** Items that take no reference or tick without becoming something else. */
  readonly left: readonly { readonly item: ActionItem; readonly what: 'reference' | 'tick' }[];
}

interface Wish {
  /** Index of the item. */
  readonly at: number;
  readonly what: 'reference' | 'tick';
  /** The item once the wish is fulfilled. */
  readonly wanted: (item: ActionItem) => ActionItem;
  readonly places: (text: readonly PlacedLine[], item: ActionItem) => readonly Edit[];
}

/** A second call with its result changes nothing. */
export function writeBack({ text, read, known }: WriteBackInput): WrittenBack {
  const run = new WriteBack(text, read);
  const all = known.flatMap((one, at) => (one === null ? [] : [{ ...one, at }]));
  run.fulfil(all.filter(({ at }) => run.items[at]?.references.length === 0).map(referenceWish));
  run.fulfil(all.filter(({ at, done }) => done && run.items[at]?.done === false && run.hasBox(at)).map(tickWish));
  return { text: run.text, edits: run.edits, left: run.left };
}

function referenceWish({ at, reference }: Known & { at: number }): Wish {
  return {
    at,
    what: 'reference',
    wanted: (item) => ({ ...item, issue: reference, references: [reference] }),
    places: (text, item) => referencePlaces(text, item, reference),
  };
}

function tickWish({ at }: { at: number }): Wish {
  return {
    at,
    what: 'tick',
    wanted: (item) => ({ ...item, done: true, state: 'done' }),
    places: (text, item) => [tickPlace(text, item)].filter((place) => place !== null),
  };
}

class WriteBack {
  text: string;
  items: readonly ActionItem[] = [];
  readonly edits: Edit[] = [];
  readonly left: WrittenBack['left'][number][] = [];
  readonly #read: WriteBackInput['read'];
  #postmortems: readonly Postmortem[] = [];
  #lines: readonly PlacedLine[] = [];

  constructor(text: string, read: WriteBackInput['read']) {
    this.text = text;
    this.#read = read;
    this.#take(text, read(text));
  }

  hasBox(at: number): boolean {
    const item = this.items[at];
    return item !== undefined && tickPlace(this.#lines, item) !== null;
  }

  /** All at once where that reads well, else one half and then the other: reading is what costs. */
  fulfil(wishes: readonly Wish[]): void {
    const [first] = wishes;
    if (first === undefined) return;
    const best = wishes.map((wish) => this.#places(wish)[0]).filter((place) => place !== undefined);
    if (best.length === wishes.length && this.#try(wishes, best)) return;
    if (wishes.length > 1) {
      const middle = wishes.length >> 1;
      this.fulfil(wishes.slice(0, middle));
      this.fulfil(wishes.slice(middle));
      return;
    }
    const others = this.#places(first).slice(1);
    const item = this.items[first.at];
    if (!others.some((place) => this.#try(wishes, [place])) && item !== undefined)
      this.left.push({ item, what: first.what });
  }

  #places({ at, places }: Wish): readonly Edit[] {
    const item = this.items[at];
    return item === undefined ? [] : places(this.#lines, item);
  }

  /** From the end to the start, so that each place still means what it meant. */
  #try(wishes: readonly Wish[], places: readonly Edit[]): boolean {
    const edits = places.toSorted((a, b) => b.at - a.at);
    const text = edits.reduce(applyEdit, this.text);
    const postmortems = this.#read(text);
    if (shape(postmortems, []) !== shape(this.#postmortems, wishes)) return false;
    this.#take(text, postmortems);
    this.edits.push(...edits);
    return true;
  }

  #take(text: string, postmortems: readonly Postmortem[]): void {
    this.text = text;
    this.#postmortems = postmortems;
    this.items = postmortems.flatMap(({ actionItems }) => actionItems);
    this.#lines = placedLines(text);
  }
}

/** All that was read, as text to compare, with these wishes fulfilled; columns aside, which an edit may shift. */
function shape(postmortems: readonly Postmortem[], wishes: readonly Wish[]): string {
  const wantedOf = new Map(wishes.map(({ at, wanted }) => [at, wanted]));
  let index = 0;
  return JSON.stringify(
    postmortems.map((postmortem) => ({
      ...postmortem,
      actionItems: postmortem.actionItems.map((item) => {
        const entries = Object.entries(wantedOf.get(index++)?.(item) ?? item);
        return entries.filter(([name]) => name !== 'column').sort(([a], [b]) => (a < b ? -1 : 1));
      }),
    })),
  );
}
