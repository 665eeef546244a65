import "server-only";
import { inArray } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { demoPassword, demoPeople, demoTotpSecret } from "@/db/seed/demo-people";
import { needsSecondFactor } from "@/lib/auth/model/permissions";
import { hashPassword, verifyPassword } from "@/lib/auth/password-hash";
import { encodeTotpSecret } from "@/lib/auth/totp";

/** Gives an embedded installation in which nobody has an account one person of every role. */
export async function seedDemoPeople(): Promise<void> {
  const db = await orm();
  const [known] = await db.select({ id: users.id }).from(users).limit(1);
  if (known) return;
  const now = new Date();
  const rows = await Promise.all(
    demoPeople.map(async (person) => ({
      ...person,
      emailVerifiedAt: now,
      locale: "de" as const,
      passwordHash: await hashPassword(demoPassword(person.email)),
      ...(needsSecondFactor(person.role)
        ? { totpSecret: encodeTotpSecret(person.id, demoTotpSecret(person.email)), totpConfirmedAt: now }
        : {}),
    })),
  );
  await db.insert(users).values(rows).onConflictDoNothing();
}

export interface DemoPerson {
  email: string;
  name: string;
  role: string;
  password: string;
  /** Whether `npm run code` tells the second factor's code. */
  hasDemoCode: boolean;
}

/** The demo people who still have the password they were made with; nobody's else is ever told. */
export async function listDemoPeople(): Promise<DemoPerson[]> {
  const db = await orm();
  const rows = await db
    .select()
    .from(users)
    .where(
      inArray(
        users.id,
        demoPeople.map(({ id }) => id),
      ),
    );
  const checked = await Promise.all(
    demoPeople.map(async ({ id }) => {
      const row = rows.find((candidate) => candidate.id === id);
      if (row?.status !== "active") return [];
      const password = demoPassword(row.email);
      if (!(await verifyPassword(row.passwordHash, password))) return [];
      const { email, name, role, totpConfirmedAt } = row;
      return [{ email, name, role, password, hasDemoCode: totpConfirmedAt !== null }];
    }),
  );
  return checked.flat();
}

/** The demo person a word names: an address, or a role. */
export function findDemoPerson(word: string): (typeof demoPeople)[number] | undefined {
  return demoPeople.find(({ email, role }) => email === word || role === word);
}
