/** The command line in a folder of its own with a tracker beside the files: no token, no network. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli.js';
import { flags } from '../../src/cli-flags.js';
import { readEnvironment } from '../../src/environment.js';

export interface StoredIssue {
  title: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  comments: { body: string }[];
}

/** A postmortem with every section that the default preset asks for. */
export function postmortem(title: string, date: string, ...items: string[]): string {
  const sections = ['Summary', 'Impact', 'Timeline', 'Root cause', 'Resolution'].map(
    (name) => `## ${name}\nSome words about it.\n`,
  );
  const list = items.map((item) => `- ${item}\n`).join('');
  return `# ${title}\n\n**Date:** ${date}\n\n${sections.join('\n')}\n## Action items\n${list}`;
}

const tracks: readonly string[] = flags.local.commands;

export class Desk {
  readonly dir = mkdtempSync(join(tmpdir(), 'desk-'));
  /** What the last command showed. */
  shown = '';

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.dir, path), { recursive: true });
  }

  run(...argv: string[]): Promise<number> {
    this.shown = '';
    const say = (text: string): void => {
      this.shown += text;
    };
    return main({
      argv: tracks.includes(argv[0] ?? '') ? [...argv, '--local', 'tracker.json'] : argv,
      cwd: this.dir,
      environment: readEnvironment({}, this.dir, tmpdir()),
      today: '2026-06-01',
      isTerminal: false,
      out: say,
      err: say,
      wait: () => Promise.resolve(),
      stopped: () => false,
    });
  }

  tracker(): string {
    return readFileSync(join(this.dir, 'tracker.json'), 'utf8');
  }

  issues(): StoredIssue[] {
    return (JSON.parse(this.tracker()) as { issues: StoredIssue[] }).issues;
  }

  /** Changes issues as a person does. */
  meddle(how: (issues: StoredIssue[]) => void): void {
    const tracker = JSON.parse(this.tracker()) as { issues: StoredIssue[] };
    how(tracker.issues);
    this.write('tracker.json', JSON.stringify(tracker));
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
