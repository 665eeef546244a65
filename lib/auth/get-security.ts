import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { identities, oneTimeTokens } from "@/db/schema";
import { getAccount } from "./get-account";
import type { SecurityView } from "./model/auth-views";
import { needsSecondFactor } from "./model/permissions";
import type { UserViewer } from "./model/viewer";
import { requirePerson } from "./require-permission";
import { countRecoveryCodes } from "./second-factor";

/** How the viewer's own account is protected. */
export async function getSecurity(viewer: UserViewer): Promise<SecurityView> {
  requirePerson(viewer);
  const db = await orm();
  const person = await getAccount(viewer.userId);
  const [pending] = await db
    .select({ email: oneTimeTokens.email })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.userId, viewer.userId),
        eq(oneTimeTokens.kind, "change_email"),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, sql`now()`),
      ),
    );
  const linked = await db
    .select({ provider: identities.provider })
    .from(identities)
    .where(eq(identities.userId, viewer.userId));
  return {
    email: person.email,
    emailVerified: person.emailVerifiedAt !== null,
    pendingEmail: pending?.email ?? null,
    hasPassword: person.passwordHash !== null,
    totpSince: person.totpConfirmedAt?.toISOString() ?? null,
    secondFactorDemanded: needsSecondFactor(person.role),
    recoveryCodesLeft: await countRecoveryCodes(db, viewer.userId),
    providers: [...new Set(linked.map(({ provider }) => provider.split(":")[0] ?? provider))],
  };
}
