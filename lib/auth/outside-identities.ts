import "server-only";
import { createHash } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { identities, passkeys, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { AppError } from "@/lib/core/model/errors";
import { listSignInProviders } from "./list-sign-in-providers";
import type { IdentityView } from "./model/auth-views";
import type { UserViewer } from "./model/viewer";
import { requirePerson, requireRecentSignIn } from "./require-permission";

type Identity = typeof identities.$inferSelect;

/** The outside providers the viewer signs in with, last linked first. */
export async function listIdentities(viewer: UserViewer): Promise<IdentityView[]> {
  requirePerson(viewer);
  const db = await orm();
  const linked = await rowsOf(db, viewer.userId);
  const isLastWay = linked.length === 1 && !(await hasOwnWay(db, viewer.userId));
  return linked.map((identity) => viewOf(identity, isLastWay));
}

/**
 * Takes a provider from the viewer's account. The last way to sign in stays: without a password, a passkey or another provider only
 * mailed links would be left, and those end with the mailbox.
 * @throws AppError `reauthentication_required`, `forbidden`, `not_found`, `conflict` for the last way to sign in.
 */
export async function unlinkIdentity(viewer: UserViewer, identityId: string): Promise<void> {
  requireRecentSignIn(viewer);
  const { userId } = viewer;
  await (await orm()).transaction(async (transaction) => {
    // Two at once must not take the last two.
    await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
    const linked = await rowsOf(transaction, userId);
    const gone = linked.find((identity) => idOf(identity) === identityId);
    if (!gone) throw new AppError("not_found", { message: "no such provider is linked" });
    if (linked.length === 1 && !(await hasOwnWay(transaction, userId))) {
      throw new AppError("conflict", { message: "set a password or add a passkey first" });
    }
    await transaction
      .delete(identities)
      .where(and(eq(identities.provider, gone.provider), eq(identities.subject, gone.subject)));
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.identity_unlinked",
      target: { type: "user", id: userId },
      before: { provider: gone.provider },
    });
  });
}

/** Whether a person has a password or a passkey. */
async function hasOwnWay(db: Orm, userId: string): Promise<boolean> {
  const [person] = await db
    .select({ passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId));
  if (person?.passwordHash) return true;
  const [passkey] = await db
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .limit(1);
  return passkey !== undefined;
}

async function rowsOf(db: Orm, userId: string): Promise<Identity[]> {
  return db
    .select()
    .from(identities)
    .where(eq(identities.userId, userId))
    .orderBy(desc(identities.createdAt), identities.provider, identities.subject);
}

function viewOf(identity: Identity, isLastWay: boolean): IdentityView {
  const [provider = ""] = identity.provider.split(":");
  const known = listSignInProviders().find(({ id }) => id === provider);
  return {
    id: idOf(identity),
    provider,
    name: known?.name ?? provider,
    linkedAt: identity.createdAt.toISOString(),
    isLastWay,
  };
}

/** An identity has no id of its own, and its subject is the provider's business. */
function idOf({ provider, subject }: Identity): string {
  return createHash("sha256").update(`${provider}\n${subject}`).digest("hex").slice(0, 32);
}
