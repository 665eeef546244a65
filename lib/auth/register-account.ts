import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { users } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { queueAccountMail } from "./account-mails";
import { answerFirst } from "./answer-first";
import { assertNewPassword } from "./assert-new-password";
import { countMailRequest } from "./count-attempts";
import { mailLink } from "./mail-link";
import type { registerInput } from "./model/auth-input";
import { hashPassword } from "./password-hash";

type RegisterInput = z.output<typeof registerInput>;

/**
 * Opens an account that works once its address is proven. A known address gets a mail that says so, and so does that of a
 * colleague who was invited and has not come yet. Any other account whose address nobody has proven is begun anew; which password
 * comes to life is decided when the link is opened (`verifyEmail`).
 *
 * The same work is done before it returns, whatever the address; what differs is done after the answer.
 * @throws AppError `invalid_input` for the password, `rate_limited`.
 */
export async function registerAccount(
  input: RegisterInput,
  caller: { address: string; visitorId: string | null },
): Promise<void> {
  await countMailRequest(input.email, caller.address);
  await assertNewPassword(input.password, input);
  const passwordHash = await hashPassword(input.password);
  const db = await orm();
  answerFirst(() =>
    db.transaction(async (transaction) => {
      const userId = await storeUnproven(transaction, input, passwordHash);
      const person = { email: input.email, locale: input.locale };
      if (userId) {
        const { visitorId } = caller;
        await mailLink(transaction, { kind: "verify_email", userId, person, visitorId, next: input.next });
      } else {
        await tellOwner(transaction, input.email);
      }
    }),
  );
}

/** The id of the new account, or of the one nobody has proven yet; null when the address has an account, or one with a role. */
async function storeUnproven(
  transaction: Orm,
  { email, name, locale }: RegisterInput,
  passwordHash: string,
): Promise<string | null> {
  const [stored] = await transaction
    .insert(users)
    .values({ id: newId("user"), email, name, locale, passwordHash })
    .onConflictDoUpdate({
      target: users.email,
      set: { name, locale, passwordHash, updatedAt: new Date() },
      setWhere: and(isNull(users.emailVerifiedAt), eq(users.status, "active"), eq(users.role, "user")),
    })
    .returning({ id: users.id });
  return stored?.id ?? null;
}

async function tellOwner(transaction: Orm, email: string): Promise<void> {
  const [owner] = await transaction.select().from(users).where(eq(users.email, email));
  if (owner?.status === "active") await queueAccountMail(transaction, owner, { kind: "already_registered" });
}
