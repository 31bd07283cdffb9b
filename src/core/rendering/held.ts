/** Why a plan waits for a person, in a sentence that says what the person can do. */

import type { Plan } from '../planning/plan.js';

/** null where nothing is held back. Names only logins, numbers and dates, no text from files. */
export function heldBack({ held }: Plan): string | null {
  switch (held?.kind) {
    case undefined:
      return null;
    case 'too-many': {
      const { since } = held;
      const bySince = since === null ? '' : `\`since: ${since.date}\` (opens ${since.opens}) or `;
      return `${held.wanted} new issues are more than max-new-issues: ${held.limit}, so none is opened. Add ${bySince}\`max-new-issues: ${held.wanted}\` to .github/postmortems.yml.`;
    }
    case 'untrusted-markers':
      return `Issues by ${held.authors.join(', ')} already stand for these action items (${held.issues.map((number) => `#${number}`).join(', ')}). If the token changed, add the login to trusted-authors; nothing is written.`;
    case 'no-files':
      return `No postmortem was found, but ${held.tracked} open issues are tracked. Check paths and checkout; nothing is written.`;
  }
}
