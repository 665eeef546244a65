import { expect, test } from "vitest";
import { typeOf } from "./schema-type";

test.each([
  [{ type: "string" as const }, "string"],
  [{ type: "string" as const, format: "binary" }, "Blob"],
  [{ enum: ["a", null] }, '"a" | null'],
  [{ type: ["string" as const, "null" as const] }, "string | null"],
  [{ type: "array" as const, items: { $ref: "#/components/schemas/Lead" } }, 'Schemas["Lead"][]'],
  [{ anyOf: [{ type: "number" as const }, { type: "null" as const }] }, "number | null"],
  [
    { type: "object" as const, properties: { id: { type: "string" as const }, "a-b": {} }, required: ["id"] },
    '{ id: string; "a-b"?: unknown }',
  ],
  [{ type: "object" as const, additionalProperties: { type: "number" as const } }, "Record<string, number>"],
  [{ type: "object" as const, additionalProperties: false }, "Record<string, never>"],
])("%j is %s", (schema, type) => {
  expect(typeOf(schema)).toBe(type);
});
