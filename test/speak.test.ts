import { describe, expect, test } from '@jest/globals';
import { WriteFailure, type OwnComment, type PullRequestThread } from '../src/ports.js';
import { speak, type Speech } from '../src/speak.js';

const head = 'a'.repeat(40);
const older = 'b'.repeat(40);

/** A thread that keeps what is said in it. */
class Thread implements PullRequestThread {
  comments: OwnComment[] = [];
  at = head;
  failure: WriteFailure | null = null;
  #next = 1;

  find = (marker: string): Promise<OwnComment[]> =>
    Promise.resolve(this.comments.filter(({ body }) => body.includes(marker)));
  head = (): Promise<string> => Promise.resolve(this.at);
  create = (body: string): Promise<void> => this.#write(() => this.comments.push({ id: this.#next++, body }));
  update = (id: number, body: string): Promise<void> =>
    this.#write(() => (this.comments = this.comments.map((one) => (one.id === id ? { id, body } : one))));
  remove = (id: number): Promise<void> =>
    this.#write(() => (this.comments = this.comments.filter((one) => one.id !== id)));

  #write(action: () => unknown): Promise<void> {
    if (this.failure !== null) return Promise.reject(this.failure);
    action();
    return Promise.resolve();
  }
}

const say = (text: string, rest: Partial<Speech> = {}): Speech => ({
  text,
  opens: true,
  marker: { head, run: 7 },
  ...rest,
});

describe('speak', () => {
  test('one comment, updated in place, left alone when nothing changed', async () => {
    const thread = new Thread();
    expect(await speak(thread, say('Two problems'))).toBe('created');
    expect(await speak(thread, say('Two problems', { marker: { head, run: 8 } }))).toBe('unchanged');
    expect(await speak(thread, say('All fixed', { marker: { head, run: 9 } }))).toBe('updated');
    expect(thread.comments.map(({ id, body }) => [id, body.split('\n')[0]])).toEqual([[1, 'All fixed']]);
  });

  test('nothing to say and nothing said before: no comment', async () => {
    const thread = new Thread();
    expect(await speak(thread, say('No postmortem', { opens: false }))).toBe('absent');
    await speak(thread, say('Two problems'));
    expect(await speak(thread, say('No postmortem', { opens: false, marker: { head, run: 8 } }))).toBe('updated');
  });

  test('F21: an older run does not overwrite a newer one', async () => {
    const thread = new Thread();
    await speak(thread, say('New', { marker: { head, run: 9 } }));
    expect(await speak(thread, say('Old', { marker: { head, run: 8 } }))).toBe('overtaken');
    thread.at = older;
    expect(await speak(thread, say('Older head', { marker: { head, run: 10 } }))).toBe('overtaken');
    expect(thread.comments[0]?.body).toContain('New');
  });

  test('a second comment of ours is removed, the first one stays', async () => {
    const thread = new Thread();
    await speak(thread, say('One'));
    thread.comments.push({ id: 50, body: thread.comments[0]?.body ?? '' });
    await speak(thread, say('Two', { marker: { head, run: 8 } }));
    expect(thread.comments.map(({ id }) => id)).toEqual([1]);
  });

  test.each([
    ['forbidden', 'forbidden'],
    ['unknown', 'failed'],
  ] as const)('F14: a comment that is %s is an answer, not an exception', async (kind, expected) => {
    const thread = new Thread();
    thread.failure = new WriteFailure(kind, 'no');
    expect(await speak(thread, say('Two problems'))).toBe(expected);
  });

  test('a quoted marker inside a comment of ours is not its marker', async () => {
    const thread = new Thread();
    thread.comments.push({
      id: 3,
      body: `quote <!-- postmortem-followthrough:comment v=1 head=${head} run=99 --> end`,
    });
    expect(await speak(thread, say('Two problems'))).toBe('created');
  });
});
