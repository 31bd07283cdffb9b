/**
 * References to trackers. A link is judged by its address, never by its words: `[#528](…)` may point to another
 * repository, and a link to a commit, a wiki page or a tool is no reference at all.
 */

import type { Inline } from '../../reading/inline.js';

/** `/issues/12`, `/pull/12`, `/-/merge_requests/12`, `/browse/OPS-12`, `/issue/OPS-12`, `show_bug.cgi?id=12`. */
const tracker =
  /^https?:\/\/[^/\s]+\/(?:\S*?\/)?(?:issues?|pulls?|merge_requests|work_items|browse|tickets?|bugs?|story|stories|workitems\/edit|\+bug|t)\/(?:[A-Za-z][A-Za-z0-9_]*-)?\d+(?![\w.])|^https?:\/\/\S+show_bug\.cgi\?id=\d+|^https?:\/\/trello\.com\/c\/\w+|^https?:\/\/app\.asana\.com\/0\/\d+/;

/** Longer addresses are none of a tracker. In characters. */
const maxUrl = 600;

/** Whether an address is an issue, a pull request or a ticket. */
export function isTracker(url: string): boolean {
  return url.length <= maxUrl && tracker.test(url);
}

const number = /(?<![\p{L}\p{N}&/#])(?:[\w.-]{1,50}\/[\w.-]{1,100})?#\d{1,7}(?![\p{L}\p{N}-])/gu;
const key = /(?<![\p{L}\p{N}_/-])[A-Z][A-Z0-9]{1,9}-\d{1,6}(?:-\d{1,4})?(?![\p{L}\p{N}_-])/gu;
/** Look-alikes of a ticket's key: standards, grades, ids of incidents and of priorities, months. */
const notKeys =
  /^(?:UTF|SHA|ISO|RFC|CVE|CWE|SEV|HTTP|TLS|SSL|AES|RSA|MD|PM|INC|PIR|ADR|RCA|COVID|IPV|GPT|EC|ES|PHP|JAVA|RHEL|K8S|TIER|LEVEL|PHASE|STEP|Q[1-4]|FY|AI|ACTION|US|EU|AP|SP|WIN|HTTPS|SMTP|OAUTH|SOC|PCI|NIST|IEEE|ECMA|PEP|JEP|KEP|USB|LTE|UCS|BASE|CRC|FIPS|DIN|EN|NODE|HOST|ZONE|REGION|AZ|POD|RACK|VM|SRV|SERVER|SHARD|DB|WEB|POSTMORTEM|INCIDENT|OUTAGE)-|^[^-]+-0\d*$|-(?:19|20)\d\d-\d{1,2}$/;

/** What every key has and hardly any text: asked first. */
const mayHoldKey = /[A-Z][A-Z0-9]{1,9}-\d/;

/** `#12`, `owner/repo#12` in plain words, outside of links. */
export function numbersIn(text: string): string[] {
  return text.includes('#') ? (text.match(number) ?? []) : [];
}

/** `OPS-12`, leaving look-alikes out. */
export function keysIn(text: string): string[] {
  return mayHoldKey.test(text) ? (text.match(key) ?? []).filter((found) => !notKeys.test(found)) : [];
}

/** A key is believed beside words that say so, at the start as a name, or alone in brackets. */
const keyContext = /(?:jira|ticket|issue|linear|story|bug|tracked (?:in|by|as)|tracking|see)[\s:#(]{0,3}$/i;

/** Words before a bare number that make it an issue, and a number before it in the same row of them. */
const numberContext =
  /(?:\b(?:issues?|tickets?|tracked (?:in|by|as|at|under)|tracking|see|(?:clos|fix|resolv)(?:es|ed|e|ed by|ed in)?|prs?|pull requests?|bugs?|gh|github|gitlab|jira|story|epic|refs?|via|(?:done|fixed|implemented|merged|addressed) (?:in|by)|part of|follow-?up (?:in|to|of))[\s:(]{0,3}|#\d{1,7}(?:\s?[,&/]|\s(?:and|or))\s?)$/i;
/** Words before a number that count something else than issues: `rule #2`, `channel #4`. */
const counted =
  /\b(?:rules?|steps?|points?|items?|channels?|numbers?|no\.?|slides?|questions?|rooms?|priority|goals?|lines?|options?|phases?|sections?)\s?$/i;

/** Whether the words before a bare `#12` say that it counts something else. */
export function countsElse(before: string): boolean {
  return counted.test(before);
}

/** Where the sentence itself stands in the words of an item: what is outside was hung on it. */
export interface SentenceBounds {
  readonly start: number;
  readonly end: number;
}

/**
 * Every reference of an item in order of appearance, each once. In running text a bare number or key counts only where
 * its neighbours say that it is one; `sentence` tells what is running text.
 */
export function referencesIn(inline: Inline, sentence?: SentenceBounds): string[] {
  const { plain, links } = inline;
  const hasNumber = plain.includes('#');
  const hasKey = mayHoldKey.test(plain);
  if (links.length === 0 && !hasNumber && !hasKey) return [];
  const found: { at: number; reference: string }[] = [];
  for (const link of links) if (isTracker(link.url)) found.push({ at: link.start, reference: link.url });
  const inLink = (at: number): boolean => links.some((link) => at >= link.start && at < link.end);
  const add = (match: RegExpExecArray, isReference: (before: string, after: string) => boolean): void => {
    const end = match.index + match[0].length;
    if (inLink(match.index)) return;
    const hung = sentence !== undefined && (match.index >= sentence.end || end <= sentence.start);
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    const after = plain.slice(end, end + 2);
    const bracketed = /[([]\s*$/.test(before) && /^\s?[)\],;]/.test(after);
    const named = match.index === 0 && /^(?:$|:|\s[-–—])/.test(after);
    if (bracketed || named || (hung && !countsElse(before)) || isReference(before, after))
      found.push({ at: match.index, reference: match[0] });
  };
  for (const match of hasNumber ? plain.matchAll(number) : [])
    add(match, (before, after) => {
      if (countsElse(before)) return false;
      const parted = after === '' && /[-–—:|,;]\s*$/.test(before);
      return match[0].includes('/') || parted || numberContext.test(before);
    });
  for (const match of hasKey ? plain.matchAll(key) : []) {
    if (notKeys.test(match[0])) continue;
    const last = match.index + match[0].length >= (sentence?.end ?? plain.length) - 1;
    add(match, (before) => last || keyContext.test(before));
  }
  if (found.length === 0) return [];
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map((each) => each.reference))];
}

/** No sentence at all: every word was hung on. */
const allHung: SentenceBounds = { start: Infinity, end: 0 };

/** References of a table's cell that is meant for them: keys count there without further signs. */
export function referencesInCell(inline: Inline): string[] {
  const found = referencesIn(inline, allHung);
  for (const each of keysIn(inline.plain)) {
    const linked = inline.links.some(
      (link) => isTracker(link.url) && (link.text.includes(each) || link.url.includes(each)),
    );
    if (!linked && !found.includes(each)) found.push(each);
  }
  return found;
}
