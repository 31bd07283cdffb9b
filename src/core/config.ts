/**
 * The team's practice: `.github/postmortems.yml`, read from the default branch only. The schema below is the one
 * source: types are inferred from it and the JSON Schema for editors is generated from it.
 */

import { z } from 'zod';
import { ConfigError } from './config-error.js';
import { sectionNames } from './postmortem.js';
import { readYaml } from './yaml.js';

const globs = z.array(z.string().min(1).max(500)).max(100);
const words = z.array(z.string().min(1).max(200)).max(200);
const sectionName = z.enum(sectionNames);
const ruleSetting = z.enum(['error', 'warning', 'info', 'off']);

/** Each costs three requests a run, five where much happens, of the 300 that a run may send. */
const mostTargets = 30;

export const presetNames = ['light', 'standard', 'strict', 'google', 'pagerduty', 'atlassian'] as const;

export const configSchema = z.strictObject({
  include: globs.default([]).describe('Globs of files that are postmortems whatever their place or content.'),
  exclude: globs.default([]).describe('Globs of files that are never postmortems.'),
  preset: z.enum(presetNames).default('standard').describe('Which sections a postmortem must and should have.'),
  sections: z
    .strictObject({
      required: z.array(sectionName).default([]).describe('Sections without which a postmortem is incomplete.'),
      recommended: z.array(sectionName).default([]).describe('Sections whose absence is a warning.'),
    })
    .optional()
    .describe("Your own list; it replaces the preset's."),
  rules: z.record(z.string(), ruleSetting).default({}).describe('Severity of single rules, or off.'),
  reading: z
    .strictObject({
      aliases: z.record(z.string(), sectionName).default({}).describe('Your own words for a section heading.'),
      'item-sections': words.default([]).describe('Headings under which every entry is an action item.'),
      'ignored-sections': words.default([]).describe('Headings under which nothing is an action item.'),
      columns: z
        .record(
          z.string(),
          z.enum(['text', 'owner', 'due', 'link', 'state', 'type', 'priority', 'id', 'area', 'ignore']),
        )
        .default({})
        .describe('What the columns of your tables of action items hold.'),
    })
    .prefault({})
    .describe('How your files are read where the defaults misread them.'),
  owners: z
    .record(z.string(), z.string().regex(/^@?[\w-]+$/, 'expected a GitHub login'))
    .default({})
    .describe('Names as your postmortems write them, and the GitHub login of each.'),
  services: z
    .record(
      z.string().min(1).max(200),
      z.string().regex(/^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/, 'expected owner/repo'),
    )
    .refine((map) => new Set(Object.values(map).map((name) => name.toLowerCase())).size <= mostTargets, {
      message: `expected at most ${mostTargets} different repositories`,
    })
    .default({})
    .describe('Areas, by name or glob, and the repository that the issues of each go to; all others stay here.'),
  since: z.iso
    .date()
    .optional()
    .describe('Nothing from an incident before this date is opened or ever overdue. YYYY-MM-DD.'),
  'max-new-issues': z
    .int()
    .min(0)
    .max(500)
    .default(20)
    .describe('A run that would open more opens none, and shows what it would open.'),
  'no-issue': words.default([]).describe('Action items that contain one of these words get no issue.'),
  label: z.string().min(1).max(50).default('postmortem').describe('The label that every tracked issue carries.'),
  umbrella: z
    .enum(['none', 'issue', 'milestone'])
    .default('none')
    .describe('What gathers the issues of one postmortem: nothing, a parent issue with sub-issues, or a milestone.'),
  'when-removed': z
    .enum(['tell', 'close'])
    .default('tell')
    .describe('What happens to an open issue whose action item is gone from its file.'),
  'require-evidence': z
    .boolean()
    .default(false)
    .describe(
      'Done counts as open until a merged pull request has closed the issue or an `evidence:` link stands in the issue or the item.',
    ),
  wins: z
    .strictObject({
      state: z
        .enum(['last', 'file', 'issue'])
        .default('last')
        .describe('Whether an issue is open: whoever changed it last, or always one side.'),
      title: z.enum(['issue', 'file']).default('issue').describe('The title, once somebody changed it by hand.'),
      owners: z
        .enum(['last', 'issue'])
        .default('last')
        .describe('The assignees: whoever changed the owners last, or people from the creation on.'),
    })
    .prefault({})
    .describe('Who wins where file and issue disagree.'),
  'trusted-authors': z
    .array(z.string().min(1).max(100))
    .default([])
    .describe('Logins, beside that of the token, whose markers in issues are believed; for a change of token.'),
  'write-back': z
    .boolean()
    .default(false)
    .describe('Whether `mode: write-back` offers issue numbers and ticks for your files as a pull request.'),
  'comment-on': z
    .enum(['postmortems', 'all', 'never'])
    .default('postmortems')
    .describe('Which pull requests get a comment.'),
});

export type Config = z.infer<typeof configSchema>;

/** What happens without a configuration file. */
export const defaultConfig: Config = configSchema.parse({});

/**
 * Reads a configuration file.
 * @throws ConfigError with every fault, each prefixed by `source` and the path of the setting
 */
export function parseConfig(text: string, source: string): Config {
  const yaml = readYaml(text);
  if ('faults' in yaml) throw new ConfigError(yaml.faults.map((fault) => `${source}: ${fault}`));
  const result = configSchema.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const at = issue.path.map(String).join('.');
      return `${source}: ${at === '' ? 'the file' : at}: ${issue.message}`;
    }),
  );
}
