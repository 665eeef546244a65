import "server-only";
import { env } from "@/lib/core/env";
import type { Database } from "./client";
import { migrateEmbedded, migrateServer } from "./migrate";
import type { PgliteDatabase } from "./pglite";
import { seedDemoCompany } from "./seed/demo-company";

/** Migrates the embedded database and seeds the demo company into it when it is empty. */
export async function prepareEmbedded(database: PgliteDatabase): Promise<void> {
  await migrateEmbedded(database);
  await seedWhenEmpty(database);
}

/** Migrates a server's database with the owner's role and gives it the first content when it has none. */
export async function prepareServer(database: Database): Promise<void> {
  const settings = env();
  const ownerUrl = settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL;
  if (ownerUrl) await migrateServer(ownerUrl);
  await seedWhenEmpty(database);
}

async function seedWhenEmpty(database: Database): Promise<void> {
  const [row] = await database.query<{ present: boolean }>(
    "select exists (select from rozoom_ki_projects.assistants) as present",
  );
  if (!row?.present) await seedDemoCompany(database.orm);
}
