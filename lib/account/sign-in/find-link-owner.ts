import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { consumeToken, invalidToken } from "@/lib/auth/one-time-token";
import type { Account } from "@/lib/auth/verify-credentials";

/**
 * Uses a mailed sign-in link up. It proves the address; a password laid down before anybody had proven it may be somebody
 * else's and goes. @throws AppError `invalid_input` naming `token`.
 */
export async function findLinkOwner(secret: string): Promise<{ person: Account; visitorId: string | null }> {
  return (await orm()).transaction(async (transaction) => {
    const token = await consumeToken(transaction, "magic_link", secret);
    const [person] = await transaction
      .update(users)
      .set({
        passwordHash: sql`case when ${users.emailVerifiedAt} is null then null else ${users.passwordHash} end`,
        emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())`,
      })
      .where(and(eq(users.id, token.userId), eq(users.email, token.email), eq(users.status, "active")))
      .returning();
    if (!person) throw invalidToken();
    return { person, visitorId: token.visitorId };
  });
}
