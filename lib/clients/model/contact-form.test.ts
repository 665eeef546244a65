import { expect, test } from "vitest";
import { checkContact, contactBody, explainProblems, readContactValues } from "./contact-form";
import { leadInput } from "./lead-input";

const good = readContactValues(
  new URLSearchParams({
    name: " Petra Sommer ",
    email: "petra@werkstatt.example",
    message: "Was kostet der Starter?",
    consent: "on",
    locale: "de",
    page: "/de/contact",
    website: "",
    unknown: "left out",
  }),
);

test("a form sent without scripts is a valid request", () => {
  expect(checkContact(good)).toEqual([]);
  expect(leadInput.parse(contactBody(good))).toMatchObject({
    source: "contact_form",
    name: "Petra Sommer",
    email: "petra@werkstatt.example",
    consent: true,
  });
});

test("each wrong field is named once, in the order of the form", () => {
  const empty = { ...good, email: "", message: " ", consent: false };
  const expected = [
    { field: "email", problem: "emailMissing" },
    { field: "message", problem: "messageMissing" },
    { field: "consent", problem: "consentMissing" },
  ];
  expect(checkContact(empty)).toEqual(expected);
  const problems = [
    { path: "consent", code: "invalid_value", message: "" },
    { path: "email", code: "invalid_format", message: "" },
    { path: "email", code: "custom", message: "" },
    { path: "message", code: "custom", message: "" },
  ];
  expect(explainProblems(problems, empty)).toEqual(expected);
});

test.each(["petra", "petra@", "@werkstatt.example", "petra@werk statt.example", "petra@localhost"])(
  "%s is no address to answer to",
  (email) => {
    expect(checkContact({ ...good, email })).toEqual([{ field: "email", problem: "emailInvalid" }]);
  },
);

test("what is too long is said at its field", () => {
  const long = { ...good, message: "x".repeat(4_001) };
  expect(checkContact(long)).toEqual([{ field: "message", problem: "tooLong" }]);
  const parsed = leadInput.safeParse(contactBody(long));
  const problems = (parsed.error?.issues ?? []).map((issue) => ({
    path: issue.path.join("."),
    code: issue.code,
    message: issue.message,
  }));
  expect(explainProblems(problems, long)).toEqual([{ field: "message", problem: "tooLong" }]);
});

test("what looks like a machine concerns the form, not a field people see", () => {
  const problems = [{ path: "website", code: "custom", message: "" }];
  expect(explainProblems(problems, good)).toEqual([{ field: null, problem: "looksAutomatic" }]);
});
