/** Why a plan waits for a person, in a sentence that says what the person can do. */

import { count } from './item-line.js';
import type { Plan } from '../planning/plan.js';

/** null where nothing is held back. Names only logins, numbers and dates, no text from files. */
export function heldBack({ held }: Plan): string | null {
  switch (held?.kind) {
    case undefined:
      return null;
    case 'too-many': {
      const { since, wanted, limit } = held;
      const bySince = since === null ? '' : `\`since: ${since.date}\` to open the latest ${since.opens} of them, or `;
      return `${count(wanted, 'issue')} would be opened, the limit is ${limit}: none is. Add one line to .github/postmortems.yml: ${bySince}\`max-new-issues: ${wanted}\` to open ${wanted === 1 ? 'it' : `all ${wanted}`}.`;
    }
    case 'untrusted-markers':
      return `Issues by ${held.authors.join(', ')} already stand for these action items (${held.issues.map((number) => `#${number}`).join(', ')}). If the token changed, add the login to trusted-authors; nothing is written.`;
    case 'no-files':
      return `No postmortem was found, but ${count(held.tracked, 'open issue')} ${held.tracked === 1 ? 'is' : 'are'} tracked. Check paths and checkout; nothing is written.`;
  }
}

/** What is left undone in other repositories, and why, a sentence or two for each. */
export function leftElsewhere({ elsewhere }: Plan): string[] {
  return elsewhere.map(({ why, waiting }) => {
    const text = why.endsWith('.') ? why : `${why}.`;
    return waiting === 0 ? text : `${count(waiting, 'change')} held back: ${text}`;
  });
}
