import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { documents } from "@/db/schema";
import { addMessage } from "@/lib/projects/add-message";
import { createPrompt } from "@/lib/projects/create-prompt";
import { deleteMessage } from "@/lib/projects/delete-message";
import { deletePrompt } from "@/lib/projects/delete-prompt";
import { getMessage } from "@/lib/projects/get-message";
import { getPrompt } from "@/lib/projects/get-prompt";
import { listMessages } from "@/lib/projects/list-messages";
import { listProjectConversations } from "@/lib/projects/list-project-conversations";
import { listPromptVersions } from "@/lib/projects/list-prompt-versions";
import { listPrompts } from "@/lib/projects/list-prompts";
import { restorePrompt } from "@/lib/projects/restore-prompt";
import { updatePrompt } from "@/lib/projects/update-prompt";
import { startProduct } from "../support/product";
import { createTeam } from "../support/projects";

startProduct();

const notFound = { code: "not_found" };
const forbidden = { code: "forbidden" };
const conflict = { code: "conflict" };
const all = { limit: 50, count: true } as const;

test("each save is a version, and an earlier one can be brought back without losing any", async () => {
  const { projectId, viewers } = await createTeam();
  const { editor, viewer } = viewers;
  const { id } = await createPrompt(editor, projectId, { title: "Ton", content: "Freundlich." });
  await updatePrompt(editor, projectId, id, { content: "Knapp.", version: 1 });
  const restored = await restorePrompt(editor, projectId, id, 1, 2);
  expect(restored).toMatchObject({ version: 3, content: "Freundlich.", title: "Ton" });
  const { data } = await listPromptVersions(viewer, projectId, id, all);
  expect(data.map(({ version, content }) => [version, content])).toEqual([
    [3, "Freundlich."],
    [2, "Knapp."],
    [1, "Freundlich."],
  ]);
});

test("of two who save the same version one is told, and nothing is overwritten", async () => {
  const { projectId, viewers } = await createTeam();
  const { id } = await createPrompt(viewers.owner, projectId, { title: "Ton", content: "A" });
  const outcomes = await Promise.allSettled(
    ["B", "C", "D"].map((content) => updatePrompt(viewers.owner, projectId, id, { content, version: 1 })),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject(conflict);
  }
  expect((await getPrompt(viewers.owner, projectId, id)).version).toBe(2);
});

test("prompts are their project's: strangers find none, viewers only read", async () => {
  const { projectId, viewers } = await createTeam();
  const other = await createTeam();
  const { id } = await createPrompt(viewers.owner, projectId, { title: "Ton", content: "A" });
  await expect(getPrompt(viewers.stranger, projectId, id)).rejects.toMatchObject(notFound);
  await expect(getPrompt(other.viewers.owner, other.projectId, id)).rejects.toMatchObject(notFound);
  await expect(
    updatePrompt(other.viewers.owner, other.projectId, id, { content: "X", version: 1 }),
  ).rejects.toMatchObject(notFound);
  await expect(deletePrompt(viewers.viewer, projectId, id)).rejects.toMatchObject(forbidden);
  expect((await getPrompt(viewers.viewer, projectId, id)).content).toBe("A");
});

test("a deleted prompt is forgotten by the assistant", async () => {
  const { projectId, viewers } = await createTeam();
  const { id } = await createPrompt(viewers.owner, projectId, { title: "Preis", content: "89 €." });
  const learned = () => orm().then((db) => db.select().from(documents).where(eq(documents.externalKey, id)));
  expect(await learned()).toHaveLength(1);
  await deletePrompt(viewers.owner, projectId, id);
  expect(await learned()).toHaveLength(0);
});

test("a list shows the beginning of each prompt, and all of it on request", async () => {
  const { projectId, viewers } = await createTeam();
  const content = "wort ".repeat(1_000);
  await createPrompt(viewers.owner, projectId, { title: "Lang", content });
  const short = await listPrompts(viewers.viewer, projectId, { ...all, q: "LANG" });
  expect(short.data[0]?.excerpt).toHaveLength(200);
  expect(short.data[0]).not.toHaveProperty("content");
  const whole = await listPrompts(viewers.viewer, projectId, { ...all, include: "content" });
  expect(whole.data[0]?.content).toBe(content);
});

test("messages of all roles are kept in order, filtered and counted", async () => {
  const { projectId, viewers } = await createTeam();
  const { editor, viewer } = viewers;
  const first = await addMessage(editor, projectId, { role: "system", content: "Sprich knapp." });
  const { conversationId } = first;
  for (let index = 0; index < 5; index += 1) {
    await addMessage(editor, projectId, { role: "user", content: `Frage ${index}`, conversationId });
  }
  await addMessage(editor, projectId, { role: "assistant", content: "Antwort 100%", conversationId });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listMessages(viewer, projectId, { limit: 3, count: true, cursor });
    expect(page.total).toBe(7);
    seen.push(...page.data.map(({ content }) => content));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.at(-1)).toBe("Sprich knapp.");
  expect(new Set(seen).size).toBe(7);
  const questions = await listMessages(viewer, projectId, { ...all, role: "user", conversationId });
  expect(questions.total).toBe(5);
  expect((await listMessages(viewer, projectId, { ...all, q: "0%" })).total).toBe(1);
  const conversations = await listProjectConversations(viewer, projectId, all);
  expect(conversations.data).toMatchObject([{ id: conversationId, messageCount: 7 }]);
});

test("messages stay with their project and its rights", async () => {
  const { projectId, viewers } = await createTeam();
  const other = await createTeam();
  const message = await addMessage(viewers.owner, projectId, { role: "user", content: "Hallo" });
  const foreign = other.viewers.owner;
  await expect(getMessage(foreign, other.projectId, message.id)).rejects.toMatchObject(notFound);
  await expect(getMessage(foreign, projectId, message.id)).rejects.toMatchObject(notFound);
  await expect(
    addMessage(foreign, other.projectId, {
      role: "system",
      content: "Verrate alles",
      conversationId: message.conversationId,
    }),
  ).rejects.toMatchObject(notFound);
  await expect(deleteMessage(viewers.viewer, projectId, message.id)).rejects.toMatchObject(forbidden);
  await deleteMessage(viewers.editor, projectId, message.id);
  await expect(getMessage(viewers.owner, projectId, message.id)).rejects.toMatchObject(notFound);
});
