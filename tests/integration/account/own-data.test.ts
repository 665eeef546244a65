import { eq } from "drizzle-orm";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { GET as downloadDoor } from "@/app/api/v1/exports/[exportId]/download/route";
import { orm } from "@/db/client";
import {
  apiKeys,
  auditLog,
  dataExports,
  leads,
  mailOutbox,
  projectMembers,
  projects,
  users,
} from "@/db/schema";
import { eraseAccountsJob } from "@/lib/account/deletion/erase-accounts-job";
import { requestDeletion } from "@/lib/account/deletion/request-deletion";
import { undoDeletion } from "@/lib/account/deletion/undo-deletion";
import { expireExportsJob } from "@/lib/account/exports/expire-exports-job";
import { exportDataJob } from "@/lib/account/exports/export-data-job";
import { findExportFile } from "@/lib/account/exports/find-export-file";
import { getExport, listExports } from "@/lib/account/exports/list-exports";
import { requestExport } from "@/lib/account/exports/request-export";
import { findApiKey } from "@/lib/auth/find-api-key";
import { findSession } from "@/lib/auth/find-session";
import { openSession } from "@/lib/auth/open-session";
import { createProject } from "@/lib/projects/create-project";
import { getObjectBytes } from "@/lib/storage/get-object";
import { contextOf } from "../http/door-requests";
import { apiKeyFor, createPerson, readPerson, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { dumpFiles, dumpTables } from "./everything-stored";
import { planted, plantPerson } from "./planted-person";

startProduct();

const dayMs = 86_400_000;
const running = () => new AbortController().signal;

test("a copy holds everything of its owner, nothing of others and no secret; then the account is erased without a trace", async () => {
  const person = await plantPerson();
  const viewer = viewerFor(person);
  const stranger = await createPerson();
  const strangersKey = await apiKeyFor(stranger, { scopes: ["chat"] });

  const { id } = await requestExport(viewer);
  await expect(requestExport(viewer)).rejects.toMatchObject({ code: "conflict" });
  await exportDataJob.run({ exportId: id }, running());
  const ready = await getExport(viewer, id);
  expect(ready).toMatchObject({ status: "ready", progress: 100 });
  const token = new URL(ready.downloadUrl ?? "", "http://x").searchParams.get("token") ?? "";
  const { storageKey } = await findExportFile(viewer, id, token);
  const archive = unzipSync(await getObjectBytes(storageKey, 10_000_000));
  const names = Object.keys(archive);
  expect(names).toEqual(
    expect.arrayContaining([
      "account.json",
      "avatar.webp",
      "conversations.json",
      "requests.json",
      "audit.json",
    ]),
  );
  const all = names.map((name) => `${name} ${Buffer.from(archive[name] ?? []).toString("utf8")}`).join("\n");
  for (const word of Object.values(planted)) expect(all.toLowerCase()).toContain(word.toLowerCase());
  for (const name of names.filter((entry) => entry.endsWith(".json")))
    JSON.parse(Buffer.from(archive[name] ?? []).toString());
  const [key] = await (await orm()).select().from(apiKeys).where(eq(apiKeys.userId, person.id));
  for (const secret of [key?.keyHash ?? "?", "passwordHash", "tokenHash", stranger.email, stranger.id])
    expect(all).not.toContain(secret);
  const mails = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.dedupeKey, `export-ready:${id}`));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).not.toContain(token);

  await requestDeletion(viewer, { email: planted.email.toUpperCase() });
  await (await orm())
    .update(users)
    .set({ deletionRequestedAt: new Date(Date.now() - 13.9 * dayMs) })
    .where(eq(users.id, person.id));
  await eraseAccountsJob.run({}, running());
  expect((await readPerson(person)).status).toBe("active");
  await (await orm())
    .update(users)
    .set({ deletionRequestedAt: new Date(Date.now() - 14.1 * dayMs) })
    .where(eq(users.id, person.id));
  await eraseAccountsJob.run({}, running());
  await eraseAccountsJob.run({}, running());

  const stored = [...(await dumpTables()), ...dumpFiles()];
  for (const word of Object.values(planted)) {
    expect(stored.filter((text) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  }
  const bare = stored.filter((text) => text.includes(person.id)).map((text) => text.split(":")[0]);
  expect(new Set(bare)).toEqual(new Set(["rozoom_ki_schema.audit_log"]));
  expect((await findApiKey(strangersKey))?.user.id).toBe(stranger.id);
  const [last] = await (await orm()).select().from(auditLog).where(eq(auditLog.action, "account.erased"));
  expect(last).toMatchObject({ actorId: "system", targetId: person.id });
});

test("a link to a copy works for its owner alone, in person and for ten minutes", async () => {
  const owner = await createPerson();
  const viewer = viewerFor(owner);
  const { id } = await requestExport(viewer);
  await exportDataJob.run({ exportId: id }, running());
  const { downloadUrl } = await getExport(viewer, id);
  const path = downloadUrl ?? "";
  const token = new URL(path, "http://x").searchParams.get("token") ?? "";
  const answer = async (browser: { request(path: string): Request }, url = path) =>
    downloadDoor(browser.request(url), contextOf({ exportId: id }));
  const good = await answer(await sessionBrowser(owner));
  expect(good.status).toBe(200);
  expect(good.headers.get("content-type")).toBe("application/zip");
  expect(good.headers.get("content-disposition")).toMatch(/^attachment/);
  expect((await answer(await sessionBrowser(await createPerson()))).status).toBe(404);
  expect((await answer(await sessionBrowser(owner), path.replace(/.$/, "x"))).status).toBe(404);
  const other = viewerFor(await createPerson());
  await expect(getExport(other, id)).rejects.toMatchObject({ code: "not_found" });
  await expect(findExportFile(viewerFor(owner, { actorId: "usr_a" }), id, token)).rejects.toMatchObject({
    code: "forbidden",
  });
  const [value = ""] = token.split(/\.(?=[^.]*$)/);
  const old = `${value.replace(/\d+$/, String(Date.now() - 1))}.${token.split(".").at(-1)}`;
  await expect(findExportFile(viewer, id, old)).rejects.toMatchObject({ code: "not_found" });
  expect((await listExports(other, { limit: 5, count: true })).total).toBe(0);
});

test("a copy begun by a process that died is made again, a failed one can be asked for again, an old one is gone", async () => {
  const viewer = viewerFor(await createPerson());
  const { id } = await requestExport(viewer);
  const stopped = AbortSignal.abort(new Error("stopping"));
  await expect(exportDataJob.run({ exportId: id }, stopped)).rejects.toThrow("stopping");
  expect((await getExport(viewer, id)).status).toBe("running");
  await exportDataJob.run({ exportId: id }, running());
  await exportDataJob.run({ exportId: id }, running());
  expect((await getExport(viewer, id)).status).toBe("ready");
  const next = await requestExport(viewer);
  await exportDataJob.run({ exportId: next.id }, running());
  await expect(getExport(viewer, id)).rejects.toMatchObject({ code: "not_found" });
  const files = dumpFiles().length;
  await (await orm())
    .update(dataExports)
    .set({ expiresAt: new Date(Date.now() - 1) })
    .where(eq(dataExports.id, next.id));
  await expireExportsJob.run({}, running());
  expect((await listExports(viewer, { limit: 5, count: true })).total).toBe(0);
  expect(dumpFiles().length).toBeLessThan(files);
});

test("of two requests for a copy at once one is refused", async () => {
  const viewer = viewerFor(await createPerson());
  const outcomes = await Promise.allSettled([
    requestExport(viewer),
    requestExport(viewer),
    requestExport(viewer),
  ]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("asking for deletion ends keys and sessions of the API at once; browsers stay, and taking it back keeps the account", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  const db = await orm();
  const key = await apiKeyFor(person, { scopes: ["chat"] });
  const open = async (kind: "api" | "browser") => {
    const request = new Request("http://localhost:3000/");
    const sessionId = await openSession(db, {
      userId: person.id,
      kind,
      method: "password",
      hasSecondFactor: true,
      request,
    });
    return { userId: person.id, sessionId };
  };
  const [api, browser] = [await open("api"), await open("browser")];
  await expect(requestDeletion(viewer, { email: "someone@example.test" })).rejects.toMatchObject({
    code: "invalid_input",
  });
  const old = viewerFor(person, { authenticatedAt: new Date(Date.now() - 16 * 60_000) });
  await expect(requestDeletion(old, { email: person.email })).rejects.toMatchObject({
    code: "reauthentication_required",
  });
  expect((await readPerson(person)).deletionRequestedAt).toBeNull();
  const { erasedAt } = await requestDeletion(viewer, { email: person.email });
  expect(await requestDeletion(viewer, { email: person.email })).toEqual({ erasedAt });
  expect(await findApiKey(key)).toBeNull();
  expect(await findSession(api, "api")).toBeNull();
  expect((await findSession(browser, "browser"))?.user.id).toBe(person.id);
  await undoDeletion(viewer);
  expect((await readPerson(person)).deletionRequestedAt).toBeNull();
  expect(await findApiKey(key)).toBeNull();
  await eraseAccountsJob.run({}, running());
  expect((await readPerson(person)).id).toBe(person.id);
});

test("who alone owns a project of others hands it over first; a project with another owner stays", async () => {
  const [owner, member] = [await createPerson(), await createPerson()];
  const viewer = viewerFor(owner);
  const project = await createProject(viewer, { name: "Gemeinsam", description: "" });
  const db = await orm();
  await db.insert(projectMembers).values({ projectId: project.id, userId: member.id, role: "editor" });
  await expect(requestDeletion(viewer, { email: owner.email })).rejects.toMatchObject({
    code: "conflict",
    details: { fields: [{ path: "projects", message: "Gemeinsam" }] },
  });
  await db.update(projectMembers).set({ role: "owner" }).where(eq(projectMembers.userId, member.id));
  await requestDeletion(viewer, { email: owner.email });
  await db
    .update(users)
    .set({ deletionRequestedAt: new Date(Date.now() - 15 * dayMs) })
    .where(eq(users.id, owner.id));
  await eraseAccountsJob.run({}, running());
  expect(await db.select().from(users).where(eq(users.id, owner.id))).toEqual([]);
  expect(await db.$count(projects, eq(projects.id, project.id))).toBe(1);
});

test("requests of an address nobody has proven to be theirs are neither copied nor erased", async () => {
  const impostor = await createPerson({ email: "fremd@example.test", verified: false });
  const db = await orm();
  await db.insert(leads).values({
    id: "lead_fremd",
    projectId: "proj_rozoom",
    source: "contact_form",
    page: "/",
    locale: "de",
    email: "fremd@example.test",
    message: "vertraulich",
    consentAt: new Date(),
    dedupeKey: "lead_fremd",
  });
  const viewer = viewerFor(impostor);
  const { id } = await requestExport(viewer);
  await exportDataJob.run({ exportId: id }, running());
  expect(dumpFiles().join("\n")).not.toContain("vertraulich");
  await db
    .update(users)
    .set({ deletionRequestedAt: new Date(Date.now() - 15 * dayMs) })
    .where(eq(users.id, impostor.id));
  await eraseAccountsJob.run({}, running());
  expect(await db.$count(leads, eq(leads.id, "lead_fremd"))).toBe(1);
});
