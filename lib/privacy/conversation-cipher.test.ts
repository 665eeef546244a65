import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createConversationCipher } from "./conversation-cipher";

const key = (id: string) => ({ id, key: randomBytes(32) });
const state = { values: { EMAIL_1: "anna@beispiel.de", PERSON_1: "Олена" } };

test("what was encrypted comes back, for the same conversation only", () => {
  const cipher = createConversationCipher([key("k1")]);
  const stored = cipher.encrypt("conv_1", state);
  expect(cipher.decrypt("conv_1", stored)).toEqual(state);
  expect(() => cipher.decrypt("conv_2", stored)).toThrow();
  expect(stored).not.toContain("anna");
});

test("equal maps do not look equal", () => {
  const cipher = createConversationCipher([key("k1")]);
  expect(cipher.encrypt("conv_1", state)).not.toBe(cipher.encrypt("conv_1", state));
});

test("after rotation old maps open, new ones use the new key, and a removed key opens nothing", () => {
  const [old, fresh] = [key("k1"), key("k2")];
  const stored = createConversationCipher([old]).encrypt("conv_1", state);
  const rotated = createConversationCipher([fresh, old]);
  expect(rotated.decrypt("conv_1", stored)).toEqual(state);
  expect(rotated.isOutdated(stored)).toBe(true);
  const rewritten = rotated.encrypt("conv_1", state);
  expect(rewritten.startsWith("v1.k2.")).toBe(true);
  expect(rotated.isOutdated(rewritten)).toBe(false);
  expect(() => createConversationCipher([fresh]).decrypt("conv_1", stored)).toThrow("k1");
});

test("any changed byte is noticed", () => {
  const cipher = createConversationCipher([key("k1")]);
  const stored = cipher.encrypt("conv_1", state);
  const [form, id, body = ""] = stored.split(".");
  const bytes = Buffer.from(body, "base64url");
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => cipher.decrypt("conv_1", `${form}.${id}.${changed.toString("base64url")}`)).toThrow();
  }
});

test.each(["", "v1", "v1.k1", "v1.k1.", "v1.k1.AAAA", "v2.k1.AAAA", "v1.k1.AAAA.x"])(
  "%j is refused",
  (stored) => {
    expect(() => createConversationCipher([key("k1")]).decrypt("conv_1", stored)).toThrow();
  },
);

test("unusable key rings are refused at once", () => {
  expect(() => createConversationCipher([])).toThrow("empty");
  expect(() => createConversationCipher([{ id: "k1", key: randomBytes(16) }])).toThrow("32 bytes");
  expect(() => createConversationCipher([{ id: "k.1", key: randomBytes(32) }])).toThrow("key id");
  expect(() => createConversationCipher([key("k1"), key("k1")])).toThrow("same id");
});
