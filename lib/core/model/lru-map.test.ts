import { expect, test } from "vitest";
import { LruMap } from "./lru-map";

const keysOf = (map: LruMap<string, number>, ...keys: string[]) =>
  keys.filter((key) => map.get(key) !== undefined);

test("what was used least recently is forgotten first", () => {
  const map = new LruMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 2);
  expect(map.get("a")).toBe(1);
  map.set("c", 3);
  expect(keysOf(map, "a", "b", "c")).toEqual(["a", "c"]);
  expect(map.size).toBe(2);
});

test("entries weigh at most so much together, and the last one stays however heavy it is", () => {
  const map = new LruMap<string, number>(10);
  for (const key of ["a", "b", "c"]) map.set(key, 0, 3);
  expect(map.size).toBe(3);
  map.set("d", 0, 6);
  expect(keysOf(map, "a", "b", "c", "d")).toEqual(["c", "d"]);
  map.set("e", 0, 100);
  expect(keysOf(map, "a", "b", "c", "d", "e")).toEqual(["e"]);
});

test("an entry that is set again weighs what it weighs now", () => {
  const map = new LruMap<string, number>(10);
  map.set("a", 0);
  map.set("b", 0);
  map.set("a", 0, 9);
  expect(map.size).toBe(2);
  map.set("a", 0, 10);
  expect(keysOf(map, "a", "b")).toEqual(["a"]);
  map.delete("a");
  map.set("b", 0, 5);
  map.set("c", 0, 5);
  expect(map.size).toBe(2);
  map.clear();
  map.set("d", 0, 10);
  expect(map.size).toBe(1);
});
