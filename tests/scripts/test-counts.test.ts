import { describe, expect, test } from 'vitest';
import { countCheck, countPlaywright, countVitest, sumCounts } from '../../scripts/test-counts.mjs';

const vitestReport = (...files: ReadonlyArray<{ status: string; results: readonly string[] }>) => ({
  testResults: files.map(({ status, results }) => ({
    status,
    assertionResults: results.map((result) => ({ status: result })),
  })),
});
const playwrightReport = (
  stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>,
  errors = 0,
) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors: new Array(errors).fill({}),
});

describe('the counts of a unit test run', () => {
  test('count what passed', () => {
    const report = vitestReport({ status: 'passed', results: ['passed', 'passed'] });
    expect(countVitest(report, 0)).toEqual({ passed: 2, failed: 0 });
  });

  test.each(['failed', 'skipped', 'pending', 'todo', 'disabled'])('count a test that is %s as failed', (result) => {
    const report = vitestReport({ status: 'passed', results: ['passed', result] });
    expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 1 });
  });

  test('count a file that could not be loaded as one failure', () => {
    const report = vitestReport({ status: 'passed', results: ['passed'] }, { status: 'failed', results: [] });
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('count a failure that no test names, such as an error outside of every test', () => {
    const report = vitestReport({ status: 'passed', results: ['passed'] });
    expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('count a run without tests, or without a report, as one failure', () => {
    expect(countVitest(vitestReport(), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the counts of an end-to-end run', () => {
  test('count flaky and skipped tests and errors outside of tests as failed', () => {
    const report = playwrightReport({ expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, 1);
    expect(countPlaywright(report, 1)).toEqual({ passed: 5, failed: 4 });
  });

  test('count a run without tests, or without a report, as one failure', () => {
    expect(countPlaywright(playwrightReport({}), 0)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('the sum of all suites', () => {
  test('is right when every suite ran a test and none failed', () => {
    expect(sumCounts([countCheck(0), { passed: 7, failed: 0 }])).toEqual({ passed: 8, failed: 0, isRight: true });
  });

  test('is not right when one check failed or one suite ran nothing', () => {
    expect(sumCounts([countCheck(2), { passed: 7, failed: 0 }])).toEqual({ passed: 7, failed: 1, isRight: false });
    expect(sumCounts([{ passed: 0, failed: 0 }, countCheck(0)]).isRight).toBe(false);
  });
});
