import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Totals
 *
 * @typedef {object} VitestReport
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, flaky: number, unexpected: number }} stats
 * @property {unknown[]} [errors]
 */

/**
 * A runner that failed has a failure to show, and so has one that ran nothing.
 * @param {Totals} totals
 * @param {boolean} succeeded
 * @returns {Totals}
 */
export function honest({ passed, failed }, succeeded) {
  const isSuspect = !succeeded || passed + failed === 0;
  return { passed, failed: failed === 0 && isSuspect ? 1 : failed };
}

/**
 * The totals of a Vitest report; a file that broke before its tests could run counts as one failure.
 * @param {VitestReport} report
 */
export function vitestTotals(report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return honest({ passed: report.numPassedTests, failed }, report.success);
}

/**
 * The totals of a Playwright report; an error outside any test counts as one failure.
 * @param {PlaywrightReport} report
 */
export function playwrightTotals({ stats, errors = [] }) {
  const failed = stats.unexpected + errors.length;
  return honest({ passed: stats.expected + stats.flaky, failed }, true);
}

/**
 * The totals that a runner left in a file; one that left none has failed.
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Totals} totalsOf
 * @param {boolean} succeeded
 * @returns {Totals}
 */
export function totalsIn(file, totalsOf, succeeded) {
  try {
    return honest(totalsOf(JSON.parse(readFileSync(file, 'utf8'))), succeeded);
  } catch {
    return { passed: 0, failed: 1 };
  }
}
