/**
 * The block of an issue's body that we own: everything that whoever opens the issue needs, between two markers.
 * What stands outside of it is not ours and stays as it is, to the byte.
 */

import type { ActionItem, Postmortem } from '../postmortem.js';
import { codeSpan, cutTo, sanitizeInline } from '../rendering/sanitize.js';
import { fingerprint, withLf } from './fingerprint.js';
import { blockBegin, blockEnd, renderMarker, type Marker, type Recurrence } from './marker.js';

/** Where links lead: a file at one commit of one repository; `commit` is null where the tracker knows none. */
export interface LinkBase {
  readonly serverUrl: string;
  readonly repository: string;
  readonly commit: string | null;
}

/** Titles stay below GitHub's 256 characters, with room for people. */
const titleLimit = 240;
/** Below every measured limit of a body (65,536 characters by the API's own message). */
const textLimit = 20_000;

export function issueTitle(item: ActionItem): string {
  return cutTo(item.text, titleLimit);
}

/** Address of a line of a file at one commit; `plain=1` because the rendered view of Markdown has no lines. */
export function permalink(base: LinkBase & { readonly commit: string }, path: string, line: number): string {
  // encodeURIComponent leaves brackets, which would end a Markdown link.
  const encoded = path
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()'*!]/g, escapeChar);
  return `${base.serverUrl}/${base.repository}/blob/${base.commit}/${encoded}?plain=1#L${line}`;
}

function escapeChar(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

export interface BlockInput {
  readonly item: ActionItem;
  readonly postmortem: Postmortem;
  readonly links: LinkBase;
  readonly again?: Recurrence | null;
  /** The issue stands in another repository than the postmortem: what is short at home is written in full. */
  readonly elsewhere?: boolean;
}

/** The visible part of the block, without markers. */
export function renderContent(input: BlockInput): string {
  const { postmortem, links, elsewhere = false } = input;
  return `${renderFacts(input)}\n\n${renderFooter(postmortem, elsewhere ? links.repository : null)}`;
}

/** Whose the block is; `repository` where the file is in another one than the issue. */
export function renderFooter({ path }: Pick<Postmortem, 'path'>, repository: string | null = null): string {
  const place = repository === null ? '' : ` in ${codeSpan(repository)}`;
  return `<sub>This part follows ${codeSpan(path)}${place}: change the file and it changes. Anything written outside of it is yours and stays.</sub>`;
}

/** What whoever works on the item needs to know. */
export function renderFacts({ item, postmortem, links, again = null, elsewhere = false }: BlockInput): string {
  const facts = [
    `**Kind:** ${item.kind}`,
    `**Owner:** ${item.owners.length > 0 ? item.owners.map(sanitizeInline).join(', ') : 'none named'}`,
    `**Due:** ${item.due === null ? 'no date' : `${item.due}${item.dueInferred ? ' (worked out from the text)' : ''}`}`,
    ...(item.priority === null ? [] : [`**Priority:** ${sanitizeInline(item.priority)}`]),
  ];
  const references = item.references.map((one) => sanitizeInline(elsewhere ? inFull(one, links) : one));
  return [
    `> ${sanitizeInline(cutTo(item.text, textLimit))}`,
    '',
    `**Postmortem:** ${postmortemLine(postmortem, item.line, links)}  `,
    `${facts.join(' · ')}  `,
    ...(references.length > 0 ? [`**See also:** ${references.join(', ')}  `] : []),
    ...(again === null ? [] : [recurrenceLine(again)]),
    ...(postmortem.rootCause === null
      ? []
      : [`**Why it matters:** ${sanitizeInline(cutTo(postmortem.rootCause, 500))}  `]),
  ].join('\n');
}

/** `#12` means another issue wherever else it is read. */
function inFull(reference: string, { repository }: LinkBase): string {
  return /^#\d+$/.test(reference) ? `${repository}${reference}` : reference;
}

/** The one reference of ours that is live: GitHub then shows it on the other issue too. */
function recurrenceLine({ number, date, title }: Recurrence): string {
  const facts = [sanitizeInline(title), ...(date === null ? [] : [date])].join(', ');
  return `${cameUpIn}${number} (${facts})  `;
}

const cameUpIn = '**Also came up in:** #';

/** The block once the issue that it names as `#0` has a number. */
export function withNumber(block: string, number: number): string {
  return block
    .replace(`\n${cameUpIn}0 (`, `\n${cameUpIn}${number} (`)
    .replace(' again=0 from=', ` again=${number} from=`);
}

/** Its name, linked to a line of it, its date and its severity. */
export function postmortemLine(postmortem: Postmortem, line: number, links: LinkBase): string {
  const name = sanitizeInline(cutTo(postmortem.title ?? postmortem.id, 200));
  const { commit } = links;
  const linked = commit === null ? name : `[${name}](${permalink({ ...links, commit }, postmortem.path, line)})`;
  return [linked, postmortem.date, postmortem.severity === null ? null : sanitizeInline(postmortem.severity)]
    .filter((part) => part !== null)
    .join(' · ');
}

/**
 * Fingerprint of a content whatever commit and line its link is frozen at, because a push that changes no item changes
 * nothing; and whatever number stands for an issue that was not opened yet.
 */
export function contentFingerprint(content: string): string {
  return fingerprint(
    withLf(content)
      .replace(/^(\*\*Also came up in:\*\* #)\d+ /m, '$1 ')
      .replace(/\/blob\/[0-9a-f]{40}\/([^\s)#?]*)\?plain=1#L\d+/g, '/blob/$1')
      .trim(),
  );
}

export function renderBlock(content: string, marker: Marker): string {
  return [blockBegin, content, renderMarker(marker), blockEnd].join('\n');
}

/** The content that stands in a body now, between the markers; null where there is no block. */
export function contentOf(body: string): string | null {
  const begin = body.indexOf(blockBegin);
  if (begin < 0) return null;
  const rest = body.slice(begin + blockBegin.length);
  const end = rest.search(/<!-- postmortem-followthrough:(?:item|umbrella) /);
  return end < 0 ? null : rest.slice(0, end).trim();
}

/** The body with our block exchanged, or with the block at its end where it had none; all else stays byte-identical. */
export function withBlock(body: string, block: string): string {
  const begin = body.indexOf(blockBegin);
  const end = body.indexOf(blockEnd, begin);
  if (begin < 0 || end < 0) {
    const rest = withoutTraces(body);
    return rest.trim() === '' ? block : `${rest}\n\n${block}`;
  }
  return withoutTraces(body.slice(0, begin)) + block + withoutTraces(body.slice(end + blockEnd.length));
}

/** What stands in a body before and after our block. */
export function outsideBlock(body: string): string {
  const begin = body.indexOf(blockBegin);
  const end = body.indexOf(blockEnd, begin);
  return begin < 0 || end < 0 ? body : `${body.slice(0, begin)}\n${body.slice(end + blockEnd.length)}`;
}

/** Remains of a block that somebody cut apart would make the new one unbelievable. */
function withoutTraces(text: string): string {
  return text.replace(/<!-- postmortem-followthrough[^>\n]*(?:>|$)/gm, '');
}

/** The item's text as we last wrote it to the block, for telling a reworded item from a new one. */
export function taskLine(body: string): string | null {
  const content = contentOf(body);
  if (content === null) return null;
  const line = withLf(content)
    .split('\n')
    .find((candidate) => candidate.startsWith('> ') && !candidate.startsWith('> [!'));
  return line === undefined ? null : line.slice(2);
}
