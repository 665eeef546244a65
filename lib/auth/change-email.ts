import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "./account-mails";
import { answerFirst } from "./answer-first";
import { wrongField } from "./assert-new-password";
import { countMailRequest } from "./count-attempts";
import { endSessions } from "./end-sessions";
import { getAccount } from "./get-account";
import { freeAddress, setAddress } from "./internal/set-address";
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

/** Links that were mailed to the old address; those that undo a change stay. */
async function voidLinks(transaction: Orm, userId: string): Promise<void> {
  for (const kind of ["verify_email", "reset_password", "magic_link", "change_email"] as const) {
    await voidTokens(transaction, userId, kind);
  }
}
