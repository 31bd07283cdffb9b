/**
 * The hidden marker in the block that we own: which item of which postmortem the issue is, and what we last wrote.
 * It is the only state that we keep. It counts only where exactly one stands in an issue whose author is trusted.
 */

import type { ItemState } from '../postmortem.js';
import type { Closing } from './closing.js';

/** The item's state as we last wrote it to the issue. */
export type WrittenState = Exclude<ItemState, 'proposed' | 'committed'> | 'open';

export interface Marker {
  readonly postmortemId: string;
  readonly path: string;
  readonly key: string;
  /** Fingerprints of title and block as we last wrote them. */
  readonly title: string;
  readonly block: string;
  /** Logins that we last asked for. */
  readonly assignees: readonly string[];
  readonly state: WrittenState;
  /** YYYY-MM-DD */
  readonly due: string | null;
  /** Incident date, YYYY-MM-DD. */
  readonly date: string | null;
  readonly severity: string | null;
  /** Whether the issue was told that its item is gone from the file. */
  readonly removed: boolean;
  /** The closing that we last asked about, so that each is asked about once. */
  readonly closing: Closing | null;
  /** The issue before it for the same words, as it was when this one was opened. */
  readonly again: Recurrence | null;
  /** Id of the repository of the postmortem where the issue stands in another one, so that two never share an issue. */
  readonly source: string | null;
}

/** An issue that another postmortem has for the same words. */
export interface Recurrence {
  /** 0 until the issue is opened, by the same plan. */
  readonly number: number;
  /** Incident date, YYYY-MM-DD. */
  readonly date: string | null;
  /** Of its postmortem. */
  readonly title: string;
}

export const prefix = '<!-- postmortem-followthrough';
export const blockBegin = `${prefix}:begin -->`;
export const blockEnd = `${prefix}:end -->`;

/** What `encode` writes. */
export const value = "[A-Za-z0-9%._~!*'()]*";
const itemMarker = new RegExp(
  `^${prefix}:item v=1 pm=(${value}) path=(${value}) key=([0-9a-f]{16}) title=([0-9a-f]{8}) block=([0-9a-f]{8}) ` +
    `assignees=([A-Za-z0-9%,]*) state=(open|done|declined|superseded) due=([0-9%A-Z]*) date=([0-9%A-Z]*) severity=(${value}) removed=([01])(?: closed=(${value}) by=(${value}))?(?: again=(\\d+) from=([0-9%A-Z]*) in=(${value}))?(?: source=(${value}))? -->$`,
  'gm',
);

/** Percent-encoding without a hyphen, so that no value can end the comment. */
export function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

export function renderMarker(marker: Marker): string {
  const fields = [
    'v=1',
    `pm=${encode(marker.postmortemId)}`,
    `path=${encode(marker.path)}`,
    `key=${marker.key}`,
    `title=${marker.title}`,
    `block=${marker.block}`,
    `assignees=${marker.assignees.map(encode).join(',')}`,
    `state=${marker.state}`,
    `due=${encode(marker.due ?? '')}`,
    `date=${encode(marker.date ?? '')}`,
    `severity=${encode(marker.severity ?? '')}`,
    `removed=${marker.removed ? '1' : '0'}`,
    ...(marker.closing === null
      ? []
      : [`closed=${encode(marker.closing.at)}`, `by=${encode(marker.closing.by ?? '')}`]),
    ...(marker.again === null
      ? []
      : [
          `again=${marker.again.number}`,
          `from=${encode(marker.again.date ?? '')}`,
          `in=${encode(marker.again.title)}`,
        ]),
    ...(marker.source === null ? [] : [`source=${encode(marker.source)}`]),
  ];
  return `${prefix}:item ${fields.join(' ')} -->`;
}

/** The marker of a body; `none` where there is no trace of one, `damaged` where there is one that cannot be believed. */
export function readMarker(body: string): Marker | 'none' | 'damaged' {
  const match = soleMarker(body, itemMarker);
  return typeof match === 'string' ? match : decodeMarker(match);
}

/**
 * The one marker of a body, whole between its begin and end, if it is of this kind; any other trace makes it `damaged`.
 * @param pattern of the whole line, global and multi-line
 */
export function soleMarker(body: string, pattern: RegExp): RegExpMatchArray | 'none' | 'damaged' {
  const traces = body.split(prefix).length - 1;
  if (traces === 0) return 'none';
  const found = [...body.replace(/\r\n?/g, '\n').matchAll(pattern)];
  const [match] = found;
  const whole = traces === 3 && occurs(body, blockBegin) && occurs(body, blockEnd);
  return match === undefined || found.length > 1 || !whole || !inOrder(body, match[0]) ? 'damaged' : match;
}

function occurs(body: string, part: string): boolean {
  return body.split(part).length === 2;
}

function inOrder(body: string, marker: string): boolean {
  const at = body.indexOf(marker);
  return body.indexOf(blockBegin) < at && at < body.indexOf(blockEnd);
}

function decodeMarker(match: RegExpMatchArray): Marker | 'damaged' {
  const [
    ,
    pm = '',
    path = '',
    key = '',
    title = '',
    block = '',
    assignees = '',
    state = '',
    due = '',
    date = '',
    severity = '',
    removed = '',
    closed = '',
    by = '',
    again = '',
    from = '',
    within = '',
    source = '',
  ] = match;
  try {
    return {
      postmortemId: decodeURIComponent(pm),
      path: decodeURIComponent(path),
      key,
      title,
      block,
      assignees: assignees === '' ? [] : assignees.split(',').map(decodeURIComponent),
      state: state as WrittenState,
      due: decodeURIComponent(due) || null,
      date: decodeURIComponent(date) || null,
      severity: decodeURIComponent(severity) || null,
      removed: removed === '1',
      closing: closed === '' ? null : { at: decodeURIComponent(closed), by: decodeURIComponent(by) || null },
      again:
        again === ''
          ? null
          : { number: Number(again), date: decodeURIComponent(from) || null, title: decodeURIComponent(within) },
      source: decodeURIComponent(source) || null,
    };
  } catch {
    return 'damaged';
  }
}
