import { expect, test } from "vitest";
import { z } from "zod";
import messages from "@/messages/de/app.json";
import { checkValues, fieldSentences, serverIssues } from "./field-issue";

const schema = z.object({
  title: z.string().trim().min(3).max(10),
  email: z.email(),
  site: z.url().optional(),
  tags: z.array(z.string()).min(1),
  limit: z.number().int().max(100),
  agreed: z.literal(true),
  slug: z.string().refine((slug) => slug !== "admin", "taken"),
});

test("each field gets its first issue with the limits its sentence names", () => {
  const issues = checkValues(schema, {
    title: "ab",
    email: "nobody",
    site: "x",
    tags: [],
    limit: 101,
    agreed: false,
    slug: "admin",
  });
  expect(issues).toMatchObject({
    title: { code: "too_short", minimum: 3 },
    email: { code: "invalid_email" },
    site: { code: "invalid_url" },
    tags: { code: "too_few", minimum: 1 },
    limit: { code: "number_too_big", maximum: 100 },
    agreed: { code: "invalid_value" },
    slug: { code: "taken" },
  });
});

test("an empty field is missing, whatever rule it breaks first", () => {
  const issues = checkValues(schema, {
    title: "",
    email: "",
    tags: ["a"],
    limit: 1,
    agreed: true,
    slug: "a",
  });
  expect(issues).toEqual({ title: { code: "required" }, email: { code: "required" } });
});

test("right values and forms without a schema have no issues", () => {
  const values = { title: "abc", email: "a@b.example", tags: ["a"], limit: 1, agreed: true, slug: "a" };
  expect(checkValues(schema, values)).toEqual({});
  expect(checkValues(undefined, {})).toEqual({});
});

test("a server's message that is a code of ours is taken as the code", () => {
  expect(serverIssues({ email: { code: "custom", message: "taken" } })).toEqual({ email: { code: "taken" } });
  expect(serverIssues({ email: { code: "custom", message: "Already in use" } })).toEqual({
    email: { code: "custom", message: "Already in use" },
  });
});

test("every sentence of a field error is known to the forms, and the other way round", () => {
  expect([...fieldSentences].sort()).toEqual(Object.keys(messages.form.errors).sort());
});
