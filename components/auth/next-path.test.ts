import { expect, test } from "vitest";
import { nextPath, withNext } from "./next-path";

test.each([
  "/de/account",
  "/en/account/projects?sort=-name",
  "/uk/auth/invitation?token=abc",
  "/de/account/security#passkeys",
])("%s is a page of ours", (path) => {
  expect(nextPath(path, "de")).toBe(path);
});

test.each([
  undefined,
  null,
  ["/de/account"],
  "",
  "/",
  "/de",
  "/de/",
  "/fr/account",
  "account",
  "//evil.example/de/account",
  "///evil.example/de/",
  "/\\evil.example",
  "/de\\..\\..//evil.example",
  "\\\\evil.example",
  "/de/..//evil.example",
  "/de/../..//evil.example/de/",
  "/de/%2e%2e//evil.example",
  "/de/.%2E/",
  "/de//evil.example",
  "/\t/evil.example",
  "\n//evil.example",
  "https://evil.example/de/account",
  "https:/de/account",
  "javascript:alert(1)",
  "data:text/html,x",
  "/api/auth/signout",
  "/deutsch/account",
  `/de/${"a".repeat(3_000)}`,
])("%j leads to the account instead", (path) => {
  expect(nextPath(path, "uk")).toBe("/uk/account");
});

test("what is no page ends in the account, and what a browser would resolve is resolved here", () => {
  expect(nextPath("/de/account/../admin", "de")).toBe("/de/admin");
  expect(nextPath("/de/account?next=//evil.example", "de")).toBe("/de/account?next=//evil.example");
});

test("an address to go on to is passed from page to page, the account needs none", () => {
  expect(withNext("/de/auth/sign-in", "/de/account", "de")).toBe("/de/auth/sign-in");
  expect(withNext("/de/auth/register", "/de/admin?a=1", "de")).toBe(
    "/de/auth/register?next=%2Fde%2Fadmin%3Fa%3D1",
  );
});
