import "server-only";
import { database } from "@/db/client";
import { expireEverything, expireTags } from "@/lib/core/expire-cache";
import { contentChannel } from "./internal/content-channel";

/**
 * Keeps this process's pages in step with the database: expires what was announced as changed by any process. Whenever
 * it begins to listen (at the start, after a lost connection) everything expires, because nobody knows what it missed:
 * so pages the build made from the seed, or an earlier run left on the disk, never outlive the database's content.
 */
export async function followContentChanges(): Promise<void> {
  const db = await database();
  await db.listen(contentChannel, (payload) => expireTags(payload.split(" ")), expireEverything);
}
