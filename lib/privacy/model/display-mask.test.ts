import { expect, test } from "vitest";
import { hideKnown, initialsOf, maskEmail, maskForDisplay, maskPhone } from "./display-mask";

test("names show their initials, addresses their first letter and ending, numbers their last two digits", () => {
  expect(initialsOf("Petra Sommer-Lang")).toBe("P. S. L.");
  expect(initialsOf("Оксана Ткач")).toBe("О. Т.");
  expect(initialsOf("…")).toBe("•••");
  expect(maskEmail("petra@werkstatt-sommer.example")).toBe("p•••@•••.example");
  expect(maskEmail("kein-at")).toBe("•••");
  expect(maskPhone("+49 171 2345678")).toBe("••• 78");
  expect(maskPhone("110")).toBe("•••");
});

test("a text hides what it holds and what is known of its writer, in every spelling", () => {
  const state = hideKnown([{ name: "Petra Sommer", email: "petra@sommer.example", phone: "4711-08" }]);
  const { text } = maskForDisplay(
    "petra sommer hier, SOMMER GmbH, Rückruf 4711-08 oder an petra@sommer.example, sonst +49 171 2345678.",
    state,
  );
  expect(text).not.toMatch(/sommer|petra|4711|2345/i);
  expect(text).toContain("GmbH");
  expect(text).toContain("••• 78");
});

test("what was introduced once stays hidden in later texts", () => {
  const first = maskForDisplay("Ich heiße Oksana Tkatsch.");
  expect(maskForDisplay("Tschüss, Oksana Tkatsch", first.state).text).toBe("Tschüss, •••");
});

test("text that looks like a placeholder comes back as it was typed, published data stays readable", () => {
  expect(maskForDisplay("Was ist [[EMAIL_1]]?").text).toBe("Was ist [[EMAIL_1]]?");
  const line = "Schreiben Sie an hallo@rozoom-ki.example";
  expect(maskForDisplay(line, undefined, "hallo@rozoom-ki.example").text).toBe(line);
});
