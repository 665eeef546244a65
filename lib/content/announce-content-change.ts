import "server-only";
import { sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { contentChannel } from "./internal/content-channel";

/**
 * Has every process of the product expire what it keeps under these tags, as soon as the caller's transaction commits
 * (and not when it fails). Processes hear of it through the database's NOTIFY.
 */
export async function announceContentChange(transaction: Orm, tags: readonly string[]): Promise<void> {
  await transaction.execute(sql`select pg_notify(${contentChannel}, ${tags.join(" ")})`);
}
