import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { database } from "@/db/client";
import { env } from "@/lib/core/env";

/** Every row of every table of ours, as text with its table before it. */
export async function dumpTables(): Promise<string[]> {
  const db = await database();
  const tables = await db.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const rows = await Promise.all(
    tables.map(async ({ name }) => {
      const found = await db.query<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`);
      return found.map(({ text }) => `${name}: ${text}`);
    }),
  );
  return rows.flat();
}

/** Every stored file, archives unpacked, as text with its path before it. */
export function dumpFiles(): string[] {
  const root = path.join(env().DATA_DIR, "files");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const isArchive = bytes.subarray(0, 2).toString() === "PK";
      const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
      return parts.map((part) => `${file}: ${Buffer.from(part).toString("utf8")}`);
    });
}
