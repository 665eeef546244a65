import "server-only";
import path from "node:path";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import type { PgliteDatabase } from "./pglite";

const config = {
  migrationsFolder: path.join(process.cwd(), "drizzle"),
  migrationsSchema: "rozoom_ki_migrations",
  migrationsTable: "applied",
};

/** Any constant: two instances that start at once wait for each other on it. */
const migrationLock = 7_263_401;

/** Brings the embedded database to the newest schema. */
export async function migrateEmbedded(database: PgliteDatabase): Promise<void> {
  await migratePglite(drizzlePglite(database.engine), config);
}

/** Brings a server's database to the newest schema, as the role of `ownerUrl`; concurrent callers take turns. */
export async function migrateServer(ownerUrl: string): Promise<void> {
  // One connection: the advisory lock belongs to the session.
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await migratePostgres(drizzlePostgres(client), config);
  } finally {
    await client.end({ timeout: 5 });
  }
}
