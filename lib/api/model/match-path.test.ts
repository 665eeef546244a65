import { expect, test } from "vitest";
import { pathMatcher } from "./match-path";

test("an address belongs to the path with the fewest parameters", () => {
  const match = pathMatcher(["/users/{id}", "/users/me", "/users/{id}/avatar", "/openapi.json"]);
  expect(match("/users/me")).toBe("/users/me");
  expect(match("/users/me/")).toBe("/users/me");
  expect(match("/users/usr_1")).toBe("/users/{id}");
  expect(match("/users/me/avatar")).toBe("/users/{id}/avatar");
  expect(match("/users")).toBeUndefined();
  expect(match("/users//avatar")).toBeUndefined();
  expect(match("/openapixjson")).toBeUndefined();
});
