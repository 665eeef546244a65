import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { orm } from "@/db/client";
import type { Orm } from "@/db/database";
import { oneTimeTokens, users } from "@/db/schema";
import { answerFirst } from "./answer-first";
import { countMailRequest } from "./count-attempts";
import { mailLink } from "./mail-link";
import type { mailInput } from "./model/auth-input";

/**
 * Mails a link to the owner of an address, if it has an account that may have one: to confirm the address while that is
 * open, to choose a new password, or to sign in. Returns at once and alike for every address.
 * @throws AppError `rate_limited`.
 */
export async function requestLink(
  kind: "verify_email" | "reset_password" | "magic_link",
  input: z.output<typeof mailInput>,
  caller: { address: string; visitorId: string | null },
): Promise<void> {
  await countMailRequest(input.email, caller.address);
  const db = await orm();
  answerFirst(() =>
    db.transaction(async (transaction) => {
      const [person] = await transaction.select().from(users).where(eq(users.email, input.email));
      if (person?.status !== "active") return;
      if (kind === "verify_email" && person.emailVerifiedAt) return;
      const { visitorId } = caller;
      if (kind === "verify_email") await voidForeignPassword(transaction, person.id, visitorId);
      await mailLink(transaction, { kind, userId: person.id, person, visitorId, next: input.next });
    }),
  );
}

/**
 * A confirmation asked for in another browser than the one that registered would bring that one's password to life in this one:
 * it goes, and a new one is chosen once the address is proven.
 */
async function voidForeignPassword(
  transaction: Orm,
  userId: string,
  visitorId: string | null,
): Promise<void> {
  const isOfUser = and(eq(oneTimeTokens.userId, userId), eq(oneTimeTokens.kind, "verify_email"));
  const given = await transaction
    .select({ visitorId: oneTimeTokens.visitorId })
    .from(oneTimeTokens)
    .where(isOfUser);
  if (given.some((token) => token.visitorId === visitorId)) return;
  await transaction.update(users).set({ passwordHash: null }).where(eq(users.id, userId));
}
