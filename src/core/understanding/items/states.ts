/** How far an item is, by the words for it: a status cell, a suffix, a tick, a heading, the tense. */

import type { StateWord } from '../lexicon/language.js';
import { stateWords, toldEndings, toldOpenings } from '../lexicon/lexicon.js';
import { keyOf, wordsOf, stem, withoutBrackets } from '../words.js';

const ticked = /^(?:✅|✔️|✔|☑️|☑|🟢|🎉)/u;
const open = /^(?:⏳|🔄|🚧|📅|🔲|⬜|◻️|🟡|🔴|🟠|❌|⏸️|⌛)/u;

/** State of a status cell: `✅ Done`, `**完了**`, `DONE（commit 1a2b）`, `In progress`, `Done - shipped in May`. */
export function stateOf(text: string): StateWord | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const bare = withoutBrackets(trimmed);
  const words = exactState(bare) ?? (bare === trimmed ? null : exactState(trimmed)) ?? leadingState(trimmed);
  if (words !== null) return words;
  if (ticked.test(trimmed)) return 'done';
  if (open.test(trimmed)) return 'open';
  if (/^(?:yes|true|x|100 ?%)$/i.test(trimmed)) return 'done';
  if (/^(?:no|false|\d{1,2} ?%)$/i.test(trimmed)) return 'open';
  return null;
}

function exactState(text: string): StateWord | null {
  return stateWords().get(keyOf(text)) ?? null;
}

/** `Done — committed on Monday`: the longest state at the start of the words counts. */
function leadingState(text: string): StateWord | null {
  const words = wordsOf(text).slice(0, 3).map(stem);
  for (let count = words.length; count > 0; count--) {
    const found = stateWords().get(words.slice(0, count).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether the text begins with a tick; its length if so. */
export function leadingTick(text: string): { readonly length: number; readonly done: boolean | null } | null {
  const match = /^(?:✅|✔️|✔|✓|☑️|☑|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)\s*/u.exec(text);
  if (match !== null) return { length: match[0].length, done: true };
  const other = /^(?:⏳|🔄|🚧|🔲|⬜|◻️|☐|□|👉|🔹|🔸|▶️|▶|➡️|❌|✖️|✗|✘|:x:|:heavy_multiplication_x:)\s*/u.exec(text);
  return other === null ? null : { length: other[0].length, done: null };
}

/** `We have added …`, `Changes have been made …`: told as done. What has been shown or proposed is still to do. */
const perfect =
  /^(?:(?:we|i|they|the [\w-]+ team|our team)(?:'ve|’ve| have| has)(?: now| already| since| also)? (?!(?:to|a|an|the|not|no|yet|seen|known|noted|observed|proposed|suggested|recommended|requested|planned|considered)\b)\w+|(?:[\w'’-]+ ){1,8}?(?:has|have) (?:now |already |since |also )?been (?!un|(?:shown|seen|known|proven|found|noted|observed|suggested|recommended|proposed|requested|required|needed|planned|considered|expected)\b)\w+(?:ed|ne|de|lt|wn|pt|en|ut|et)\b|(?:this|it)(?: has been|'s been| was| is) (?:already )?(?:done|fixed|completed|merged|deployed|implemented|resolved)\b)/i;
/** Verbs whose past form is no adjective: "Added alerts" tells, "Improved alerts" may ask. */
const past =
  /^(?:added|created|removed|deleted|deployed|reverted|fixed|migrated|installed|launched|merged|wrote|rolled back|hired|replaced|moved|switched|disabled|enabled|upgraded|updated|configured|restored|rebuilt|introduced|sent|issued|paused|resumed|ran|set up and|bumped|raised|lowered|implemented|notified|published|released|backported|programmed|scheduled|refunded) (?!(?:to|by|for|from|in|on) )/i;

/** `A review was conducted`: of verbs that no trouble does. What was only meant to be, or by mistake, is another matter. */
const passive =
  /^(?:[\w'’-]+ ){1,8}?(?:was|were) (?:now |already |also |then )?(?:conducted|performed|added|created|implemented|introduced|deployed|rolled out|upgraded|replaced|fixed|patched|configured|installed|established|documented|automated|migrated|refactored|rewritten|carried out|put in place)\b/i;
const notTold =
  /\b(?:should|shall|must|needs?|will|to be|could|would|that|which|who|when|where|if|once|until|never|only|without|accidentally|mistake)\b/i;

/** "Increased the limit", "Switched to pnpm": an ending in -ed with an article or "to" after it is no adjective. */
const pastWithObject =
  /^(?:re-?)?\p{L}{3,}ed (?:the|our|a|an|all|its|their|this|these|up|down|out)\b|^(?:switched|moved|migrated|upgraded|changed|reverted|rolled back) (?:to|from|back)\b/iu;

/** Whether the wording itself says that it has been done. */
export function toldAsDone(text: string): boolean {
  const title = text.includes(':') ? /^[^:.]{1,60}:\s*(?=\S)/.exec(text) : null;
  const body = title === null ? text : text.slice(title[0].length);
  const conditional = /^(?:once|after|when|until|if|ensure|make sure|check|verify|document)\b/i.test(body);
  if (conditional) return false;
  if (perfect.test(body) || past.test(body) || (pastWithObject.test(body) && !/^need/i.test(body))) return true;
  return isTold(body) || (passive.test(body) && !notTold.test(body));
}

/** `Enhanced alerts`, `Limits: Increased memory`: told as done, or what is to be had, as its neighbours say. */
export function mayBeTold(text: string): boolean {
  return /^(?:[^:.]{1,60}:\s*)?(?!(?:need|feed|embed|seed|speed|shed|exceed|proceed|succeed)\b)\p{L}{3,}ed\s/iu.test(
    text,
  );
}

const firstTwo = /^([^\s,.:;]*)(?:[\s,.:;]+([^\s,.:;]*))?/;

/** In another language than English: `Добавлен …`, `Se añadió …`, `… しました`. */
function isTold(body: string): boolean {
  const [, first = '', second = ''] = firstTwo.exec(body.slice(0, 60).toLowerCase()) ?? [];
  const openings = toldOpenings();
  if (openings.has(first) || openings.has(`${first} ${second}`)) return true;
  if (!/\P{ASCII}/u.test(body)) return false;
  const end = body.replace(/[。.!！\s]+$/u, '');
  return openings.has(first.slice(0, 3)) || toldEndings().some((last) => end.endsWith(last));
}

/** A nested remark that says so: `This has been done: …`, `Done in #12`, `Fixed by …`. */
export function remarkSaysDone(text: string): boolean {
  return /^(?:this |it )?(?:has been |was |is |already )*(?:done|completed|fixed|implemented|merged|deployed|resolved)\b(?!\s+(?:by|before|after)\s+(?:the\s+)?(?:end|next))/i.test(
    text,
  );
}

/** Whether a heading says that all under it has been done: `Immediate actions (completed)`, `Corrective actions implemented`. */
export function headsWhatWasDone(text: string): boolean {
  if (/(?<!\b(?:be|get|not|yet) )\b(?:completed|done)\b/i.test(text)) return true;
  const last = withoutBrackets(text).trimEnd();
  return /\s(?:implemented|executed|applied|taken)$/i.test(last) && !/\b(?:be|being|not|yet|or|never)\b/i.test(last);
}
