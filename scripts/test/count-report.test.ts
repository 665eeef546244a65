import { expect, test } from "vitest";
import { countReport } from "./count-report.mjs";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test("tests are counted over all files, skipped ones apart", () => {
  const report = { testResults: [file("passed", "passed", "passed"), file("passed", "passed", "pending")] };
  expect(countReport(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test("a file that breaks before its first test is a failure", () => {
  const report = { testResults: [file("passed", "passed"), file("failed")] };
  expect(countReport(report, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test("no tests, no report and an error outside of tests are failures", () => {
  expect(countReport({ testResults: [] }, 0).failed).toBe(1);
  expect(countReport(null, 1).failed).toBe(1);
  expect(countReport({ testResults: [file("passed", "passed")] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});
