// The very last line of a run, alone: "N passed, N failed" (jest writes its own summary after all reporters).
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    process.once('exit', () => process.stderr.write(`\n${numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
};
