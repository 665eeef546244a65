import { expect, test } from "vitest";
import { passwordProblem } from "./password-problem";

const person = { email: "petra.sommer@werkstatt.example", name: "Petra Sommer" };

test.each([
  ["kurz", "too_short"],
  ["ümläut7", "too_short"],
  ["x".repeat(257), "too_long"],
  ["aaaaaaaaaa", "repeated"],
  ["12345678", "repeated"],
  ["87654321", "repeated"],
  ["abcabcabc", "repeated"],
  ["petra.sommer", "personal"],
  ["Sommer2026!", "personal"],
  ["rozoom-ki-1", "personal"],
] as const)("%s is refused as %s", (password, problem) => {
  expect(passwordProblem(password, person)).toBe(problem);
});

test.each([
  "korrekt pferd batterie",
  "пароль довгий і дивний",
  "🐴🔋📎🐴🔋📎🍀🌊",
  "Sommer fällt dieses Jahr aus",
])("%s is taken: length counts, no rule of composition", (password) => {
  expect(passwordProblem(password, person)).toBeNull();
});

test("the same word in another Unicode form is as long and as personal", () => {
  expect(passwordProblem("Ju\u0308rgen12", { email: "juergen@x.example", name: "J\u00fcrgen" })).toBe(
    "personal",
  );
});
