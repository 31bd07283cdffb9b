/** Proposals as a file that a person marks and hands back. Of what is handed back only key and number are taken. */

import { z } from 'zod';
import type { Adoption, AdoptableItem } from './propose.js';

const item = z.object({ key: z.string(), postmortem: z.string(), path: z.string(), line: z.int(), text: z.string() });
const issue = z.object({ number: z.int().positive(), url: z.string(), title: z.string() });

export const adoptionSchema = z.object({
  formatVersion: z.literal(1),
  certain: z.array(z.object({ item: item.nullable(), issue })).describe('The item names the issue; apply adopts it.'),
  proposals: z.array(
    z.object({
      item,
      issue: issue.extend({ wording: z.string().describe('What of it is like the item.') }),
      score: z.number().min(0).max(1),
      margin: z.number().describe('By how much it beats the next candidate of this item or this issue.'),
      confirmed: z.boolean().describe('Set it to true to adopt, and hand the file to `adopt --confirm`.'),
    }),
  ),
});

export type AdoptionJson = z.infer<typeof adoptionSchema>;

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function adoptionJson({ certain, proposals }: Adoption): AdoptionJson {
  return {
    formatVersion: 1,
    certain: certain.map(({ change, issue: { number, url, title } }) => ({
      item:
        change.item === null || change.postmortem === null
          ? null
          : itemJson({ item: change.item, postmortem: change.postmortem }),
      issue: { number, url, title },
    })),
    proposals: proposals.map(({ item: own, postmortem, issue: { number, url, title }, wording, score, margin }) => ({
      item: itemJson({ item: own, postmortem }),
      issue: { number, url, title, wording },
      score: rounded(score),
      margin: rounded(margin),
      confirmed: false,
    })),
  };
}

function itemJson({ item: { key, line, text }, postmortem }: AdoptableItem): AdoptionJson['proposals'][number]['item'] {
  return { key, postmortem: postmortem.id, path: postmortem.path, line, text };
}

/** One pair that a person confirmed. */
export interface Confirmation {
  /** Key of the item. */
  readonly key: string;
  readonly number: number;
}

/**
 * The confirmed pairs of a file that a person marked.
 * @returns what is wrong with the text otherwise
 */
export function readConfirmations(text: string): readonly Confirmation[] | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not JSON' };
  }
  const result = adoptionSchema.safeParse(value);
  if (!result.success) {
    const [fault = ''] = result.error.issues.map(
      ({ path, message }) => `${path.map(String).join('.') || 'the whole'}: ${message}`,
    );
    return { fault };
  }
  return result.data.proposals
    .filter(({ confirmed }) => confirmed)
    .map((proposal) => ({ key: proposal.item.key, number: proposal.issue.number }));
}
