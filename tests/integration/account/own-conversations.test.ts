import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { GET as exportDoor } from "@/app/api/v1/conversations/[conversationId]/export/route";
import { DELETE as deleteDoor, GET as readDoor } from "@/app/api/v1/conversations/[conversationId]/route";
import { orm } from "@/db/client";
import { conversations, messages, projectMembers } from "@/db/schema";
import { deleteOwnConversation } from "@/lib/account/conversations/delete-own-conversation";
import { exportConversation } from "@/lib/account/conversations/export-conversation";
import { getTranscript } from "@/lib/account/conversations/get-transcript";
import { listOwnConversations } from "@/lib/account/conversations/list-own-conversations";
import { newId } from "@/lib/core/model/ids";
import { createProject } from "@/lib/projects/create-project";
import { contextOf } from "../http/door-requests";
import { createPerson, type Person, sessionBrowser, viewerFor } from "../support/people";
import { startProduct } from "../support/product";

startProduct();

const page = { limit: 25, count: true };

async function plant(
  person: Person,
  text: string,
  project?: { id: string; assistantId: string },
): Promise<string> {
  const db = await orm();
  const id = newId("conversation");
  const shared = { projectId: project?.id ?? "proj_rozoom", conversationId: id, status: "complete" as const };
  await db.insert(conversations).values({
    id,
    projectId: shared.projectId,
    assistantId: project?.assistantId ?? "asst_site",
    visitorId: newId("visitor"),
    userId: person.id,
    channel: project ? "project" : "site",
    locale: "de",
    title: text,
    messageCount: 2,
  });
  await db.insert(messages).values([
    { ...shared, id: newId("message"), position: 1, role: "user", text, parts: [{ type: "text", text }] },
    {
      ...shared,
      id: newId("message"),
      position: 2,
      role: "assistant",
      text: "100 % Ja_Nein.",
      parts: [{ type: "text", text: "100 % Ja_Nein." }],
    },
  ]);
  return id;
}

test("another person's conversation does not exist for me, in any door", async () => {
  const [owner, other] = [await createPerson(), await createPerson({ role: "admin" })];
  const id = await plant(owner, "Vertrauliches");
  const viewer = viewerFor(other);
  await expect(getTranscript(viewer, id)).rejects.toMatchObject({ code: "not_found" });
  await expect(exportConversation(viewer, id, "json")).rejects.toMatchObject({ code: "not_found" });
  await expect(deleteOwnConversation(viewer, id)).rejects.toMatchObject({ code: "not_found" });
  expect((await listOwnConversations(viewer, { ...page, q: "Vertrauliches" })).total).toBe(0);
  const browser = await sessionBrowser(await createPerson());
  const path = `/api/v1/conversations/${id}`;
  const context = contextOf({ conversationId: id });
  expect((await readDoor(browser.request(path), context)).status).toBe(404);
  expect((await exportDoor(browser.request(`${path}/export`), context)).status).toBe(404);
  expect((await deleteDoor(browser.request(path, { method: "DELETE" }), context)).status).toBe(404);
  expect((await getTranscript(viewerFor(owner), id)).messages).toHaveLength(2);
});

test("a conversation in a project is mine as long as I am its member, and a key reaches its own project only", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  const project = await createProject(viewer, { name: "Werkstatt", description: "" });
  const [row] = await (await orm()).query.projects.findMany({
    where: (table, { eq: is }) => is(table.id, project.id),
  });
  const assistantId = row?.assistantId ?? "";
  const inProject = await plant(person, "Im Projekt", { id: project.id, assistantId });
  const onSite = await plant(person, "Auf der Website");
  expect((await getTranscript(viewer, inProject)).project).toEqual({ id: project.id, name: "Werkstatt" });
  expect((await getTranscript(viewer, onSite)).project).toBeNull();
  const key = viewerFor(person, { via: "api_key", scopes: ["account:read"], projectId: project.id });
  expect((await listOwnConversations(key, page)).data.map(({ id }) => id)).toEqual([inProject]);
  await expect(getTranscript(key, onSite)).rejects.toMatchObject({ code: "not_found" });
  await expect(deleteOwnConversation(key, inProject)).rejects.toMatchObject({ code: "forbidden" });
  await (await orm())
    .delete(projectMembers)
    .where(and(eq(projectMembers.projectId, project.id), eq(projectMembers.userId, person.id)));
  await expect(getTranscript(viewer, inProject)).rejects.toMatchObject({ code: "not_found" });
  expect((await listOwnConversations(viewer, page)).data.map(({ id }) => id)).toEqual([onSite]);
});

test("words are found as they are written, in questions and answers", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  await plant(person, "Was kostet ein Zahnriemen?");
  await plant(person, "Öffnungszeiten");
  const found = async (q: string) => (await listOwnConversations(viewer, { ...page, q })).total;
  expect(await found("zahnRIEMEN")).toBe(1);
  expect(await found("Ja_Nein")).toBe(2);
  expect(await found("JaXNein")).toBe(0);
  expect(await found("100 %")).toBe(2);
  expect(await found("' or 1=1 --")).toBe(0);
});

test("pages follow each other without gaps or doubles", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  for (let index = 0; index < 7; index += 1) await plant(person, `Frage ${index}`);
  const seen: string[] = [];
  let cursor: string | null | undefined;
  do {
    const next = await listOwnConversations(viewer, {
      limit: 3,
      count: false,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...next.data.map(({ id }) => id));
    cursor = next.nextCursor;
  } while (cursor);
  expect(new Set(seen).size).toBe(7);
  expect(seen).toHaveLength(7);
  await expect(listOwnConversations(viewer, { ...page, cursor: "bm9uc2Vuc2U" })).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("a conversation is saved as Markdown and JSON, labelled as made by an AI, and erased with its messages", async () => {
  const person = await createPerson();
  const viewer = viewerFor(person);
  const id = await plant(person, "Bitte sichern");
  const markdown = await exportConversation(viewer, id, "markdown");
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.content).toContain("> Bitte sichern");
  const json = JSON.parse((await exportConversation(viewer, id, "json")).content);
  expect(json).toMatchObject({ aiGenerated: true, id });
  await deleteOwnConversation(viewer, id);
  expect(await (await orm()).$count(messages, eq(messages.conversationId, id))).toBe(0);
});
