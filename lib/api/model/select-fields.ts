import { z } from "zod";

/**
 * Keeps the named fields of each row of a list, or of a single object; `id` always stays.
 * The names are those of the declared schema, so an empty list knows them too. Unknown ones are returned so that the
 * door can refuse them.
 */
export function selectFields(
  schema: z.ZodType,
  answer: unknown,
  fields: string,
): { answer: unknown; unknown: string[] } {
  const names = new Set(["id", ...fields.split(",").map((name) => name.trim())].filter(Boolean));
  const item = itemOf(schema);
  const known = fieldNames(item ?? schema);
  const pick = (row: unknown) =>
    typeof row === "object" && row !== null
      ? Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)))
      : row;
  const picked = item ? { ...Object(answer), data: rowsOf(answer).map(pick) } : pick(answer);
  return { answer: picked, unknown: [...names].filter((name) => name !== "id" && !known.has(name)) };
}

/** The schema of a list's rows; null when the schema is no list. */
function itemOf(schema: z.ZodType): z.ZodType | null {
  const data = schema instanceof z.ZodObject ? schema.shape.data : undefined;
  return data instanceof z.ZodArray && data.element instanceof z.ZodType ? data.element : null;
}

/** The names of an object's fields, of all alternatives where there are several. */
function fieldNames(schema: z.ZodType): Set<string> {
  if (schema instanceof z.ZodObject) return new Set(Object.keys(schema.shape));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? fieldNames(inner) : new Set();
  }
  if (schema instanceof z.ZodUnion) {
    return new Set(
      schema.options.flatMap((option) => (option instanceof z.ZodType ? [...fieldNames(option)] : [])),
    );
  }
  return new Set();
}

function rowsOf(answer: unknown): unknown[] {
  const data = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : [];
  return Array.isArray(data) ? data : [];
}
