/** What a file is as a whole: no postmortem, or more than one. */

import type { ReadingFacts } from '../postmortem.js';
import type { FileRule } from './rule.js';

type Reason = NonNullable<ReadingFacts['notAPostmortem']>;

const found: Record<Reason, string> = {
  stub: 'a stub',
  'link-only': 'only a link',
  assignment: 'the text of an assignment',
  template: 'a template that is not filled in',
  runbook: 'a runbook',
  'no-sections': 'a text without the sections of one',
};

/** Where it speaks, no other rule does. */
export const notAPostmortem: FileRule = {
  id: 'not-a-postmortem',
  severity: 'info',
  summary:
    'The file is a stub, a link, an assignment, a template or a runbook. No other rule looks at it, and nothing is opened from it.',
  scope: 'file',
  check: ({ facts }) =>
    facts.notAPostmortem === null
      ? []
      : [
          {
            line: 1,
            column: 1,
            message: `Expected a postmortem, found ${found[facts.notAPostmortem]}.`,
            help: 'Write the account under headings such as "Summary", "Timeline", "Root cause" and "Action items", or list the file under "exclude" in .github/postmortems.yml.',
          },
        ],
};

export const severalPostmortems: FileRule = {
  id: 'several-postmortems',
  severity: 'info',
  summary: 'Several postmortems share a file; each is followed for itself.',
  scope: 'file',
  check: ({ postmortems }) => {
    const [, second] = postmortems;
    if (second === undefined) return [];
    return [
      {
        line: second.line,
        column: 1,
        message: `Expected one postmortem in the file, found ${postmortems.length}.`,
        help: 'Keep each in a file of its own, so that a link to it and its history show one incident.',
      },
    ];
  },
};
