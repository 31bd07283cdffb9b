// A jest runner that asks no further test file once one has failed: the mutant is dead, and jest's own `bail` would end
// the process. First comes the file that noticed the mutant before, which was a neighbour; then the quick ones.
import TestRunner from 'jest-runner';

let noticedLast = '';

export default class StopEarly extends TestRunner {
  async runTests(tests, watcher, options) {
    let failed = false;
    this.on('test-file-success', ([{ path }, { numFailingTests }]) => {
      if (numFailingTests === 0) return;
      failed = true;
      noticedLast = path;
    });
    const cost = ({ path, duration = 0 }) => (path === noticedLast ? -1 : duration);
    for (const test of [...tests].sort((a, b) => cost(a) - cost(b))) {
      if (!failed) await super.runTests([test], watcher, options);
    }
  }
}
