import "server-only";
import { database } from "@/db/client";
import { expireEverything, expireTags } from "@/lib/core/expire-cache";
import { logger } from "@/lib/core/logger";
import { contentChannel } from "./internal/content-channel";
import { refreshSiteSoon } from "./refresh-site-job";

/**
 * Keeps this process's pages in step with the database: expires what was announced as changed by any process. Whenever
 * it begins to listen (at the start, after a lost connection) everything expires, because nobody knows what it missed:
 * so pages the build made from the seed, or an earlier run left on the disk, never outlive the database's content. The
 * cache in front follows. Needs the queues declared.
 */
export async function followContentChanges(): Promise<void> {
  const db = await database();
  const takeStock = () => {
    expireEverything();
    refreshSiteSoon().catch((err: unknown) => logger().error({ err }, "the cache in front stays as it was"));
  };
  await db.listen(contentChannel, (payload) => expireTags(payload.split(" ")), takeStock);
}
