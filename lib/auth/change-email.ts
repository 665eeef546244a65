import "server-only";
import { and, eq, gte, isNull, ne, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { apiKeys, passkeys, recoveryCodes, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "./account-mails";
import { answerFirst } from "./answer-first";
import { wrongField } from "./assert-new-password";
import { countMailRequest } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { getAccount } from "./get-account";
import { mailLink } from "./mail-link";
import { linkPaths } from "./model/link-paths";
import type { UserViewer } from "./model/viewer";
import { consumeToken, invalidToken, issueToken, voidTokens } from "./one-time-token";
import { requireRecentSignIn } from "./require-permission";

/**
 * Begins to change the viewer's address: the new one gets a link, and until that is opened nothing changes. An address that
 * has an account is answered alike and gets a mail that says so.
 * @throws AppError `reauthentication_required`, `forbidden`, `invalid_input` for the present address, `rate_limited`.
 */
export async function requestEmailChange(viewer: UserViewer, email: string): Promise<void> {
  requireRecentSignIn(viewer);
  const person = await getAccount(viewer.userId);
  if (person.email === email) throw wrongField("email", "same");
  await countMailRequest(email, viewer.address);
  const db = await orm();
  answerFirst(() =>
    db.transaction(async (transaction) => {
      const [holder] = await transaction.select().from(users).where(eq(users.email, email));
      if (holder?.status === "active" && holder.emailVerifiedAt) {
        await queueAccountMail(transaction, holder, { kind: "already_registered" });
        return;
      }
      const recipient = { email, locale: person.locale };
      await mailLink(transaction, { kind: "change_email", userId: person.id, person: recipient });
      await writeAudit(transaction, {
        actor: viewer,
        action: "user.email_change_requested",
        target: { type: "user", id: person.id },
      });
    }),
  );
}

/**
 * Takes a new address over with the link mailed to it: all other sessions end, and the old address is told, with a link
 * that undoes it for seven days.
 * @param keptSessionId the session of the browser that opened the link. @throws AppError `invalid_input` naming `token`.
 */
export async function confirmEmailChange(
  secret: string,
  caller: { address: string; keptSessionId: string | null },
): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "change_email", secret);
    const [person] = await transaction
      .select()
      .from(users)
      .where(and(eq(users.id, token.userId), eq(users.status, "active")))
      .for("update");
    if (!person) throw invalidToken();
    await freeAddress(transaction, token.email, person.id);
    const undo = await issueToken(transaction, {
      kind: "undo_email_change",
      userId: person.id,
      email: person.email,
    });
    await setAddress(transaction, person.id, token.email);
    await endSessions(transaction, person.id, { except: caller.keptSessionId });
    await voidLinks(transaction, person.id);
    await queueAccountMail(transaction, person, {
      kind: "email_changed",
      newEmail: token.email,
      path: `${linkPaths.undo_email_change}?${new URLSearchParams({ token: undo })}`,
    });
    await writeAudit(transaction, {
      actor: { userId: person.id, role: person.role, address: caller.address },
      action: "user.email_changed",
      target: { type: "user", id: person.id },
    });
  });
}

/**
 * Brings the former address back with the link mailed to it. Whoever changed it may know the password and have made keys and factors
 * of their own since: all sessions end, the password is void, and what was added since the change goes.
 * @throws AppError `invalid_input` naming `token`.
 */
export async function undoEmailChange(secret: string, address: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "undo_email_change", secret);
    const { userId, email, createdAt } = token;
    const [person] = await transaction.select().from(users).where(eq(users.id, userId)).for("update");
    if (!person) throw invalidToken();
    await freeAddress(transaction, email, userId);
    await setAddress(transaction, userId, email);
    await transaction.update(users).set({ passwordHash: null }).where(eq(users.id, userId));
    if (person.totpConfirmedAt && person.totpConfirmedAt >= createdAt) {
      const off = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
      await transaction.update(users).set(off).where(eq(users.id, userId));
      await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    }
    await transaction
      .delete(passkeys)
      .where(and(eq(passkeys.userId, userId), gte(passkeys.createdAt, createdAt)));
    await transaction
      .update(apiKeys)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)));
    await endSessions(transaction, userId);
    await voidTokens(transaction, userId);
    await writeAudit(transaction, {
      actor: { userId, role: person.role, address },
      action: "user.email_change_undone",
      target: { type: "user", id: userId },
    });
  });
}

/** An account nobody has proven the address of gives way. @throws AppError `invalid_input` when it is somebody's. */
async function freeAddress(transaction: Orm, email: string, userId: string): Promise<void> {
  await transaction
    .delete(users)
    .where(
      and(
        eq(users.email, email),
        isNull(users.emailVerifiedAt),
        eq(users.status, "active"),
        eq(users.role, "user"),
        ne(users.id, userId),
      ),
    );
  const [holder] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), ne(users.id, userId)));
  if (holder) throw invalidToken();
}

async function setAddress(transaction: Orm, userId: string, email: string): Promise<void> {
  const now = new Date();
  await transaction
    .update(users)
    .set({ email, emailVerifiedAt: now, updatedAt: now })
    .where(eq(users.id, userId));
}

/** Links that were mailed to the old address; those that undo a change stay. */
async function voidLinks(transaction: Orm, userId: string): Promise<void> {
  for (const kind of ["verify_email", "reset_password", "magic_link", "change_email"] as const) {
    await voidTokens(transaction, userId, kind);
  }
}
