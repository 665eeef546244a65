import { closeDatabase, database } from "@/db/client";
import { largeSizes, seedLarge } from "@/db/seed/large";
import { hashPassword } from "@/lib/auth/password-hash";
import { env } from "@/lib/core/env";

/**
 * `npm run seed -- large`: fills the server of DATABASE_URL with a million messages, 100,000 people and 10,000 projects, for measuring.
 * The first hundred people (person1@large.example …) sign in with the password that is printed.
 */
const password = "ein-langes-kennwort-zum-messen";

if (process.argv[2] !== "large") {
  console.error("Usage: npm run seed -- large");
  process.exit(2);
}
if (!env().DATABASE_URL) {
  console.error("Set DATABASE_URL: the embedded database is not meant for that much.");
  process.exit(1);
}
const startedAt = Date.now();
await seedLarge(await database(), largeSizes, await hashPassword(password), (what) => console.log(what));
await closeDatabase();
console.log(
  `Done after ${Math.round((Date.now() - startedAt) / 1_000)} s. person1@large.example: ${password}`,
);
