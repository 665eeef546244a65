import "server-only";
import { enforceLimit, refundLimit } from "./enforce-limit";

/**
 * Counts an attempt to prove who one is, for the account and for the network it comes from. One that succeeds is given back
 * with `refundAttempt`, so only failures add up.
 * @param account address or id the attempt is about. @throws AppError `rate_limited`.
 */
export async function countAttempt(account: string, address: string): Promise<void> {
  await enforceLimit("signInAddress", address);
  await enforceLimit("signIn", account);
}

/** Gives the attempt back: it was the right person. */
export async function refundAttempt(account: string, address: string): Promise<void> {
  await Promise.all([refundLimit("signInAddress", address), refundLimit("signIn", account)]);
}

/** Counts a request that may send a mail, for the address mailed to and for the network it comes from. @throws AppError `rate_limited`. */
export async function countMailRequest(email: string, address: string): Promise<void> {
  await enforceLimit("credentialMailAddress", address);
  await enforceLimit("credentialMail", email);
}
