import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { isBegunBy } from "@/lib/auth/browser-visitor";
import type { VerifiedEmail } from "@/lib/auth/model/auth-views";
import { consumeToken, invalidToken, issueToken } from "@/lib/auth/one-time-token";
import { joinVisitor } from "@/lib/clients/join-visitor";

/**
 * Confirms an address with the link mailed to it. The password that comes to life is the one of whoever opens the link: in another
 * browser than the one that registered, nobody knows whose the stored one is, so it goes, and the answer holds a token for
 * choosing one (whoever has the link has the mailbox). What a program without cookies began, a program may finish.
 * The conversations of the visitor who registered join the account in their own browser only.
 * @throws AppError `invalid_input` naming `token`.
 */
export async function verifyEmail(secret: string, request: Request): Promise<VerifiedEmail> {
  return (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "verify_email", secret);
    const { userId, email, visitorId } = token;
    const isOwn = isBegunBy(visitorId, request);
    const kept = isOwn ? sql`true` : sql`${users.emailVerifiedAt} is not null`;
    const [person] = await transaction
      .update(users)
      .set({
        passwordHash: sql`case when ${kept} then ${users.passwordHash} end`,
        emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())`,
        updatedAt: new Date(),
      })
      .where(and(eq(users.id, userId), eq(users.email, email), eq(users.status, "active")))
      .returning({ passwordHash: users.passwordHash });
    if (!person) throw invalidToken();
    if (isOwn && visitorId) await joinVisitor(transaction, visitorId, userId);
    if (person.passwordHash !== null) return { passwordToken: null };
    return { passwordToken: await issueToken(transaction, { kind: "reset_password", userId, email }) };
  });
}
