import { expect, test } from "vitest";
import { advisePassword } from "./password-advice";

const minimum = 10;

test("nothing typed is neither good nor bad", () => {
  expect(advisePassword("", minimum)).toEqual({ strength: "empty", missing: 10, flaw: null });
});

test("what is missing counts characters as people see them", () => {
  expect(advisePassword("пароль", minimum).missing).toBe(4);
  expect(advisePassword("🌾🌾🌾", minimum).missing).toBe(7);
});

test.each(["aaaaaaaaaaaa", "1234567890", "abcdefghijkl", "0987654321", "abababababab"])(
  "%s is a row",
  (password) => {
    expect(advisePassword(password, minimum)).toMatchObject({ strength: "weak", flaw: "repeated" });
  },
);

test("a name with a year is as good as none", () => {
  const personal = ["Anna Becker", "anna.becker@werkstatt.example"];
  expect(advisePassword("Becker2026!", minimum, personal).flaw).toBe("personal");
  expect(advisePassword("werkstatt-12", minimum, personal).flaw).toBe("personal");
  expect(advisePassword("Becker kocht sonntags Borschtsch", minimum, personal).flaw).toBeNull();
});

test("longer is stronger, in every alphabet", () => {
  expect(advisePassword("sommerwind", minimum).strength).toBe("weak");
  expect(advisePassword("sommerwind 7 Boote", minimum).strength).toBe("strong");
  expect(advisePassword("степова пшениця", minimum).strength).not.toBe("weak");
  expect(advisePassword("Weizen unter weitem Himmel", minimum).strength).toBe("strong");
});
