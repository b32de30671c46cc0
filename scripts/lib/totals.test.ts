// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { honest, playwrightTotals, totalsIn, vitestTotals } from './totals.mjs';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe('the totals of a run', () => {
  it('are the runner’s own when all went well', () => {
    expect(honest({ passed: 3, failed: 0 }, true)).toEqual({ passed: 3, failed: 0 });
  });

  it('show a failure when a runner failed without saying where, or ran nothing', () => {
    expect(honest({ passed: 3, failed: 0 }, false)).toEqual({ passed: 3, failed: 1 });
    expect(honest({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
    expect(honest({ passed: 3, failed: 2 }, false)).toEqual({ passed: 3, failed: 2 });
  });

  it('count a test file that broke before its tests could run', () => {
    const report = {
      success: false,
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'failed'), file('failed')],
    };
    expect(vitestTotals(report)).toEqual({ passed: 1, failed: 2 });
  });

  it('count a flaky test in the browser as passed and an error outside tests as failed', () => {
    const stats = { expected: 4, flaky: 1, unexpected: 0 };
    expect(playwrightTotals({ stats })).toEqual({ passed: 5, failed: 0 });
    expect(playwrightTotals({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 1 });
  });

  it('show a failure when there is no report', () => {
    expect(totalsIn('/nowhere/report.json', vitestTotals, true)).toEqual({ passed: 0, failed: 1 });
  });
});
