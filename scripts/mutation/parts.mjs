// What is broken on purpose, part by part, and the tests that have to notice. Only quick tests: thousands of mutants each
// run them anew. The long ones (properties, interleavings, scale, emulated GitHub, the bundle) are left out.

/** Files, folders and words that a file's name must or must not have; globs of tests, from the root of the project. */
export const parts = {
  planning: {
    code: ['src/core/planning', 'src/core/standing.ts'],
    not: /umbrella|afterwards/,
    tests: [
      'test/core/planning/!(scale|umbrella).test.ts',
      'test/core/{build-report,json-schemas,standing}.test.ts',
      'test/core/rendering/plan-output.test.ts',
    ],
  },
  umbrellas: {
    code: ['src/core/planning'],
    only: /umbrella|afterwards/,
    tests: ['test/core/planning/umbrella*.test.ts', 'test/umbrella-{elsewhere,issue,milestone}.test.ts'],
  },
  adoption: { code: ['src/core/adoption'], tests: ['test/core/adoption/*.test.ts', 'test/cli-adopt.test.ts'] },
  'write-back': {
    code: ['src/core/write-back'],
    tests: ['test/core/write-back/!(*.property).test.ts', 'test/cli-write-back.test.ts'],
  },
  apply: {
    code: ['src/apply.ts', 'src/write-change.ts', 'src/sync.ts', 'src/derive.ts', 'src/recall.ts'],
    tests: [
      'test/{apply,recurrence,record-writes}.test.ts',
      'test/cli-{adopt,outcome,saved-plan}.test.ts',
      'test/core/planning/lost-marker.test.ts',
    ],
  },
  github: {
    code: ['src/adapters/github'],
    tests: ['test/adapters/!(github*|local|other-trackers|replace-file|sub-issues|workspace).test.ts'],
  },
};
