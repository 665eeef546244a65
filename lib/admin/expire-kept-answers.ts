import "server-only";
import { lt } from "drizzle-orm";
import { orm } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";

/** How long the answer to a creating request is repeated (ms): a day. */
export const answerKeptMs = 24 * 3_600_000;

/** Deletes the answers that are no longer repeated; returns how many. */
export async function expireKeptAnswers(): Promise<number> {
  const db = await orm();
  const gone = await db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, new Date(Date.now() - answerKeptMs)))
    .returning({ key: idempotencyKeys.key });
  return gone.length;
}
