// A jest runner that asks no further test file once one has failed: the mutant is dead, and jest's own `bail` would end
// the process. jest puts the file that failed last to the front, and neighbours mostly fail the same tests.
import TestRunner from 'jest-runner';

export default class StopEarly extends TestRunner {
  async runTests(tests, watcher, options) {
    let failed = false;
    this.on('test-file-success', ([, result]) => {
      if (result.numFailingTests > 0) failed = true;
    });
    for (const test of tests) {
      if (!failed) await super.runTests([test], watcher, options);
    }
  }
}
