import "server-only";
import type { z } from "zod";
import { AppError } from "../model/errors";

/** Where a page of a list ends: the values its rows are sorted by, the id last. Opaque to callers. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/**
 * The values of a cursor, checked against their shape: whoever changes one gets a clear answer, not a database error.
 * @throws AppError `invalid_input` naming `cursor`.
 */
export function decodeCursor<Schema extends z.ZodType>(cursor: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch (cause) {
    const problem = { path: "cursor", code: "custom", message: "is not one of ours" };
    throw new AppError("invalid_input", { cause, details: { fields: [problem] } });
  }
}
