import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { assistants, auditLog, projectMembers } from "@/db/schema";
import { addMessage } from "@/lib/projects/add-message";
import { archiveProject } from "@/lib/projects/archive-project";
import { createProject } from "@/lib/projects/create-project";
import { createPrompt } from "@/lib/projects/create-prompt";
import { getProject } from "@/lib/projects/get-project";
import { listMembers } from "@/lib/projects/list-members";
import { listMessages } from "@/lib/projects/list-messages";
import { listProjects } from "@/lib/projects/list-projects";
import { updateProject } from "@/lib/projects/update-project";
import { uploadFile } from "@/lib/projects/upload-file";
import { countQueries } from "../support/count-queries";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { askAs, createTeam } from "../support/projects";

startProduct();

const all = { limit: 25, count: false } as const;
const notFound = { code: "not_found" };
const conflict = { code: "conflict" };

test("a new project has its owner, an assistant and its first version", async () => {
  const owner = viewerFor(await createPerson());
  const project = await createProject(owner, { name: "Werkstatt", description: "" });
  expect(project).toMatchObject({ name: "Werkstatt", role: "owner", archivedAt: null });
  const [assistant] = await (await orm())
    .select()
    .from(assistants)
    .where(eq(assistants.projectId, project.id));
  expect(assistant?.publishedVersion).toBe(1);
  const answer = await askAs(owner, project.id, "Guten Tag");
  expect(answer.message.status).toBe("complete");
});

test("a list has one's own projects only, page by page, with counts and totals on request", async () => {
  const person = viewerFor(await createPerson({ tier: "pro" }));
  const names = ["Eins", "Zwei", "Drei", "Vier 100%"];
  for (const name of names) await createProject(person, { name, description: "" });
  await createTeam("Fremd");
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listProjects(person, { limit: 3, cursor, count: true, archived: "false" });
    expect(page.total).toBe(4);
    seen.push(...page.data.map(({ name }) => name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(names.toReversed());
  const counted = await listProjects(person, { ...all, archived: "false", include: "counts" });
  expect(counted.data[0]?.counts).toEqual({ prompts: 0, files: 0, messages: 0, members: 1 });
  const found = await listProjects(person, { ...all, archived: "false", q: "0%" });
  expect(found.data.map(({ name }) => name)).toEqual(["Vier 100%"]);
});

test("a list takes as many statements for many rows as for one", async () => {
  const person = viewerFor(await createPerson({ tier: "pro" }));
  const list = () => listProjects(person, { limit: 100, count: true, archived: "all", include: "counts" });
  const first = await createProject(person, { name: "Projekt", description: "" });
  expect(await countQueries(list)).toBe(2);
  for (let index = 0; index < 12; index += 1) {
    await createProject(person, { name: `Projekt ${index}`, description: "" });
    await addMessage(person, first.id, { role: "user", content: `Nachricht ${index}` });
  }
  expect(await countQueries(list)).toBe(2);
  expect(await countQueries(() => listMessages(person, first.id, { limit: 100, count: true }))).toBe(3);
  expect(await countQueries(() => listMembers(person, first.id, { limit: 100, count: true }))).toBe(3);
});

test("a cursor that is not ours is refused by its name", async () => {
  const person = viewerFor(await createPerson());
  for (const cursor of ["x", Buffer.from('["2026-02-31T00:00:00Z","a"]').toString("base64url")]) {
    await expect(listProjects(person, { ...all, archived: "all", cursor })).rejects.toMatchObject({
      code: "invalid_input",
    });
  }
});

test("a stranger finds no project, a member without the right is told so", async () => {
  const { projectId, viewers } = await createTeam();
  await expect(getProject(viewers.stranger, projectId)).rejects.toMatchObject(notFound);
  await expect(updateProject(viewers.stranger, projectId, { name: "X" })).rejects.toMatchObject(notFound);
  await expect(updateProject(viewers.editor, projectId, { name: "X" })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect((await getProject(viewers.viewer, projectId)).role).toBe("viewer");
});

test("a key bound to a project reaches no other one", async () => {
  const { projectId, viewers, people } = await createTeam();
  const other = await createProject(viewers.owner, { name: "Andere", description: "" });
  const key = viewerFor(people.owner, { via: "api_key", projectId });
  expect((await getProject(key, projectId)).id).toBe(projectId);
  await expect(getProject(key, other.id)).rejects.toMatchObject(notFound);
  const listed = await listProjects(key, { ...all, archived: "all" });
  expect(listed.data.map(({ id }) => id)).toEqual([projectId]);
  await expect(createProject(key, { name: "Neu", description: "" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("an archived project can be read but nothing in it changes", async () => {
  const { projectId, viewers } = await createTeam();
  const { owner } = viewers;
  await archiveProject(owner, projectId, { archived: true });
  await archiveProject(owner, projectId, { archived: true });
  expect((await getProject(owner, projectId)).archivedAt).not.toBeNull();
  const changes = [
    () => updateProject(owner, projectId, { name: "X" }),
    () => createPrompt(owner, projectId, { title: "T", content: "C" }),
    () => addMessage(owner, projectId, { role: "user", content: "C" }),
    () => uploadFile(owner, projectId, { name: "a.txt", bytes: new TextEncoder().encode("abc") }),
    () => askAs(owner, projectId, "Guten Tag"),
  ];
  for (const change of changes) await expect(change()).rejects.toMatchObject(conflict);
  const active = await listProjects(owner, { ...all, archived: "false" });
  expect(active.data.map(({ id }) => id)).not.toContain(projectId);
  await archiveProject(owner, projectId, { archived: false });
  await updateProject(owner, projectId, { name: "Wieder da" });
  const acts = await (await orm())
    .select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.projectId, projectId));
  expect(acts.map(({ action }) => action)).toEqual([
    "project.created",
    "project.archived",
    "project.restored",
    "project.updated",
  ]);
});

test("who is taken out has no access from then on", async () => {
  const { projectId, viewers, people } = await createTeam();
  await (await orm()).delete(projectMembers).where(eq(projectMembers.userId, people.editor.id));
  await expect(getProject(viewers.editor, projectId)).rejects.toMatchObject(notFound);
});
