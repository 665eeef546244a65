import "server-only";
import type { Database } from "./database";
import { migrateEmbedded } from "./migrate";
import type { PgliteDatabase } from "./pglite";
import { seedDemoCompany } from "./seed/demo-company";

/** Migrates the embedded database and seeds the demo company into it when it is empty. */
export async function prepareEmbedded(database: PgliteDatabase): Promise<void> {
  await migrateEmbedded(database);
  await seedWhenEmpty(database);
}

/**
 * Gives a server's database the first content when it has none. Its schema is brought up to date before by
 * `npm run migrate` with the owner's role; the serving role may not change it.
 */
export async function prepareServer(database: Database): Promise<void> {
  await seedWhenEmpty(database);
}

async function seedWhenEmpty(database: Database): Promise<void> {
  const [row] = await database.query<{ present: boolean }>(
    "select exists (select from rozoom_ki_projects.assistants) as present",
  );
  if (!row?.present) await seedDemoCompany(database.orm);
}
