import "server-only";
import { and, eq, ne, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { sessions, users } from "@/db/schema";
import { networkOf } from "@/lib/core/model/network";
import { enforceLimit, refundLimit } from "./enforce-limit";

/**
 * Counts an attempt to prove who one is, for the address it comes from, for the account in this network, and for the account as a
 * whole. The last lets a known network through: whoever guesses from many places must not keep the owner out of their own
 * account. One that succeeds is given back with `refundAttempt`, so only failures add up.
 * @param account address or id the attempt is about. @throws AppError `rate_limited`.
 */
export async function countAttempt(account: string, address: string): Promise<void> {
  await enforceLimit("signInAddress", address);
  await enforceLimit("signIn", withNetwork(account, address));
  try {
    await enforceLimit("signInAccount", account);
  } catch (refusal) {
    if (!(await isKnownNetwork(account, address))) throw refusal;
  }
}

/** Gives the attempt back: it was the right person. */
export async function refundAttempt(account: string, address: string): Promise<void> {
  await Promise.all([
    refundLimit("signInAddress", address),
    refundLimit("signIn", withNetwork(account, address)),
    refundLimit("signInAccount", account),
  ]);
}

function withNetwork(account: string, address: string): string {
  return `${account} ${networkOf(address)}`;
}

/** Whether the account's person has had a session in this network within the last weeks (as long as sessions are kept). */
async function isKnownNetwork(account: string, address: string): Promise<boolean> {
  const [known] = await (await orm())
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        or(eq(users.email, account), eq(users.id, account)),
        eq(sessions.network, networkOf(address)),
        ne(sessions.method, "act_as"),
      ),
    )
    .limit(1);
  return known !== undefined;
}

/** Counts a request that may send a mail, for the address mailed to and for the network it comes from. @throws AppError `rate_limited`. */
export async function countMailRequest(email: string, address: string): Promise<void> {
  await enforceLimit("credentialMailAddress", address);
  await enforceLimit("credentialMail", email);
}
