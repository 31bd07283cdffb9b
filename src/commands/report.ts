/** `report`: where every action item stands, as files for people and machines. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildReport } from '../core/build-report.js';
import { permalink } from '../core/planning/block.js';
import { reportCsv } from '../core/rendering/report-csv.js';
import { reportHtml } from '../core/rendering/report-html.js';
import { reportMarkdown } from '../core/rendering/report-markdown.js';
import { sanitizeCell } from '../core/rendering/sanitize.js';
import { planWhole, problemsOf, reportTracker } from '../sync.js';
import type { CommandContext, ExitCode } from './context.js';
import { noteNothingFound } from './nothing-found.js';

export async function reportCommand(context: CommandContext): Promise<ExitCode> {
  const read = await context.read();
  noteNothingFound(context, read);
  const { config, today, repository } = context;
  const commit = context.commit();
  const planned = context.hasTracker()
    ? await planWhole({ read, ...(await context.reading()), config, commit, today, proveAbsence: false })
    : null;
  const report = buildReport({
    readings: read.readings,
    problems: problemsOf(read, config),
    ...(planned === null ? { issues: null } : reportTracker(planned)),
    today,
    repository: repository === '' ? null : repository,
    since: config.since,
    requireEvidence: config['require-evidence'],
  });
  const { serverUrl } = context.world.environment;
  const links = commit === null || repository === '' ? null : { serverUrl, repository, commit };
  const link = (path: string, line: number): string | null => (links === null ? null : permalink(links, path, line));
  const json = `${JSON.stringify(report, null, 2)}\n`;
  const markdown = reportMarkdown(report, { sanitize: sanitizeCell });
  const { format } = context.options;
  const out = context.options.out ?? '.';
  const folder = resolve(context.world.cwd, out);
  mkdirSync(folder, { recursive: true });
  const files = {
    'report.html': reportHtml(report, link),
    'report.json': json,
    'report.csv': reportCsv(report),
    'report.md': markdown,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (format === 'json') context.json(report);
  else if (format === 'markdown') context.out(markdown);
  else
    context.out(
      `${Object.keys(files)
        .map((name) => join(out, name))
        .join('\n')}\n`,
    );
  return 0;
}
