import { migrateServer } from "@/db/migrate";
import { env } from "@/lib/core/env";
import { installQueue } from "@/lib/jobs/queue";

/** Brings a server's database up to date with the owner's role: tables, the queue's own tables, rights. */
const ownerUrl = env().DATABASE_OWNER_URL ?? env().DATABASE_URL;
if (!ownerUrl) {
  console.error("Set DATABASE_URL (and DATABASE_OWNER_URL, a role that may change the schema).");
  process.exit(1);
}
await migrateServer(ownerUrl);
await installQueue(ownerUrl);
console.log("The database is up to date.");
