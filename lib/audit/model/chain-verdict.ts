import { z } from "zod";

/** Where the chain ends; noted elsewhere, it also proves that nothing was cut off later. */
export const chainHead = z.object({ sequence: z.int().positive(), hash: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * What a check of the audit log found.
 *
 * `removed`: a number is missing (or the known head is no longer there). `unlinked`: a row does not name the hash of the
 * row before it. `changed`: a row's own hash does not fit what it holds. `rewritten`: the chain holds but is another
 * one than before.
 */
export const chainVerdict = z
  .discriminatedUnion("ok", [
    z.object({
      ok: z.literal(true),
      rows: z.int().meta({ description: "Rows that were read" }),
      head: chainHead.nullable().meta({ description: "The newest row; null when there is none" }),
    }),
    z.object({
      ok: z.literal(false),
      rows: z.int().meta({ description: "Rows up to the fault" }),
      brokenAt: z.int().meta({ description: "First sequence number where the chain does not hold" }),
      fault: z.enum(["removed", "unlinked", "changed", "rewritten"]),
    }),
  ])
  .meta({ id: "ChainVerdict" });

export type ChainVerdict = z.output<typeof chainVerdict>;

/** Reads `<sequence>:<hash>`; null when it is none. */
export function parseHead(text: string): z.output<typeof chainHead> | null {
  const [sequence = "", hash = ""] = text.split(":");
  const parsed = chainHead.safeParse({ sequence: Number(sequence), hash });
  return parsed.success ? parsed.data : null;
}
