import "server-only";
import { availableParallelism } from "node:os";
import { hash, parseOptions, verify } from "@node-rs/argon2";
import { takeTurns } from "@/lib/core/take-turns";

/**
 * Argon2id (the package's own default kind) with 64 MiB and 8 passes: 115 ms on one core of the 2-core machine this was
 * measured on, and far above OWASP's least (19 MiB, 2 passes). Memory in KiB.
 */
const cost = { memoryCost: 65_536, timeCost: 8, parallelism: 1, outputLen: 32 } as const;

/**
 * Hashes at work at once: they take libuv's four threads, of which one is left for files and names, and 64 MiB each.
 * Two thousand that wait are two minutes of work on two cores; further ones are refused.
 */
const inTurn = takeTurns({
  atOnce: Math.min(3, availableParallelism()),
  maxWaiting: 2_000,
  busy: "too many sign-ins at once",
});

/** The stored form (PHC string) of a password. @throws AppError `unavailable` when too many wait. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalized(password), cost));
}

/**
 * Whether a password is the stored one. Without a stored one (no such account, or one without a password) the same
 * work is done, so that the time tells nothing. @throws AppError `unavailable` when too many wait.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await inTurn(async () => verify(stored ?? (await dummyHash()), normalized(password)));
  return stored !== null && isRight;
}

/** Whether a stored password should be hashed anew because the cost has changed since. */
export function isHashOutdated(stored: string): boolean {
  const used = parseOptions(stored);
  return used.memoryCost !== cost.memoryCost || used.timeCost !== cost.timeCost;
}

/** The same password typed on two keyboards is the same bytes (NIST SP 800-63B §3.1.1.2). */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

let dummy: Promise<string> | undefined;

/** A hash nobody has a password for, made once. */
function dummyHash(): Promise<string> {
  dummy ??= hash("no account has this password", cost);
  return dummy;
}
