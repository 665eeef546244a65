import fc from "fast-check";
import { expect, test } from "vitest";
import { createUnmaskStream, emptyMaskState, maskText, unmask } from "./mask";

const state = { values: { EMAIL_1: "anna@beispiel.de", PHONE_1: "+49 30 23125480", PERSON_12: "Anna" } };

test("personal data is replaced by typed placeholders and comes back", () => {
  const text = "Ich heiße Anna Kern, anna@beispiel.de, +49 30 23125 480.";
  const masked = maskText(text);
  expect(masked.text).toBe("Ich heiße [[PERSON_1]], [[EMAIL_1]], [[PHONE_1]].");
  expect(unmask(masked.text, masked.state)).toBe(text);
});

test("a value keeps its placeholder through the conversation, however it is spelled", () => {
  const first = maskText("Tel. 030 23125480, anna@beispiel.de");
  const second = maskText(
    "Noch einmal: +49 (0)30 23125-480, Anna@Beispiel.DE und max@beispiel.de",
    first.state,
  );
  expect(second.text).toBe("Noch einmal: [[PHONE_1]], [[EMAIL_1]] und [[EMAIL_2]]");
});

test("a name once introduced is found again without introduction", () => {
  const first = maskText("Ich heiße Olena Koval.");
  expect(maskText("Olena Koval hat geschrieben, Olena Kovalenko nicht.", first.state).text).toBe(
    "[[PERSON_1]] hat geschrieben, Olena Kovalenko nicht.",
  );
});

test("published contact data stays readable", () => {
  const { text } = maskText("hallo@rozoom-ki.example oder ich@privat.example?", emptyMaskState, {
    publicText: "Kontakt: hallo@rozoom-ki.example, +49 30 23125 480",
  });
  expect(text).toBe("hallo@rozoom-ki.example oder [[EMAIL_1]]?");
});

test("a person who types a placeholder gets no stored value for it", () => {
  const masked = maskText("Was ist [[EMAIL_1]]?", state);
  expect(masked.text).toBe("Was ist [[LITERAL_1]]?");
  expect(unmask(masked.text, masked.state)).toBe("Was ist [[EMAIL_1]]?");
});

test("the state passed in is not changed and goes through JSON", () => {
  const first = maskText("a@b.de");
  const copy = structuredClone(first.state);
  maskText("c@d.de", first.state);
  expect(first.state).toEqual(copy);
  expect(maskText("a@b.de c@d.de", JSON.parse(JSON.stringify(first.state))).text).toBe(
    "[[EMAIL_1]] [[EMAIL_2]]",
  );
});

test.each([
  ["[[EMAIL_1]]", "anna@beispiel.de"],
  ["[[email_1]]", "anna@beispiel.de"],
  ["[EMAIL_1]", "anna@beispiel.de"],
  ["[[EMAIL_1]", "anna@beispiel.de"],
  ["[[EMAIL_1 ]]", "anna@beispiel.de"],
  ["[[ EMAIL_1 ]]", "anna@beispiel.de"],
  ["[[EMAIL 1]]", "anna@beispiel.de"],
  ["[[EMAIL-1]]", "anna@beispiel.de"],
  ["\\[\\[EMAIL\\_1\\]\\]", "anna@beispiel.de"],
  ["EMAIL_1", "anna@beispiel.de"],
  ["**EMAIL_1**", "**anna@beispiel.de**"],
  ["an [[EMAIL_1]].", "an anna@beispiel.de."],
  ["[[EMAIL_1, danke", "anna@beispiel.de, danke"],
  ["([[EMAIL_1]])", "(anna@beispiel.de)"],
  ["[[[EMAIL_1]]]", "[anna@beispiel.de]"],
  ["[[[EMAIL_1]]](mailto:[[EMAIL_1]])", "[anna@beispiel.de](mailto:anna@beispiel.de)"],
  ["[EMAIL_1](mailto:EMAIL_1)", "[anna@beispiel.de](mailto:anna@beispiel.de)"],
  ["[[PERSON_12]], [[PHONE_1]]", "Anna, +49 30 23125480"],
])("the spelling %s is restored", (spelling, restored) => {
  expect(unmask(spelling, state)).toBe(restored);
});

test.each([
  "[[EMAIL_2]]",
  "[[EMAIL_01]]",
  "[[EMAIL_11]]",
  "[[EMAIL_1x]]",
  "[[MAIL_1]]",
  "[[constructor]]",
  "[[__proto___1]]",
  "email_1",
  "MY_EMAIL_1",
  "EMAIL_1st",
  "EMAIL_12",
  "EMAIL 1",
  "[[EMAIL_",
  "[[PERSON_1]]",
  "[[EMAIL_1234567]]",
])("%s stays as it is", (text) => {
  expect(unmask(text, state)).toBe(text);
});

const piece = fc.oneof(
  fc.constantFrom(
    "[[EMAIL_1]]",
    "[EMAIL_1]",
    "EMAIL_1",
    "[[email 1]",
    "\\[\\[PHONE\\_1\\]\\]",
    "[[PERSON_12]]",
    "[[EMAIL_2]]",
  ),
  fc.constantFrom("[", "]", "\\", " ", "_", "1", "(", "EMAIL", "E", "P", "e", "x", "\n"),
  fc.string({ maxLength: 4, unit: "grapheme" }),
);
const modelText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

function streamed(text: string, cuts: readonly number[]): string {
  const stream = createUnmaskStream(state);
  const points = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort((a, b) => a - b);
  let out = "";
  for (let at = 1; at < points.length; at++) out += stream.push(text.slice(points[at - 1], points[at]));
  return out + stream.flush();
}

test("a stream cut anywhere restores what the whole text does", () => {
  fc.assert(
    fc.property(modelText, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
      expect(streamed(text, cuts)).toBe(unmask(text, state));
    }),
    { numRuns: 3_000 },
  );
});

test("a stream cut at every character restores what the whole text does", () => {
  fc.assert(
    fc.property(modelText, (text) => {
      expect(
        streamed(
          text,
          Array.from(text, (_, index) => index),
        ),
      ).toBe(unmask(text, state));
    }),
    { numRuns: 1_000 },
  );
});

test("nothing but a possible placeholder is held back", () => {
  const stream = createUnmaskStream(state);
  expect(stream.push("Guten Tag [1], siehe [")).toBe("Guten Tag [1], siehe ");
  expect(stream.push("2] und [[EMA")).toBe("[2] und ");
  expect(stream.push("IL_1]")).toBe("");
  expect(stream.push("] gern")).toBe("anna@beispiel.de gern");
  expect(stream.flush()).toBe("");
});

const personal = fc.constantFrom(
  "anna@beispiel.de",
  "+49 30 23125480",
  "DE89 3704 0044 0532 0130 00",
  "4111 1111 1111 1111",
  "203.0.113.42",
  "[[EMAIL_1]]",
  "[PHONE_1",
  "EMAIL_1",
  "ich heiße Anna",
);
const personText = fc
  .array(
    fc.oneof(
      personal,
      fc.string({ maxLength: 5, unit: "grapheme" }),
      fc.constantFrom(" ", "[", "]", "\\", "_", "1", "\n"),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(""));

test("masking and unmasking gives any text back", () => {
  fc.assert(
    fc.property(personText, (text) => {
      const masked = maskText(text);
      expect(unmask(masked.text, masked.state)).toBe(text);
    }),
    { numRuns: 3_000 },
  );
});

test("200,000 hostile characters are unmasked in linear time", () => {
  const time = (text: string) => {
    const started = performance.now();
    unmask(text, state);
    return performance.now() - started;
  };
  for (const unit of ["[", "\\[", "[[EMAIL_", "E", "[[ "]) {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(time(text)).toBeLessThan(10_000);
  }
}, 120_000);
