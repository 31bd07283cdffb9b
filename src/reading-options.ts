/** The part of the configuration that changes how files are read. */

import type { Config } from './core/config.js';
import type { ReadingOptions } from './core/parse.js';

export function readingOptions(config: Config): ReadingOptions {
  const { reading } = config;
  return {
    sectionAliases: reading.aliases,
    itemSections: reading['item-sections'],
    ignoredSections: reading['ignored-sections'],
    columns: reading.columns,
    noIssue: config['no-issue'],
  };
}
