import "server-only";
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { knownDevices, sessions, users } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { networkOf } from "@/lib/core/model/network";
import { queueAccountMail } from "./account-mails";
import { describeDevice } from "./internal/describe-device";
import { findCountry } from "./internal/find-country";
import { sessionSeconds } from "./session-token";
import { addressOf } from "./visitor-session";

type SessionRow = typeof sessions.$inferInsert;

export interface NewSession {
  userId: string;
  kind: "browser" | "api";
  method: SessionRow["method"];
  /** Tells device and network. */
  request: Request;
  /** Whether the way of signing in gave the second factor as well. */
  hasSecondFactor?: boolean;
  /** The admin who acts as this person, and the session they come back to. */
  actor?: { userId: string; sessionId: string };
}

/** Opens a session and returns its id. A kind of device the person has not used before is told by mail, but the first. */
export async function openSession(transaction: Orm, input: NewSession): Promise<string> {
  const now = new Date();
  const id = newId("session");
  const address = addressOf(input.request);
  const device = describeDevice(input.request.headers.get("user-agent"));
  const country = await findCountry(address);
  await transaction.insert(sessions).values({
    id,
    userId: input.userId,
    kind: input.kind,
    method: input.method,
    device,
    network: networkOf(address),
    country,
    secondFactorAt: input.hasSecondFactor ? now : null,
    authenticatedAt: now,
    actorId: input.actor?.userId ?? null,
    actorSessionId: input.actor?.sessionId ?? null,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + sessionSeconds * 1_000),
  });
  if (!input.actor) await noteDevice(transaction, { userId: input.userId, device, country, at: now });
  return id;
}

interface UsedDevice {
  userId: string;
  device: string;
  country: string | null;
  at: Date;
}

async function noteDevice(transaction: Orm, used: UsedDevice): Promise<void> {
  const fingerprint = createHash("sha256").update(`${used.device}\n${used.country}`).digest("base64url");
  const known = await transaction
    .select({ fingerprint: knownDevices.fingerprint })
    .from(knownDevices)
    .where(eq(knownDevices.userId, used.userId));
  await transaction
    .insert(knownDevices)
    .values({ userId: used.userId, fingerprint, lastSeenAt: used.at })
    .onConflictDoUpdate({
      target: [knownDevices.userId, knownDevices.fingerprint],
      set: { lastSeenAt: used.at },
    });
  await transaction.update(users).set({ lastSeenAt: used.at }).where(eq(users.id, used.userId));
  if (known.length === 0 || known.some((row) => row.fingerprint === fingerprint)) return;
  const [person] = await transaction.select().from(users).where(eq(users.id, used.userId));
  if (!person) return;
  await queueAccountMail(transaction, person, {
    kind: "new_device",
    device: used.device,
    country: used.country,
    at: used.at,
    timeZone: person.timeZone,
  });
}
