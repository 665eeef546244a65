import { expect, test } from "vitest";
import { npmFault } from "./npm-fault.mjs";

test.each([
  ["npm error code ENOTFOUND", "out of reach"],
  [
    "npm error network request to https://registry.example/next failed, reason: connect ECONNREFUSED",
    "out of reach",
  ],
  ["npm error code ENOSPC", "disk is full"],
  ["npm error code EROFS", "read-only"],
  ["npm error code EUSAGE", "do not agree"],
])("%s is put into a sentence", (line, words) => {
  expect(npmFault(["npm error", line], "/tmp/install.log").message).toContain(words);
});

test("an unknown failure shows npm's last lines and its log", () => {
  const fault = npmFault(["npm error code EODD", "npm error odd"], "/tmp/install.log");
  expect(fault.tail).toEqual(["npm error code EODD", "npm error odd"]);
  expect(fault.logFile).toBe("/tmp/install.log");
});
