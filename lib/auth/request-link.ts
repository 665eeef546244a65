import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
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
      await mailLink(transaction, { kind, userId: person.id, person, visitorId, next: input.next });
    }),
  );
}
