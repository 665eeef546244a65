import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { apiKeys, auditLog, mailOutbox, oneTimeTokens } from "@/db/schema";
import { changeRole } from "@/lib/admin/people/change-role";
import { endPersonSessions } from "@/lib/admin/people/end-person-sessions";
import { exportPeople } from "@/lib/admin/people/export-people";
import { getPerson } from "@/lib/admin/people/get-person";
import { inviteColleague } from "@/lib/admin/people/invite-colleague";
import { listPeople } from "@/lib/admin/people/list-people";
import { listPersonSessions } from "@/lib/admin/people/list-person-sessions";
import { resetSecondFactor } from "@/lib/admin/people/reset-second-factor";
import { restorePerson } from "@/lib/admin/people/restore-person";
import { sendPasswordReset, sendVerification } from "@/lib/admin/people/send-account-link";
import { suspendPerson } from "@/lib/admin/people/suspend-person";
import { authenticate } from "@/lib/auth/authenticate";
import { csvResponse } from "@/lib/core/csv";
import { apiKeyFor, createPerson, readPerson, sessionBrowser, viewerFor } from "../support/people";
import { onServer, startProduct } from "../support/product";
import { storeConversation } from "./conversation-scene";
import { countQueries } from "./count-queries";

startProduct();

const createAdmin = () => createPerson({ role: "admin" });
const rowsOf = async (targetId: string) =>
  (await orm()).select().from(auditLog).where(eq(auditLog.targetId, targetId)).orderBy(auditLog.sequence);

test("people are found by name, address, role, tier and state, in any order, page by page", async () => {
  const admin = viewerFor(await createAdmin());
  const pro = await createPerson({ tier: "pro", email: "anna_50%@suche.test" });
  await createPerson({ email: "anna-550@suche.test" });
  await createPerson({ email: "berta@suche.test", verified: false });
  const query = { limit: 2, count: true, sort: "email" as const, q: "@suche.test" };
  const first = await listPeople(admin, query);
  expect(first.data.map(({ email }) => email)).toEqual(["anna-550@suche.test", "anna_50%@suche.test"]);
  expect(first.total).toBe(3);
  const rest = await listPeople(admin, { ...query, cursor: first.nextCursor ?? "" });
  expect(rest).toMatchObject({ nextCursor: null, data: [{ email: "berta@suche.test" }] });
  const escaped = await listPeople(admin, { ...query, q: "_50%" });
  expect(escaped.data.map(({ id }) => id)).toEqual([pro.id]);
  expect((await listPeople(admin, { ...query, tier: "pro" })).total).toBe(1);
  expect((await listPeople(admin, { ...query, verified: "no" })).total).toBe(1);
  for (const sort of [
    "createdAt",
    "-createdAt",
    "name",
    "-name",
    "-email",
    "lastSeenAt",
    "-lastSeenAt",
  ] as const) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listPeople(admin, { limit: 1, count: false, sort, q: "@suche.test", cursor });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(3);
    expect(seen).toHaveLength(3);
  }
  await expect(
    listPeople(admin, { ...query, sort: "name", cursor: first.nextCursor ?? "" }),
  ).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("the list takes one statement, with the total two; a person takes one", async () => {
  const admin = await createAdmin();
  const viewer = viewerFor(admin);
  const query = { limit: 25, sort: "-createdAt" as const };
  expect(await countQueries(() => listPeople(viewer, { ...query, count: false }))).toBe(1);
  expect(await countQueries(() => listPeople(viewer, { ...query, count: true }))).toBe(2);
  expect(await countQueries(() => getPerson(viewer, admin.id))).toBe(1);
});

test("a person is counted with what is theirs, and with nobody else's", async () => {
  const admin = viewerFor(await createAdmin());
  const person = await createPerson();
  const stranger = await createPerson();
  await sessionBrowser(person);
  await apiKeyFor(person, { scopes: ["projects:read"] });
  await storeConversation({ question: "Was kostet ein Chatbot?", change: { userId: person.id } });
  const own = { sessions: 1, apiKeys: 1, conversations: 1, projects: 0, passkeys: 0 };
  expect(await getPerson(admin, person.id)).toMatchObject(own);
  const none = { sessions: 0, apiKeys: 0, conversations: 0, projects: 0, passkeys: 0 };
  expect(await getPerson(admin, stranger.id)).toMatchObject(none);
});

test("operators and users see and change nobody", async () => {
  const person = await createPerson();
  for (const role of ["operator", "user"] as const) {
    const viewer = viewerFor(await createPerson({ role }));
    const refused = { code: "forbidden" };
    await expect(listPeople(viewer, { limit: 1, count: false, sort: "name" })).rejects.toMatchObject(refused);
    await expect(getPerson(viewer, person.id)).rejects.toMatchObject(refused);
    await expect(changeRole(viewer, person.id, "admin")).rejects.toMatchObject(refused);
    await expect(suspendPerson(viewer, person.id, "because")).rejects.toMatchObject(refused);
    await expect(listPersonSessions(viewer, person.id)).rejects.toMatchObject(refused);
    await expect(endPersonSessions(viewer, person.id)).rejects.toMatchObject(refused);
    await expect(resetSecondFactor(viewer, person.id)).rejects.toMatchObject(refused);
    await expect(sendPasswordReset(viewer, person.id)).rejects.toMatchObject(refused);
  }
  expect(await readPerson(person)).toMatchObject({ role: "user", status: "active" });
  expect(await rowsOf(person.id)).toEqual([]);
});

test("a role is changed with a recent sign-in only, recorded, and counts from the next request on", async () => {
  const admin = await createAdmin();
  const person = await createPerson({ secondFactor: true });
  const browser = await sessionBrowser(person);
  const old = viewerFor(admin, { authenticatedAt: new Date(Date.now() - 16 * 60_000) });
  await expect(changeRole(old, person.id, "operator")).rejects.toMatchObject({
    code: "reauthentication_required",
  });
  await changeRole(viewerFor(admin), person.id, "operator");
  expect(await authenticate(browser.request("/"))).toMatchObject({ role: "operator" });
  const [row] = await rowsOf(person.id);
  expect(row).toMatchObject({
    action: "user.role_changed",
    before: { role: "user" },
    after: { role: "operator" },
  });
});

test("nobody changes their own role, suspends themselves or takes their own second factor off", async () => {
  const admin = await createAdmin();
  await createAdmin();
  const viewer = viewerFor(admin);
  const refused = { code: "forbidden" };
  await expect(changeRole(viewer, admin.id, "user")).rejects.toMatchObject(refused);
  await expect(suspendPerson(viewer, admin.id, "because")).rejects.toMatchObject(refused);
  await expect(resetSecondFactor(viewer, admin.id)).rejects.toMatchObject(refused);
  expect(await readPerson(admin)).toMatchObject({ role: "admin", status: "active" });
});

test("suspending ends sessions, keys, tokens and links at once; restoring brings none of them back", async () => {
  const admin = viewerFor(await createAdmin());
  const person = await createPerson();
  const browser = await sessionBrowser(person);
  const key = await apiKeyFor(person, { scopes: ["projects:read"] });
  const byKey = () => authenticate(browser.request("/", { headers: { authorization: `Bearer ${key}` } }));
  await sendPasswordReset(admin, person.id);
  expect(await authenticate(browser.request("/"))).not.toBeNull();
  expect(await byKey()).not.toBeNull();
  await suspendPerson(admin, person.id, "Missbrauch gemeldet");
  expect(await authenticate(browser.request("/"))).toBeNull();
  await expect(byKey()).rejects.toMatchObject({ code: "unauthenticated" });
  await restorePerson(admin, person.id);
  expect(await readPerson(person)).toMatchObject({ status: "active" });
  expect(await authenticate(browser.request("/"))).toBeNull();
  await expect(byKey()).rejects.toMatchObject({ code: "unauthenticated" });
  const db = await orm();
  expect(await db.select().from(oneTimeTokens).where(eq(oneTimeTokens.userId, person.id))).toEqual([]);
  const [stored] = await db.select().from(apiKeys).where(eq(apiKeys.userId, person.id));
  expect(stored?.revokedAt).not.toBeNull();
  expect((await rowsOf(person.id)).map(({ action }) => action)).toEqual([
    "user.password_reset_sent",
    "user.suspended",
    "user.restored",
  ]);
  const mails = await db.select().from(mailOutbox).where(eq(mailOutbox.recipient, person.email));
  expect(mails.map(({ kind }) => kind).sort()).toEqual(["account_suspended", "reset_password"]);
});

test("one session or all of them are ended; a foreign session's id is not found", async () => {
  const admin = viewerFor(await createAdmin());
  const [person, other] = [await createPerson(), await createPerson()];
  const [one, two, foreign] = [
    await sessionBrowser(person),
    await sessionBrowser(person),
    await sessionBrowser(other),
  ];
  expect((await listPersonSessions(admin, person.id)).data).toHaveLength(2);
  await expect(endPersonSessions(admin, person.id, foreign.sessionId)).rejects.toMatchObject({
    code: "not_found",
  });
  await endPersonSessions(admin, person.id, one.sessionId);
  expect(await authenticate(one.request("/"))).toBeNull();
  expect(await authenticate(two.request("/"))).not.toBeNull();
  await endPersonSessions(admin, person.id);
  expect(await authenticate(two.request("/"))).toBeNull();
  expect(await authenticate(foreign.request("/"))).not.toBeNull();
});

test("a lost second factor is taken off with all sessions, and the person is told", async () => {
  const admin = viewerFor(await createAdmin());
  const person = await createPerson({ secondFactor: true });
  const browser = await sessionBrowser(person);
  await resetSecondFactor(admin, person.id);
  expect(await readPerson(person)).toMatchObject({ totpSecret: null, totpConfirmedAt: null });
  expect(await authenticate(browser.request("/"))).toBeNull();
  const [row] = await rowsOf(person.id);
  expect(row).toMatchObject({ action: "user.second_factor_reset", before: { secondFactor: true } });
  expect(JSON.stringify(row)).not.toContain(person.totpSecret);
});

test("a verification is mailed to whoever needs one only", async () => {
  const admin = viewerFor(await createAdmin());
  const open = await createPerson({ verified: false });
  await sendVerification(admin, open.id);
  const done = await createPerson();
  await expect(sendVerification(admin, done.id)).rejects.toMatchObject({ code: "conflict" });
  const tokens = await (await orm()).select().from(oneTimeTokens).where(eq(oneTimeTokens.userId, open.id));
  expect(tokens).toMatchObject([{ kind: "verify_email", email: open.email }]);
});

test("a colleague is invited once, without a password, by a link that is mailed", async () => {
  const admin = viewerFor(await createAdmin());
  const input = {
    email: "Neue.Kollegin@Firma.test",
    name: "Neue Kollegin",
    role: "operator",
    locale: "uk",
  } as const;
  const { id } = await inviteColleague(admin, input);
  expect(await readPerson({ id })).toMatchObject({
    role: "operator",
    passwordHash: null,
    emailVerifiedAt: null,
  });
  await expect(inviteColleague(admin, input)).rejects.toMatchObject({ code: "invalid_input" });
  const [mail] = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.dedupeKey, `staff-invitation:${id}`));
  expect(mail?.text).toMatch(/\/uk\/auth\/reset-password\?token=[\w-]{43}/);
});

test("the list is taken as a file without formulas, and that is recorded without what was searched for", async () => {
  const admin = viewerFor(await createAdmin());
  const file = await exportPeople(admin, { q: "@suche.test", tier: "pro", sort: "name" });
  const lines = (await csvResponse(file).text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("anna_50%@suche.test");
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.action, "user.exported"));
  expect(row?.after).toEqual({ tier: "pro", sort: "name", searched: true });
});

test("of admins who take each other's role at once, one is left", async () => {
  const db = await orm();
  for (let round = 0; round < (onServer ? 8 : 2); round += 1) {
    const admins = await Promise.all([createAdmin(), createAdmin(), createAdmin()]);
    // Only these three are admins in this round.
    await db.execute("update rozoom_ki_schema.users set role = 'user' where role = 'admin'");
    await db.execute(
      `update rozoom_ki_schema.users set role = 'admin' where id in (${admins.map(({ id }) => `'${id}'`).join(",")})`,
    );
    const results = await Promise.allSettled(
      admins.flatMap((admin, index) => {
        const next = admins[(index + 1) % admins.length];
        if (!next) return [];
        const viewer = viewerFor(admin);
        return index === 1
          ? [suspendPerson(viewer, next.id, "at once")]
          : [changeRole(viewer, next.id, "operator")];
      }),
    );
    const left = await Promise.all(admins.map(readPerson));
    const active = left.filter(({ role, status }) => role === "admin" && status === "active");
    expect(active).toHaveLength(1);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
  }
});
