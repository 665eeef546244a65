import { database } from "@/db/client";

/** Columns that say when something was used: reading may write them. */
const withoutUses = " - 'last_seen_at' - 'last_used_at'";

/** A hash over every row of each table of ours; of the queue's, only its jobs: it keeps its own books. */
export async function fingerprint(): Promise<Record<string, string>> {
  const db = await database();
  const tables = await db.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'rozoom\\_ki\\_%' and schemaname <> 'rozoom_ki_migrations' and (schemaname <> 'rozoom_ki_jobs' or tablename like 'job%') order by 1",
  );
  const hashes = await db.query<{ name: string; hash: string | null }>(
    tables.map(({ name }) => hashOf(name)).join(" union all "),
  );
  return Object.fromEntries(hashes.map(({ name, hash }) => [name, hash ?? ""]));
}

const hashOf = (table: string) =>
  `select '${table}' as name, (select md5(string_agg(line, '' order by line)) from (select (to_jsonb(t)${withoutUses})::text as line from ${table} t) lines) as hash`;
