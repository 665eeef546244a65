import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { consumeToken, invalidToken } from "@/lib/auth/one-time-token";
import { joinVisitor } from "@/lib/clients/join-visitor";

/**
 * Confirms an address with the link mailed to it. The conversations of the visitor who registered join the account.
 * @throws AppError `invalid_input` naming `token`.
 */
export async function verifyEmail(secret: string): Promise<void> {
  await (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "verify_email", secret);
    const [person] = await transaction
      .update(users)
      .set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())`, updatedAt: new Date() })
      .where(and(eq(users.id, token.userId), eq(users.email, token.email), eq(users.status, "active")))
      .returning({ id: users.id });
    if (!person) throw invalidToken();
    if (token.visitorId) await joinVisitor(transaction, token.visitorId, person.id);
  });
}
