import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { countAttempt, refundAttempt } from "./count-attempts";
import { hashPassword, isHashOutdated, verifyPassword } from "./password-hash";

export type Account = typeof users.$inferSelect;

/**
 * The person with this address and password.
 *
 * One refusal for a wrong address, a wrong password, an account whose address is not verified (whoever typed it first may not
 * be its owner) and a suspended one, after the same work.
 * @throws AppError `unauthenticated`, `rate_limited`.
 */
export async function verifyCredentials(input: {
  email: string;
  password: string;
  address: string;
}): Promise<Account> {
  const { email, password, address } = input;
  await countAttempt(email, address);
  const db = await orm();
  const [person] = await db.select().from(users).where(eq(users.email, email));
  const isRight = await verifyPassword(person?.passwordHash ?? null, password);
  if (!person || !isRight || !maySignIn(person)) throw wrongCredentials();
  await refundAttempt(email, address);
  if (person.passwordHash && isHashOutdated(person.passwordHash)) {
    const passwordHash = await hashPassword(password);
    await db.update(users).set({ passwordHash }).where(eq(users.id, person.id));
  }
  return person;
}

/** Whether an account takes sign-ins: its address is proven and nobody suspended it. */
export function maySignIn(person: Pick<Account, "emailVerifiedAt" | "status">): boolean {
  return person.emailVerifiedAt !== null && person.status === "active";
}

export function wrongCredentials(): AppError {
  return new AppError("unauthenticated", { message: "the e-mail address or the password is wrong" });
}
