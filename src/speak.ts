/** Keeps the one comment on a pull request: found by marker and author, updated in place, silent when nothing changed. */

import {
  readCommentMarker,
  commentPrefix,
  saysTheSame,
  withCommentMarker,
  type CommentMarker,
} from './core/rendering/comment-marker.js';
import { IncompleteRead, WriteFailure, type PullRequestThread } from './ports.js';

export type Spoken = 'created' | 'updated' | 'unchanged' | 'absent' | 'overtaken' | 'forbidden' | 'failed';

export interface Speech {
  /** Markdown without marker. */
  readonly text: string;
  /** Whether it is worth a new comment; one that stands already is updated in any case. */
  readonly opens: boolean;
  readonly marker: CommentMarker;
}

/** Never throws for a comment that could not be written: a verdict does not depend on it. */
export async function speak(thread: PullRequestThread, { text, opens, marker }: Speech): Promise<Spoken> {
  try {
    const own = (await thread.find(commentPrefix)).filter(({ body }) => readCommentMarker(body) !== null);
    const [first, ...extra] = own;
    if (first === undefined && !opens) return 'absent';
    if ((await thread.head()) !== marker.head) return 'overtaken';
    if (own.some(({ body }) => (readCommentMarker(body)?.run ?? 0) > marker.run)) return 'overtaken';
    for (const { id } of extra) await thread.remove(id);
    const body = withCommentMarker(text, marker);
    if (first === undefined) {
      await thread.create(body);
      return 'created';
    }
    if (saysTheSame(first.body, body)) return 'unchanged';
    await thread.update(first.id, body);
    return 'updated';
  } catch (error) {
    if (error instanceof WriteFailure) return error.kind === 'forbidden' ? 'forbidden' : 'failed';
    if (error instanceof IncompleteRead) return 'failed';
    throw error;
  }
}
