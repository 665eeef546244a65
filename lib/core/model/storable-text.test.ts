import { expect, test } from "vitest";
import { storableText } from "./storable-text";

test.each([
  ["NUL", "a\u0000b", "ab"],
  ["half an emoji", "a\ud83db", "a\ufffdb"],
  ["a bell and a carriage return", "a\u0007\r\nb", "a\nb"],
  ["tabs, line ends and emoji", "a\tb\n👩🏽‍🔧", "a\tb\n👩🏽‍🔧"],
])("%s", (_what, text, stored) => {
  expect(storableText(text)).toBe(stored);
});
