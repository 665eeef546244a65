import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as endActingDoor } from "@/app/api/v1/admin/act-as/end/route";
import { POST as actAsDoor } from "@/app/api/v1/admin/users/[userId]/act-as/route";
import { orm } from "@/db/client";
import { auditLog, sessions } from "@/db/schema";
import { actAsPerson } from "@/lib/admin/people/act-as-person";
import { changeRole } from "@/lib/admin/people/change-role";
import { endActing } from "@/lib/admin/people/end-acting";
import { suspendPerson } from "@/lib/admin/people/suspend-person";
import { writeAudit } from "@/lib/audit/write-audit";
import { authenticate } from "@/lib/auth/authenticate";
import { endSessions } from "@/lib/auth/end-sessions";
import { requireRecentSignIn } from "@/lib/auth/require-permission";
import { createPerson, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

async function adminInBrowser() {
  const admin = await createPerson({ role: "admin" });
  return { admin, browser: await sessionBrowser(admin) };
}

type SignedIn = Awaited<ReturnType<typeof adminInBrowser>>;

async function actAs({ browser }: SignedIn, userId: string): Promise<Response> {
  const request = browser.post(`/api/v1/admin/users/${userId}/act-as`, { reason: "Rückfrage am Telefon" });
  const response = await actAsDoor(request, { params: Promise.resolve({ userId }) });
  for (const line of response.headers.getSetCookie()) browser.setCookie(line);
  return response;
}

test("an admin sees the product as a user for an hour and comes back to their own session", async () => {
  const signedIn = await adminInBrowser();
  const { admin, browser } = signedIn;
  const person = await createPerson();
  expect((await actAs(signedIn, person.id)).status).toBe(204);
  const acting = await authenticate(browser.request("/"));
  expect(acting).toMatchObject({ userId: person.id, role: "user", actorId: admin.id });
  const [session] = await (await orm())
    .select()
    .from(sessions)
    .where(eq(sessions.id, acting?.sessionId ?? ""));
  expect((session?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(3_600_000);
  const back = await endActingDoor(browser.request("/api/v1/admin/act-as/end", { method: "POST" }), {
    params: Promise.resolve({}),
  });
  expect(back.status).toBe(204);
  for (const line of back.headers.getSetCookie()) browser.setCookie(line);
  expect(await authenticate(browser.request("/"))).toMatchObject({
    userId: admin.id,
    role: "admin",
    actorId: null,
  });
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, person.id));
  expect(rows.map(({ action, actorId, behindId }) => [action, actorId, behindId])).toEqual([
    ["user.act_as_started", admin.id, null],
    ["user.act_as_ended", person.id, admin.id],
  ]);
  expect(rows[0]?.after).toMatchObject({ reason: "Rückfrage am Telefon" });
});

test("what is done while acting is recorded with the admin behind it, and security stays closed", async () => {
  const signedIn = await adminInBrowser();
  const person = await createPerson();
  await actAs(signedIn, person.id);
  const acting = await authenticate(signedIn.browser.request("/"));
  if (!acting) throw new Error("nobody is signed in");
  expect(() => requireRecentSignIn(acting)).toThrow(expect.objectContaining({ code: "forbidden" }));
  await (await orm()).transaction((transaction) =>
    writeAudit(transaction, { actor: acting, action: "test.acted", target: { type: "test", id: person.id } }),
  );
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.action, "test.acted"));
  expect(row).toMatchObject({ actorId: person.id, behindId: signedIn.admin.id });
});

test("staff, oneself, suspended people and API tokens cannot be acted as or with", async () => {
  const { admin, browser } = await adminInBrowser();
  const viewer = viewerFor(admin, { sessionId: browser.sessionId });
  const call = (userId: string, as = viewer) =>
    actAsPerson(as, { userId, reason: "because", request: browser.request("/") });
  const person = await createPerson();
  for (const role of ["operator", "admin"] as const) {
    await expect(call((await createPerson({ role })).id)).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(call(admin.id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(call(person.id, { ...viewer, via: "token" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(call(person.id, { ...viewer, authenticatedAt: new Date(0) })).rejects.toMatchObject({
    code: "reauthentication_required",
  });
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(call(person.id, operator)).rejects.toMatchObject({ code: "forbidden" });
  const suspended = await createPerson();
  await suspendPerson(viewer, suspended.id, "because");
  await expect(call(suspended.id)).rejects.toMatchObject({ code: "conflict" });
  await expect(call("usr_nobody")).rejects.toMatchObject({ code: "not_found" });
  await expect(endActing(viewer)).rejects.toMatchObject({ code: "conflict" });
});

test("acting ends with the admin's own session, with their role and with their account", async () => {
  const boss = viewerFor(await createPerson({ role: "admin" }));
  const endings = [
    async ({ admin, browser }: SignedIn) =>
      (await orm()).transaction((transaction) =>
        endSessions(transaction, admin.id, { only: browser.sessionId }),
      ),
    ({ admin }: SignedIn) => changeRole(boss, admin.id, "operator"),
    ({ admin }: SignedIn) => suspendPerson(boss, admin.id, "because"),
  ];
  for (const end of endings) {
    const signedIn = await adminInBrowser();
    await actAs(signedIn, (await createPerson()).id);
    expect(await authenticate(signedIn.browser.request("/"))).not.toBeNull();
    await end(signedIn);
    expect(await authenticate(signedIn.browser.request("/"))).toBeNull();
  }
});
