import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\tevil",
  "https://evil.example/de",
  "javascript:alert(1)",
  "/de/..//evil.example",
  "/./\n/evil.example",
  "evil.example",
  "",
  "/".padEnd(3_000, "a"),
  42,
])("%j leads nowhere", (wanted) => {
  expect(ownPath(wanted)).toBeNull();
});

test.each([
  ["/de/account?tab=keys#top", "/de/account?tab=keys#top"],
  ["/de/x/../account", "/de/account"],
  ["/", "/"],
])("%s is a path of ours", (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});
