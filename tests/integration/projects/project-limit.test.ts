import { and, eq, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { POST } from "@/app/api/v1/projects/route";
import { orm } from "@/db/client";
import { projectMembers, projects, users } from "@/db/schema";
import type { Tier, UserViewer } from "@/lib/auth/model/viewer";
import { archiveProject } from "@/lib/projects/archive-project";
import { createProject } from "@/lib/projects/create-project";
import { maxOwnedProjects } from "@/lib/projects/model/project";
import { browserOf } from "@/tests/security/callers";
import { contextOf } from "../http/door-requests";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { createTeam } from "../support/projects";

startProduct();

const full = { code: "conflict", details: { fields: [{ path: "project", code: "project_limit" }] } };
const most = maxOwnedProjects.free;

const create = async (viewer: UserViewer) =>
  (await createProject(viewer, { name: "Projekt", description: "" })).id;
const archive = (viewer: UserViewer, id: string) => archiveProject(viewer, id, { archived: true });
const restore = (viewer: UserViewer, id: string) => archiveProject(viewer, id, { archived: false });

/** Somebody who owns as many projects as they may. */
async function fullOwner(): Promise<{ viewer: UserViewer; ids: string[] }> {
  const viewer = viewerFor(await createPerson());
  const ids = [];
  for (let index = 0; index < most; index += 1) ids.push(await create(viewer));
  return { viewer, ids };
}

async function countActive(viewer: UserViewer): Promise<number> {
  const rows = await (await orm())
    .select({ id: projects.id })
    .from(projectMembers)
    .innerJoin(projects, eq(projects.id, projectMembers.projectId))
    .where(and(eq(projectMembers.userId, viewer.userId), isNull(projects.archivedAt)));
  return rows.length;
}

test("one more project than the tier allows is refused, and a larger tier counts at once", async () => {
  const { viewer } = await fullOwner();
  await expect(create(viewer)).rejects.toMatchObject(full);
  const tier: Tier = "pro";
  await (await orm()).update(users).set({ tier }).where(eq(users.id, viewer.userId));
  await create(viewer);
  expect(await countActive(viewer)).toBe(most + 1);
});

test("an archived project leaves room, and comes back only while there is some", async () => {
  const { viewer, ids } = await fullOwner();
  const [first = "", second = ""] = ids;
  await archive(viewer, first);
  await create(viewer);
  await expect(restore(viewer, first)).rejects.toMatchObject(full);
  await archive(viewer, second);
  expect((await restore(viewer, first)).archivedAt).toBeNull();
  expect((await restore(viewer, first)).archivedAt).toBeNull();
  expect(await countActive(viewer)).toBe(most);
});

test("projects of others do not count", async () => {
  const { people } = await createTeam();
  const viewer = viewerFor(people.editor);
  for (let index = 0; index < most; index += 1) await create(viewer);
  await expect(create(viewer)).rejects.toMatchObject(full);
});

test("many requests at once cannot pass the limit together", async () => {
  const viewer = viewerFor(await createPerson());
  const archived = [await create(viewer), await create(viewer)];
  for (const id of archived) await archive(viewer, id);
  const outcomes = await Promise.allSettled([
    ...Array.from({ length: 12 }, () => create(viewer)),
    ...archived.map((id) => restore(viewer, id)),
    ...archived.map((id) => restore(viewer, id)),
  ]);
  expect(await countActive(viewer)).toBe(most);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject(full);
});

test("the door says what is full", async () => {
  const { viewer } = await fullOwner();
  const [person] = await (await orm()).select().from(users).where(eq(users.id, viewer.userId));
  if (!person) throw new Error("the person is gone");
  const browser = await browserOf({ ...person, totpSecret: null });
  const request = browser.request("/api/v1/projects", { method: "POST", body: { name: "Eins zu viel" } });
  const response = await POST(request, contextOf({}));
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    code: "conflict",
    errors: [{ path: "project", code: "project_limit" }],
  });
});
