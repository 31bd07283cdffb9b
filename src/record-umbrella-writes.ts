/** The part of a recorded tracker that writes umbrellas; what stood there before is not read and not told. */

import { digestOf } from './core/outcome-line.js';
import type { Milestone } from './core/planning/tracked-issue.js';
import type { OutcomeRecorder } from './outcome-recorder.js';
import { WriteFailure } from './ports.js';
import type { PutIn, UmbrellaWriter } from './umbrella-ports.js';

/** A refusal is no failure to whoever asked; on record it is what it is. */
class NotPutIn extends WriteFailure {
  readonly result: PutIn;

  constructor(result: PutIn) {
    super('refused', 'why' in result ? result.why : 'It has another already.');
    this.result = result;
  }
}

export function recordingUmbrellas(writer: UmbrellaWriter, recorder: Pick<OutcomeRecorder, 'record'>): UmbrellaWriter {
  const putIn = async (
    what: 'add-sub-issue' | 'set-milestone',
    issue: number,
    umbrella: number,
    send: () => Promise<PutIn>,
  ): Promise<PutIn> => {
    const sent = async (): Promise<PutIn> => {
      const result = await send();
      if (result.kind === 'in') return result;
      throw new NotPutIn(result);
    };
    const written = (): { issue: number; after: string } => ({ issue, after: digestOf([String(umbrella)]) });
    try {
      return await recorder.record({ what, issue, before: null, send: sent, written });
    } catch (error) {
      if (error instanceof NotPutIn) return error.result;
      throw error;
    }
  };
  const milestone = (what: 'create-milestone' | 'update-milestone', send: () => Promise<Milestone>) => {
    const written = ({ title, description, state }: Milestone): { issue: null; after: string } => ({
      issue: null,
      after: digestOf([title, description, state]),
    });
    return recorder.record({ what, issue: null, before: null, send, written });
  };
  return {
    addSubIssue: (parent, issue, from) =>
      putIn('add-sub-issue', issue, parent, () => writer.addSubIssue(parent, issue, from)),
    setMilestone: (number, issue, from) =>
      putIn('set-milestone', issue, number, () => writer.setMilestone(number, issue, from)),
    createMilestone: (wanted) => milestone('create-milestone', () => writer.createMilestone(wanted)),
    updateMilestone: (number, patch) => milestone('update-milestone', () => writer.updateMilestone(number, patch)),
  };
}
