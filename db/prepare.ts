import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "./database";
import { migrateEmbedded } from "./migrate";
import type { PgliteDatabase } from "./pglite";
import { assistants } from "./schema";
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

/** Any constant: instances that start at once on an empty database wait for each other on it. */
const seedLock = 7_263_402;

async function seedWhenEmpty(database: Database): Promise<void> {
  await database.orm.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${seedLock})`);
    const [known] = await transaction.select({ id: assistants.id }).from(assistants).limit(1);
    if (!known) await seedDemoCompany(transaction);
  });
}
