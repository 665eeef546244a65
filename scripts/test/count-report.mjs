/** @typedef {{ passed: number, failed: number, skipped?: number, note?: string }} Counts */

/**
 * Counts what a vitest JSON report says. A file that broke before its first test, an error outside of any test
 * and a report without tests are failures too, though no failed test stands in the report.
 * @param {unknown} report @param {number} exitCode of vitest
 * @returns {Counts}
 */
export function countReport(report, exitCode) {
  if (
    typeof report !== "object" ||
    report === null ||
    !("testResults" in report) ||
    !Array.isArray(report.testResults)
  ) {
    return { passed: 0, failed: 1, skipped: 0, note: "Vitest ended without a report." };
  }
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const statuses = file.assertionResults.map((/** @type {{ status: string }} */ test) => test.status);
    const failed = statuses.filter((/** @type {string} */ status) => status === "failed").length;
    const passed = statuses.filter((/** @type {string} */ status) => status === "passed").length;
    counts.passed += passed;
    counts.failed += failed === 0 && file.status === "failed" ? 1 : failed;
    counts.skipped += statuses.length - passed - failed;
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: "No test was found." };
  if (exitCode !== 0 && counts.failed === 0)
    return { ...counts, failed: 1, note: "An error happened outside of any test." };
  return counts;
}
