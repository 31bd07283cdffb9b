/** Proposals for a terminal: both texts below each other, so that a person can compare them. */

import type { Adoption } from '../adoption/propose.js';
import { cleanLine, cutTo } from './sanitize.js';

export function adoptionText({ certain, proposals }: Adoption): string {
  const lines = [
    ...certain.map(({ change, issue }) => `certain   #${issue.number}  ${shown(change.item?.text ?? issue.title)}`),
    ...proposals.flatMap(({ item, postmortem, issue, wording, score, margin }) => [
      `maybe     ${percent(score)} alike, ${margin < 0 ? `${percent(-margin)} behind` : `${percent(margin)} ahead of`} the next: --confirm ${item.key}=${issue.number}`,
      `          ${cleanLine(postmortem.path)}:${item.line}  ${shown(item.text)}`,
      `          #${issue.number}  ${shown(issue.title)}${wording === issue.title ? '' : `: ${shown(wording)}`}`,
    ]),
  ];
  const counts = `${certain.length} named by an item (apply adopts them), ${proposals.length} proposed.`;
  return `${[...lines, counts].join('\n')}\n`;
}

function shown(text: string): string {
  return cleanLine(cutTo(text, 160));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
