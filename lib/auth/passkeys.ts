import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { and, desc, eq, lt, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { passkeys, users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { siteUrl } from "@/lib/core/env";
import { AppError } from "@/lib/core/model/errors";
import { queueAccountMail } from "./account-mails";
import { wrongField } from "./assert-new-password";
import { getAccount } from "./get-account";
import type { PasskeyView } from "./model/auth-views";
import { passkeyAssertion, passkeyRegistration } from "./model/passkey-response";
import type { UserViewer } from "./model/viewer";
import { newChallenge, takeChallenge } from "./passkey-challenge";
import { requirePerson, requireRecentSignIn } from "./require-permission";
import type { Account } from "./verify-credentials";

const maxPasskeys = 20;

/** COSE names of what passkeys sign with today: EdDSA, ES256, RS256. */
const algorithms = [-8, -7, -257];

/** The column holds 31 bits, authenticators count to 32. */
const maxCounter = 2_147_483_647;

interface Ceremony {
  options: Record<string, unknown>;
  setCookie: string;
}

/** Options for showing a passkey: of anybody, for it says itself whose it is. */
export async function passkeySignInOptions(): Promise<Ceremony> {
  const { challenge, setCookie } = newChallenge("show");
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(),
    challenge,
    userVerification: "required",
  });
  return { options: { ...options }, setCookie };
}

/** Options for adding a passkey to the viewer's account. @throws AppError `reauthentication_required`, `forbidden`, `conflict` with too many. */
export async function passkeyOptions(viewer: UserViewer): Promise<Ceremony> {
  requireRecentSignIn(viewer);
  const person = await getAccount(viewer.userId);
  const known = await rowsOf(viewer.userId);
  if (known.length >= maxPasskeys) throw new AppError("conflict", { message: "there are too many passkeys" });
  const { challenge, setCookie } = newChallenge(`add:${viewer.userId}`);
  const options = await generateRegistrationOptions({
    rpName: "Rozoom KI",
    rpID: relyingParty(),
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(viewer.userId),
    challenge,
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { options: { ...options }, setCookie };
}

/** Adds the passkey a browser has made. @throws AppError `reauthentication_required`, `invalid_input` naming `response`, `conflict`. */
export async function addPasskey(
  viewer: UserViewer,
  input: { name: string; response: unknown },
  request: Request,
): Promise<PasskeyView> {
  requireRecentSignIn(viewer);
  const credential = await verifyNewPasskey(viewer, input.response, request);
  return (await orm()).transaction(async (transaction) => {
    const [stored] = await transaction
      .insert(passkeys)
      .values({
        id: credential.id,
        userId: viewer.userId,
        name: input.name,
        publicKey: Buffer.from(credential.publicKey).toString("base64url"),
        counter: Math.min(credential.counter, maxCounter),
        transports: [...(credential.transports ?? [])],
      })
      .onConflictDoNothing()
      .returning();
    if (!stored) throw new AppError("conflict", { message: "this passkey is known" });
    const [person] = await transaction.select().from(users).where(eq(users.id, viewer.userId));
    if (person) await queueAccountMail(transaction, person, { kind: "passkey_added", passkey: input.name });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.passkey_added",
      target: { type: "user", id: viewer.userId },
    });
    return viewOf(stored);
  });
}

async function verifyNewPasskey(viewer: UserViewer, given: unknown, request: Request) {
  const response = passkeyRegistration.safeParse(given);
  const expectedChallenge = await takeChallenge(request, `add:${viewer.userId}`);
  if (!response.success || !expectedChallenge) throw wrongField("response", "wrong_passkey");
  try {
    const result = await verifyRegistrationResponse({
      response: response.data,
      expectedChallenge,
      expectedOrigin: new URL(siteUrl()).origin,
      expectedRPID: relyingParty(),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (result.verified) return result.registrationInfo.credential;
  } catch (cause) {
    throw new AppError("invalid_input", { cause, details: wrongField("response", "wrong_passkey").details });
  }
  throw wrongField("response", "wrong_passkey");
}

/**
 * The person a shown passkey belongs to; null when it is unknown, not theirs to use, or was shown before. The device has asked for
 * finger, face or PIN, so this is both factors.
 */
export async function verifyPasskey(given: unknown, request: Request): Promise<Account | null> {
  const response = passkeyAssertion.safeParse(given);
  const expectedChallenge = await takeChallenge(request, "show");
  if (!response.success || !expectedChallenge) return null;
  const db = await orm();
  const [row] = await db
    .select({ passkey: passkeys, person: users })
    .from(passkeys)
    .innerJoin(users, eq(users.id, passkeys.userId))
    .where(eq(passkeys.id, response.data.id));
  if (!row) return null;
  const { passkey, person } = row;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response.data,
      expectedChallenge,
      expectedOrigin: new URL(siteUrl()).origin,
      expectedRPID: relyingParty(),
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")),
        counter: passkey.counter,
      },
      requireUserVerification: true,
    });
    if (!verified) return null;
    return (await noteUse(passkey.id, authenticationInfo.newCounter)) ? person : null;
  } catch {
    return null;
  }
}

/** A counter that does not grow belongs to a copy (WebAuthn §6.1.1); synchronised passkeys do not count. */
async function noteUse(id: string, newCounter: number): Promise<boolean> {
  const counter = Math.min(newCounter, maxCounter);
  const grows =
    counter === 0
      ? eq(passkeys.counter, 0)
      : or(lt(passkeys.counter, counter), eq(passkeys.counter, maxCounter));
  const [noted] = await (await orm())
    .update(passkeys)
    .set({ counter, lastUsedAt: new Date() })
    .where(and(eq(passkeys.id, id), grows))
    .returning({ id: passkeys.id });
  return noted !== undefined;
}

/** The viewer's passkeys, newest first. */
export async function listPasskeys(viewer: UserViewer): Promise<PasskeyView[]> {
  requirePerson(viewer);
  return (await rowsOf(viewer.userId)).map(viewOf);
}

/** @throws AppError `not_found`. */
export async function renamePasskey(viewer: UserViewer, id: string, name: string): Promise<PasskeyView> {
  requirePerson(viewer);
  const [renamed] = await (await orm())
    .update(passkeys)
    .set({ name })
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, viewer.userId)))
    .returning();
  if (!renamed) throw new AppError("not_found", { message: "no such passkey" });
  return viewOf(renamed);
}

/** @throws AppError `reauthentication_required`, `forbidden`, `not_found`. */
export async function deletePasskey(viewer: UserViewer, id: string): Promise<void> {
  requireRecentSignIn(viewer);
  await (await orm()).transaction(async (transaction) => {
    const [gone] = await transaction
      .delete(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.userId, viewer.userId)))
      .returning();
    if (!gone) throw new AppError("not_found", { message: "no such passkey" });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.passkey_removed",
      target: { type: "user", id: viewer.userId },
    });
  });
}

async function rowsOf(userId: string) {
  return (await orm())
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(desc(passkeys.createdAt), desc(passkeys.id))
    .limit(maxPasskeys);
}

function viewOf(row: typeof passkeys.$inferSelect): PasskeyView {
  return {
    id: row.id,
    name: row.name,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
  };
}

/** Passkeys belong to the host name of the configured address. */
function relyingParty(): string {
  return new URL(siteUrl()).hostname;
}
