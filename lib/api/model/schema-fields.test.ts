import { expect, test } from "vitest";
import { exampleOf, fieldsOf } from "./schema-fields";
import type { Schema } from "./schema-type";

const schemas: Record<string, Schema> = {
  Part: { type: "object", properties: { text: { type: "string", maxLength: 10 } }, required: ["text"] },
  Tree: {
    type: "object",
    properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  },
};
const schema: Schema = {
  type: "object",
  properties: {
    role: { enum: ["user", "assistant"] },
    parts: { type: "array", items: { $ref: "#/components/schemas/Part" }, maxItems: 5 },
    at: { anyOf: [{ type: "string", format: "date-time" }, { type: "null" }], description: "When" },
  },
  required: ["role", "parts"],
};

test("inner fields stand below theirs, with what they may hold", () => {
  expect(
    fieldsOf(schema, schemas).map(({ path, type, required, limits }) => [path, type, required, limits]),
  ).toEqual([
    ["role", '"user" | "assistant"', true, []],
    ["parts", "object[]", true, ["items ≤ 5"]],
    ["parts[].text", "string", true, ["length ≤ 10"]],
    ["at", "string | null", false, []],
  ]);
});

test("a schema that contains itself ends", () => {
  expect(fieldsOf(schemas.Tree ?? {}, schemas)).toHaveLength(3);
  expect(JSON.stringify(exampleOf(schemas.Tree ?? {}, schemas, true)).length).toBeLessThan(100);
});

test("an example holds what is required, or everything", () => {
  expect(exampleOf(schema, schemas, false)).toEqual({ role: "user", parts: [{ text: "…" }] });
  expect(exampleOf(schema, schemas, true)).toMatchObject({ at: "2026-03-02T09:00:00.000Z" });
});
