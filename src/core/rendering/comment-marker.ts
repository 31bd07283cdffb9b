/** The last line of our comment on a pull request: which commit and run it speaks for, so that it never goes back in time. */

export interface CommentMarker {
  /** Commit of the pull request's head. */
  readonly head: string;
  /** Number of the workflow run; a later run has a higher one. */
  readonly run: number;
}

export const commentPrefix = '<!-- postmortem-followthrough:comment ';
const pattern = /^<!-- postmortem-followthrough:comment v=1 head=([0-9a-f]{40}) run=(\d{1,15}) -->$/u;

export function withCommentMarker(text: string, { head, run }: CommentMarker): string {
  return `${text}\n\n${commentPrefix}v=1 head=${head} run=${run} -->`;
}

/** The marker of a comment, null unless its last line is a well-formed one. */
export function readCommentMarker(body: string): CommentMarker | null {
  const match = pattern.exec(body.trimEnd().split(/\r?\n/).at(-1) ?? '');
  return match === null ? null : { head: match[1] ?? '', run: Number(match[2]) };
}

/** Whether two comments tell a reader the same, whatever commit their links and markers name. */
export function saysTheSame(a: string, b: string): boolean {
  return withoutCommits(a) === withoutCommits(b);
}

function withoutCommits(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .trimEnd()
    .replace(/\n*<!-- postmortem-followthrough:comment [^\n]*$/u, '')
    .replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/');
}
