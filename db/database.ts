import "server-only";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema";

export type Schema = typeof schema;

/** Drizzle on either driver; also the type of a transaction. */
export type Orm = PgDatabase<PgQueryResultHKT, Schema>;

/**
 * One database, embedded (PGlite) or a server (postgres.js), behind one face.
 * JSON parameters of `query` are passed as strings; times come back in the driver's own form.
 */
export interface Database {
  readonly dialect: "pglite" | "postgres";
  readonly orm: Orm;
  /** Runs one statement with `$1…` parameters; prepared once per text on a server. */
  query<Row extends object>(text: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Runs several statements without parameters (migrations only). */
  exec(text: string): Promise<void>;
  /**
   * Subscribes to NOTIFY; resolves to the function that ends the subscription. `onListening` is called when the
   * subscription holds, and again each time it holds anew after a lost connection: what was sent meanwhile is lost.
   */
  listen(
    channel: string,
    onPayload: (payload: string) => void,
    onListening?: () => void,
  ): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
