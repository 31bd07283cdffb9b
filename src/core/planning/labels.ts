/** The labels that we use: decoration for people and a cheap listing, never a source of state. */

export interface Label {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

/** Label of an issue whose item is gone from its file. */
export const removedLabel = 'postmortem-item-removed';

export function labelOf(name: string): Label {
  return name === removedLabel
    ? { name, color: 'd4c5f9', description: 'The action item is no longer in its postmortem' }
    : { name, color: 'b60205', description: 'Action item of a postmortem' };
}
