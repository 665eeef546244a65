import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { identities, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { emailAddress } from "@/lib/auth/model/auth-input";
import type { Account } from "@/lib/auth/verify-credentials";
import { newId } from "@/lib/core/model/ids";
import type { Locale } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";

/** What an outside provider says of somebody. */
const claims = z.object({
  email: emailAddress.nullish().catch(null),
  // Some providers send the word.
  email_verified: z.union([z.boolean(), z.enum(["true", "false"])]).nullish(),
  name: z.string().nullish().catch(null),
});

/** Why an outside identity does not sign in; the sign-in pages explain each. */
export type IdentityRefusal = "account_exists" | "email_unverified" | "suspended";

interface OutsideIdentity {
  /** Names the provider for good: two issuers may use the same subjects. */
  provider: string;
  subject: string;
  profile: unknown;
  locale: Locale;
  /** Network address, for the audit log. */
  address: string;
}

/**
 * The account of an outside identity: the one it is linked to, the one with its address, or a new one. Only an address the
 * provider has verified counts, and it links to an account only when that account's address is proven too: else somebody could lay an
 * account or an address in wait for somebody else.
 */
export async function findIdentityOwner(identity: OutsideIdentity): Promise<Account | IdentityRefusal> {
  return (await orm()).transaction(async (transaction) => {
    const linked = await findLinked(transaction, identity);
    if (linked) return linked.status === "active" ? linked : "suspended";
    const given = claims.safeParse(identity.profile);
    const email = given.success ? given.data.email : null;
    const isVerified = given.success && [true, "true"].includes(given.data.email_verified ?? false);
    if (!email || !isVerified) return "email_unverified";
    const [known] = await transaction.select().from(users).where(eq(users.email, email)).for("update");
    if (known && !known.emailVerifiedAt) return "account_exists";
    if (known && known.status !== "active") return "suspended";
    const name =
      storableText(given.data?.name ?? "")
        .trim()
        .slice(0, 100) ||
      (email.split("@")[0] ?? email);
    const person = known ?? (await createPerson(transaction, { email, name, locale: identity.locale }));
    if (!person) return "account_exists";
    await link(transaction, identity, person);
    return person;
  });
}

async function findLinked(transaction: Orm, { provider, subject }: OutsideIdentity): Promise<Account | null> {
  const [row] = await transaction
    .select({ person: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.provider, provider), eq(identities.subject, subject)));
  return row?.person ?? null;
}

async function createPerson(
  transaction: Orm,
  person: { email: string; name: string; locale: Locale },
): Promise<Account | undefined> {
  const [created] = await transaction
    .insert(users)
    .values({ ...person, id: newId("user"), emailVerifiedAt: new Date() })
    .onConflictDoNothing({ target: users.email })
    .returning();
  return created;
}

async function link(transaction: Orm, identity: OutsideIdentity, person: Account): Promise<void> {
  const { provider, subject, address } = identity;
  await transaction.insert(identities).values({ provider, subject, userId: person.id });
  await writeAudit(transaction, {
    actor: { userId: person.id, role: person.role, address },
    action: "user.identity_linked",
    target: { type: "user", id: person.id },
    after: { provider },
  });
}
