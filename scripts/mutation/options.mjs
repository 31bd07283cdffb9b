// How Stryker breaks the code and what counts as noticed; the same for every part.
import { join } from 'node:path';
import jest from '../../jest.config.js';

/** Of 100 mutants so many have to be noticed. */
export const threshold = 85;

/**
 * Options of Stryker.
 * @param files paths that are mutated
 * @param tests globs of the tests that each mutant has to pass
 * @param here folder of the runner below
 * @param out path without ending for reports and for what is remembered between runs
 * @param force whether to ask anew what an earlier run has answered
 */
export function optionsOf({ files, tests, here, out, force }) {
  return {
    mutate: files,
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    coverageAnalysis: 'perTest',
    jest: {
      projectType: 'custom',
      configFile: 'jest.config.js',
      // The tests are named; those that are related would be the long ones too.
      enableFindRelatedTests: false,
      config: {
        runner: join(here, 'stop-early.mjs'),
        testMatch: tests.map((glob) => `<rootDir>/${glob}`),
        moduleNameMapper: { ...jest.moduleNameMapper, '^fast-check$': join(here, 'few-cases.mjs') },
      },
    },
    // What is wrong as a type only is a mutant like any other: babel takes the types out.
    checkers: [],
    disableTypeChecks: false,
    thresholds: { high: 95, low: threshold, break: threshold },
    // Endless loops are ended by counting their rounds; this is for the rest, on a machine that may be busy.
    timeoutMS: 15_000,
    concurrency: 2,
    incremental: true,
    force,
    incrementalFile: `${out}.incremental.json`,
    tempDirName: `${out}.sandbox`,
    ignorePatterns: ['/.out', '/dist', '/docs', '/scripts', '/examples', '/test/e2e'],
    reporters: ['progress-append-only', 'json', 'html'],
    jsonReporter: { fileName: `${out}.json` },
    htmlReporter: { fileName: `${out}.html` },
    allowConsoleColors: false,
  };
}
