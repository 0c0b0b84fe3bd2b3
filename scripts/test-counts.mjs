// How many tests of a run passed and failed, read from the reports of vitest and Playwright. A test that was skipped,
// is still to be written or passed only when repeated counts as failed, and so does a file that could not be loaded.

/** One check that only knows its exit status, such as the compiler. */
export function countCheck(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function countVitest(report, status) {
  if (!report) return countCheck(1);
  const passed = report.testResults.flatMap(resultsOf).filter(isPassed).length;
  const failed = report.testResults.flatMap(resultsOf).length - passed;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && resultsOf(file).every(isPassed));
  return withStatus({ passed, failed: failed + unloaded.length }, status);
}

export function countPlaywright(report, status) {
  if (!report) return countCheck(1);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withStatus({ passed: expected, failed: unexpected + flaky + skipped + report.errors.length }, status);
}

/** The sum of all suites, and whether every one of them ran a test and failed none. */
export function sumCounts(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return { passed, failed, isRight: failed === 0 && counts.every((count) => count.passed > 0) };
}

const resultsOf = (file) => file.assertionResults;
const isPassed = (result) => result.status === 'passed';

/** A run that failed for a reason that no test names, or that ran nothing, is one failure. */
function withStatus({ passed, failed }, status) {
  const isUnexplained = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}
