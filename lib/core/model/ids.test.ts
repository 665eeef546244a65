import { expect, test } from "vitest";
import { idPattern, newId } from "./ids";

test("ids of one kind sort by the time they were made", () => {
  const ids = [1_000, 1_700_000_000_000, 1_800_000_000_000].map((ms) => newId("message", ms));
  expect([...ids].sort()).toEqual(ids);
});

test("an id carries its kind and matches its pattern only", () => {
  const id = newId("conversation");
  expect(id).toMatch(idPattern("conversation"));
  expect(id).not.toMatch(idPattern("message"));
});

test("ten thousand ids of one millisecond are distinct", () => {
  const ids = new Set(Array.from({ length: 10_000 }, () => newId("lead", 5)));
  expect(ids.size).toBe(10_000);
});
