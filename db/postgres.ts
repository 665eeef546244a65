import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import type { Database } from "./database";
import * as schema from "./schema";

export interface PostgresDatabase extends Database {
  readonly dialect: "postgres";
  readonly client: postgres.Sql;
}

/** Connects to a PostgreSQL server (≥ 15 with pgvector ≥ 0.8) with a pool of `poolSize` connections. */
export function openPostgres(url: string, poolSize: number): PostgresDatabase {
  const client = postgres(url, {
    max: poolSize,
    onnotice: () => undefined,
    connect_timeout: 10,
    // Compiling a statement takes longer than any of ours runs: over a million rows it doubled the slowest ones.
    connection: { search_path: "rozoom_ki_schema, public", jit: "off" },
  });
  const orm = drizzle(client, { schema });
  return {
    dialect: "postgres",
    client,
    orm,
    async query<Row extends object>(text: string, parameters: readonly unknown[] = []) {
      return client.unsafe<Row[]>(text, parameters.map(toParameter), { prepare: true });
    },
    async exec(text) {
      await client.unsafe(text).simple();
    },
    async listen(channel, onPayload, onListening) {
      const { unlisten } = await client.listen(channel, onPayload, onListening);
      return unlisten;
    },
    close: () => client.end({ timeout: 5 }),
  };
}

type Scalar = null | string | number | boolean | Date | Uint8Array;

function toParameter(value: unknown): Scalar | Scalar[] {
  return Array.isArray(value) ? value.map(toScalar) : toScalar(value);
}

function toScalar(value: unknown): Scalar {
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean" ||
    value instanceof Date ||
    value instanceof Uint8Array
  ) {
    return value;
  }
  if (typeof value === "bigint") return String(value);
  throw new TypeError("a database parameter must be a scalar or an array of scalars");
}
