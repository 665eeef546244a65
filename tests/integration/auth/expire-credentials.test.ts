import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { knownDevices, mailOutbox, oneTimeTokens, sessions, users } from "@/db/schema";
import { expirePersonalDataJob } from "@/lib/admin/expire-personal-data-job";
import { credentialDays } from "@/lib/auth/expire-credentials";
import { mailLink } from "@/lib/auth/mail-link";
import { createPerson, sessionBrowser } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const daysAgo = (days: number) => hoursAgo(days * 24);
const run = () => expirePersonalDataJob.run({}, new AbortController().signal);

test("ended sessions and forgotten devices go, living ones stay", async () => {
  const db = await orm();
  const person = await createPerson();
  const [old, living] = [await sessionBrowser(person), await sessionBrowser(person)];
  const long = daysAgo(credentialDays.endedSessions + 1);
  await db.update(sessions).set({ revokedAt: long }).where(eq(sessions.id, old.sessionId));
  await run();
  const left = await db.select().from(sessions).where(eq(sessions.userId, person.id));
  expect(left.map(({ id }) => id)).toEqual([living.sessionId]);
  expect(await db.select().from(knownDevices)).toHaveLength(1);
  await db.update(knownDevices).set({ lastSeenAt: daysAgo(credentialDays.knownDevices + 1) });
  await run();
  expect(await db.select().from(knownDevices)).toEqual([]);
});

test("a mail with a link goes after 48 hours, and so does the link", async () => {
  const db = await orm();
  const person = await createPerson();
  await mailLink(db, { kind: "verify_email", userId: person.id, person });
  await run();
  expect(await db.select().from(mailOutbox).where(eq(mailOutbox.recipient, person.email))).toHaveLength(1);
  await db.update(mailOutbox).set({ createdAt: hoursAgo(49) });
  await db.update(oneTimeTokens).set({ expiresAt: hoursAgo(1) });
  await run();
  expect(await db.select().from(mailOutbox).where(eq(mailOutbox.recipient, person.email))).toEqual([]);
  expect(await db.select().from(oneTimeTokens)).toEqual([]);
});

test("an account nobody has proven goes after a month; a proven one and an operator's stay", async () => {
  const db = await orm();
  const created = daysAgo(credentialDays.unprovenAccounts + 1);
  const unproven = await createPerson({ verified: false });
  const proven = await createPerson();
  const operator = await createPerson({ verified: false, role: "operator" });
  await db.update(users).set({ createdAt: created });
  await run();
  const left = (await db.select({ id: users.id }).from(users)).map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining([proven.id, operator.id]));
  expect(left).not.toContain(unproven.id);
});
