import { expect, test } from "vitest";
import { getConversation } from "@/lib/chat/get-conversation";
import { deleteProjectConversation, getProjectConversation } from "@/lib/chat/project/project-conversation";
import { addMessage } from "@/lib/projects/add-message";
import { createPrompt } from "@/lib/projects/create-prompt";
import { updatePrompt } from "@/lib/projects/update-prompt";
import { chatCalls, sandboxModels } from "../chat/sandbox-models";
import { startProduct } from "../support/product";
import { askAs, createTeam, uploadAndLearn } from "../support/projects";
import { ask, newVisitor } from "../support/visitor";
import { pdf } from "./sample-files";

const { sandbox, settings, answerWith } = await sandboxModels();
startProduct({ settings });

const notFound = { code: "not_found" };
const withoutModel = () => answerWith();

test("without a model it answers from a prompt that was saved a moment ago, with its citation", async () => {
  withoutModel();
  const { projectId, viewers } = await createTeam();
  const prompt = await createPrompt(viewers.owner, projectId, {
    title: "Öffnungszeiten der Werkstatt",
    content: "Die Werkstatt hat Montag bis Freitag von 8 bis 16 Uhr geöffnet. Samstags ist geschlossen.",
  });
  const answer = await askAs(viewers.editor, projectId, "Wann hat die Werkstatt geöffnet?");
  expect(answer.message).toMatchObject({ status: "complete", mode: "extractive" });
  expect(answer.message.content).toMatch(/8 bis 16 Uhr.*\[1\]/);
  expect(answer.citations).toMatchObject([
    { number: 1, kind: "prompt", sourceId: prompt.id, title: "Öffnungszeiten der Werkstatt" },
  ]);
  expect(answer.usage).toMatchObject({ model: null, inputTokens: 0 });
  await updatePrompt(viewers.owner, projectId, prompt.id, {
    content: "Die Werkstatt hat Montag bis Freitag von 7 bis 15 Uhr geöffnet.",
    version: 1,
  });
  const later = await askAs(viewers.editor, projectId, "Wann hat die Werkstatt geöffnet?");
  expect(later.message.content).toContain("7 bis 15 Uhr");
});

test("without a model it answers from a file and names the page", async () => {
  withoutModel();
  const { projectId, viewers } = await createTeam();
  const file = await uploadAndLearn(
    viewers.owner,
    projectId,
    "preisliste.pdf",
    pdf(["Willkommen in unserer Werkstatt.", "Ein Reifenwechsel kostet 39 Euro und dauert 30 Minuten."]),
  );
  const answer = await askAs(viewers.owner, projectId, "Was kostet ein Reifenwechsel?");
  expect(answer.message.content).toContain("39 Euro");
  expect(answer.citations[0]).toMatchObject({ kind: "file", sourceId: file.id, headingPath: ["Seite 2"] });
});

test("what nobody wrote down is not made up, and no lead card is shown", async () => {
  withoutModel();
  const { projectId, viewers } = await createTeam();
  await createPrompt(viewers.owner, projectId, { title: "Ton", content: "Antworte freundlich." });
  const answer = await askAs(viewers.owner, projectId, "Wie hoch ist der Eiffelturm?");
  expect(answer.citations).toEqual([]);
  expect(answer.message.content).toMatch(/Prompts und Dateien|Unterlagen dieses Projekts/);
  const { messages } = await getProjectConversation(viewers.owner, projectId, answer.conversationId);
  const parts = messages.flatMap((message) => message.parts.map(({ type }) => type));
  expect(parts).not.toContain("data-lead-card");
});

test("only chosen prompts are heeded and quoted", async () => {
  withoutModel();
  const { projectId, viewers } = await createTeam();
  const chosen = await createPrompt(viewers.owner, projectId, {
    title: "Winterpreise",
    content: "Ein Reifenwechsel kostet im Winter 49 Euro.",
  });
  await createPrompt(viewers.owner, projectId, {
    title: "Sommerpreise",
    content: "Ein Reifenwechsel kostet im Sommer 39 Euro.",
  });
  const question = "Was kostet ein Reifenwechsel?";
  const answer = await askAs(viewers.owner, projectId, question, { promptIds: [chosen.id] });
  expect(answer.message.content).toContain("49 Euro");
  expect(answer.message.content).not.toContain("39 Euro");
  await expect(
    askAs(viewers.owner, projectId, question, { promptIds: ["prm_00000000000000000000000000"] }),
  ).rejects.toMatchObject({ code: "invalid_input" });
});

test("a model is told prompts, system messages and history, with personal data hidden", async () => {
  answerWith("tokens=20");
  const { projectId, viewers } = await createTeam();
  await createPrompt(viewers.owner, projectId, {
    title: "Rolle",
    content: "Du bist Hausmeister Krause. Rückfragen an frau.maier@kunde-beispiel.de.",
  });
  await uploadAndLearn(viewers.owner, projectId, "notiz.txt", "Der Heizungskeller liegt in Haus 7.");
  const first = await askAs(viewers.owner, projectId, "Wo liegt der Heizungskeller?");
  expect(first.message).toMatchObject({ mode: "model", status: "complete" });
  expect(first.usage.outputTokens).toBeGreaterThan(0);
  const { conversationId } = first;
  await addMessage(viewers.owner, projectId, {
    role: "system",
    content: "Antworte in Reimen.",
    conversationId,
  });
  await askAs(viewers.editor, projectId, "Und wer hat den Schlüssel?", { conversationId });
  const sent = JSON.stringify(chatCalls(sandbox).at(-1)?.body);
  expect(sent).toContain("Hausmeister Krause");
  expect(sent).toContain("Antworte in Reimen.");
  expect(sent).toContain("Wo liegt der Heizungskeller?");
  expect(sent).toContain("EMAIL_1");
  expect(sent).not.toContain("frau.maier");
  expect(sent).not.toContain('"tools"');
});

test("history of another project or of the site is nowhere to be reached", async () => {
  withoutModel();
  const mine = await createTeam();
  const other = await createTeam();
  const { conversationId } = await askAs(mine.viewers.owner, mine.projectId, "Guten Tag");
  const foreign = other.viewers.owner;
  const hi = (projectId: string) => askAs(foreign, projectId, "Hallo", { conversationId });
  await expect(hi(mine.projectId)).rejects.toMatchObject(notFound);
  await expect(hi(other.projectId)).rejects.toMatchObject(notFound);
  await expect(getProjectConversation(foreign, other.projectId, conversationId)).rejects.toMatchObject(
    notFound,
  );
  const visitor = { ...newVisitor(), userId: mine.people.owner.id };
  await expect(getConversation(visitor, mine.projectId, conversationId)).rejects.toMatchObject(notFound);
  await expect(ask(visitor, "Hallo", { id: conversationId })).rejects.toMatchObject(notFound);
  const site = await ask(visitor, "Guten Tag");
  await expect(
    askAs(mine.viewers.owner, mine.projectId, "Hallo", { conversationId: site.conversationId }),
  ).rejects.toMatchObject(notFound);
});

test("members share conversations; a viewer reads but does not ask; deleting ends them", async () => {
  withoutModel();
  const { projectId, viewers } = await createTeam();
  const { conversationId } = await askAs(viewers.owner, projectId, "Guten Tag");
  await askAs(viewers.editor, projectId, "Danke", { conversationId });
  const seen = await getProjectConversation(viewers.viewer, projectId, conversationId);
  expect(seen.messages.map(({ role }) => role)).toEqual(["user", "assistant", "user", "assistant"]);
  await expect(askAs(viewers.viewer, projectId, "Hallo")).rejects.toMatchObject({ code: "forbidden" });
  await expect(askAs(viewers.stranger, projectId, "Hallo")).rejects.toMatchObject(notFound);
  await deleteProjectConversation(viewers.editor, projectId, conversationId);
  await expect(getProjectConversation(viewers.owner, projectId, conversationId)).rejects.toMatchObject(
    notFound,
  );
});
