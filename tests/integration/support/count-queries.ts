import { database } from "@/db/client";

/**
 * How many statements reach the database while something is done, whichever way they go (Drizzle or `query`).
 * Transactions' own BEGIN and COMMIT are not counted.
 */
export async function countQueries(act: () => Promise<unknown>): Promise<number> {
  const db = await database();
  const session: unknown = Reflect.get(db.orm, "session");
  if (typeof session !== "object" || session === null) throw new Error("drizzle has no session");
  const prepare: unknown = Reflect.get(session, "prepareQuery");
  if (typeof prepare !== "function") throw new Error("drizzle's session prepares nothing");
  const query = db.query.bind(db);
  let total = 0;
  Reflect.set(session, "prepareQuery", function counted(this: unknown, ...given: unknown[]) {
    total += 1;
    return prepare.apply(this, given);
  });
  Reflect.set(db, "query", (...given: Parameters<typeof query>) => {
    total += 1;
    return query(...given);
  });
  try {
    await act();
    return total;
  } finally {
    Reflect.deleteProperty(session, "prepareQuery");
    Reflect.set(db, "query", query);
  }
}
