import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST as createDoor, GET as listDoor } from "@/app/api/v1/api-keys/route";
import { GET as meDoor } from "@/app/api/v1/users/me/route";
import { orm } from "@/db/client";
import { apiKeys, auditLog } from "@/db/schema";
import { createApiKey } from "@/lib/account/api-keys/create-api-key";
import { listApiKeys } from "@/lib/account/api-keys/list-api-keys";
import { revokeApiKey } from "@/lib/account/api-keys/revoke-api-key";
import { rotateApiKey } from "@/lib/account/api-keys/rotate-api-key";
import { createApiKeyInput } from "@/lib/account/model/api-key";
import { createProject } from "@/lib/projects/create-project";
import { contextOf } from "../http/door-requests";
import { createPerson, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const input = (more: Record<string, unknown> = {}) =>
  createApiKeyInput.parse({ name: "Deploy", scopes: ["account:read"], ...more });
const page = { limit: 25, count: true, state: "living" } as const;

/** Status of a call with a key. */
async function callWith(secret: string): Promise<number> {
  const request = new Request("http://localhost:3000/api/v1/users/me", {
    headers: { authorization: `Bearer ${secret}`, "x-forwarded-for": "198.51.100.250" },
  });
  return (await meDoor(request, contextOf({}))).status;
}

test("a key is told once, stored as a hash, and dies at once", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  const created = await createApiKey(viewer, input());
  expect(created.secret).toMatch(/^rk_[\w-]{43}$/);
  expect(await callWith(created.secret)).toBe(200);
  const [row] = await (await orm()).select().from(apiKeys).where(eq(apiKeys.id, created.id));
  expect(JSON.stringify(row)).not.toContain(created.secret);
  const listed = await listApiKeys(viewer, page);
  expect(listed.total).toBe(1);
  expect(JSON.stringify(listed)).not.toContain(created.secret.slice(10));
  await revokeApiKey(viewer, created.id);
  expect(await callWith(created.secret)).toBe(401);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, created.id));
  expect(rows.map(({ action }) => action)).toEqual(["api_key.created", "api_key.revoked"]);
  expect(JSON.stringify(rows)).not.toContain(created.secret);
  expect(JSON.stringify(rows)).not.toContain("Deploy");
});

test("a rotated key works beside its successor until the chosen end, and no key is rotated twice", async () => {
  const viewer = viewerFor(await createPerson());
  const old = await createApiKey(viewer, input());
  const next = await rotateApiKey(viewer, old.id, { overlapDays: 7 });
  expect(next).toMatchObject({ name: "Deploy", scopes: ["account:read"], state: "active" });
  expect([await callWith(old.secret), await callWith(next.secret)]).toEqual([200, 200]);
  const { data } = await listApiKeys(viewer, page);
  const replaced = data.find(({ id }) => id === old.id);
  expect(replaced).toMatchObject({ state: "expiring", replacedById: next.id });
  const days = (Date.parse(replaced?.expiresAt ?? "") - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.99);
  expect(days).toBeLessThanOrEqual(7);
  await expect(rotateApiKey(viewer, old.id, { overlapDays: 1 })).rejects.toMatchObject({ code: "conflict" });
  const last = await rotateApiKey(viewer, next.id, { overlapDays: 0 });
  expect([await callWith(next.secret), await callWith(last.secret)]).toEqual([401, 200]);
});

test("a rotation never makes an expiring key live longer", async () => {
  const viewer = viewerFor(await createPerson());
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const old = await createApiKey(viewer, input({ expiresAt }));
  await rotateApiKey(viewer, old.id, { overlapDays: 7 });
  const { data } = await listApiKeys(viewer, page);
  expect(data.find(({ id }) => id === old.id)?.expiresAt).toBe(expiresAt);
});

test("another person's keys and projects do not exist for me", async () => {
  const owner = viewerFor(await createPerson());
  const other = viewerFor(await createPerson());
  const key = await createApiKey(owner, input());
  await expect(revokeApiKey(other, key.id)).rejects.toMatchObject({ code: "not_found" });
  await expect(rotateApiKey(other, key.id, { overlapDays: 0 })).rejects.toMatchObject({ code: "not_found" });
  const project = await createProject(owner, { name: "Werkstatt", description: "" });
  await expect(createApiKey(other, input({ projectId: project.id }))).rejects.toMatchObject({
    code: "not_found",
  });
  expect((await listApiKeys(other, page)).total).toBe(0);
  expect(await callWith(key.secret)).toBe(200);
});

test("keys are made by people who have just proved who they are, not by keys and not by somebody acting for them", async () => {
  const person = await createPerson();
  const long = viewerFor(person, { authenticatedAt: new Date(Date.now() - 16 * 60_000) });
  await expect(createApiKey(long, input())).rejects.toMatchObject({ code: "reauthentication_required" });
  const acted = viewerFor(person, { actorId: "usr_admin" });
  await expect(createApiKey(acted, input())).rejects.toMatchObject({ code: "forbidden" });
  const byKey = viewerFor(person, { via: "api_key", scopes: ["account:read"], authenticatedAt: null });
  await expect(createApiKey(byKey, input())).rejects.toMatchObject({ code: "forbidden" });
  await expect(listApiKeys(byKey, page)).rejects.toMatchObject({ code: "forbidden" });
});

test("the door takes no foreign owner, hash or prefix, and no past or endless expiry", async () => {
  const person = await createPerson();
  const stranger = await createPerson();
  const browser = await sessionBrowser(person);
  const tries = [
    { userId: stranger.id },
    { keyHash: "0".repeat(64) },
    { prefix: "rk_0000000" },
    { expiresAt: "2020-01-01T00:00:00Z" },
    { expiresAt: "2999-01-01T00:00:00Z" },
    { scopes: [] },
    { scopes: ["admin"] },
    { requestsPerMinute: 0 },
    { requestsPerMinute: 1e9 },
    { name: "" },
  ];
  for (const more of tries) {
    const body = { name: "Deploy", scopes: ["account:read"], ...more };
    const response = await createDoor(browser.post("/api/v1/api-keys", body), contextOf({}));
    expect([more, response.status]).toEqual([more, 422]);
  }
  const list = await listDoor(browser.request("/api/v1/api-keys?count=true"), contextOf({}));
  expect((await list.json()).total).toBe(0);
});

test("many requests at once make no more living keys than one may have", async () => {
  const viewer = viewerFor(await createPerson());
  const outcomes = await Promise.allSettled(Array.from({ length: 80 }, () => createApiKey(viewer, input())));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(50);
  expect((await listApiKeys(viewer, page)).total).toBe(50);
});
