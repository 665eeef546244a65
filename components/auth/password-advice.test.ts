import { expect, test } from "vitest";
import { advisePassword } from "./password-advice";

const anna = { name: "Anna Becker", email: "anna.becker@werkstatt.example" };

test("nothing typed is neither good nor bad", () => {
  expect(advisePassword("", anna)).toEqual({ strength: "empty", missing: 8, refused: null });
});

test("what is missing counts characters as people see them", () => {
  expect(advisePassword("пароль", anna)).toMatchObject({ strength: "short", missing: 2 });
  expect(advisePassword("🌾🌾🌾", anna).missing).toBe(5);
});

test("what the door would refuse is said before it is sent", () => {
  expect(advisePassword("aaaaaaaaaaaa", anna).refused).toBe("repeated");
  expect(advisePassword("Becker2026!", anna).refused).toBe("personal");
  expect(advisePassword("ab".repeat(200), anna).refused).toBe("tooLong");
});

test("longer is stronger, in every alphabet", () => {
  expect(advisePassword("sommerwi", anna).strength).toBe("weak");
  expect(advisePassword("sommerwind 7", anna).strength).toBe("fair");
  expect(advisePassword("Weizen unter weitem Himmel", anna).strength).toBe("strong");
  expect(advisePassword("степова пшениця і вітер", anna).strength).toBe("strong");
});
