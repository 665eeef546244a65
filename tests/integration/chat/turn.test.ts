import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { answerRecords, messages } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { getConversation } from "@/lib/chat/get-conversation";
import { listConversations } from "@/lib/chat/list-conversations";
import { rateAnswer } from "@/lib/chat/rate-answer";
import { requestHandoff } from "@/lib/chat/request-handoff";
import { startTurn } from "@/lib/chat/start-turn";
import { stopAnswer } from "@/lib/chat/stop-answer";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";

startProduct({ knowledge: true });

const { projectId } = siteAssistant;

test.each([
  ["de", "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?", /1\.490 €/, /zwei Wochen/i],
  ["en", "What does a chatbot for my garage cost and how long does it take?", /1,490/, /two weeks/i],
  [
    "uk",
    "Скільки коштує чат-бот для моєї майстерні і скільки часу це займе?",
    /1[\s\u00a0]490/,
    /два тижні|двох тижнів/i,
  ],
] as const)(
  "%s: the sales agent answers price and duration with a source",
  async (locale, question, price, time) => {
    const answer = await ask(newVisitor(), question, { locale });
    expect(answer.text).toMatch(price);
    expect(answer.text).toMatch(time);
    expect(answer.text).toMatch(/\[\d\]/);
    const agent = answer.chunks.find((chunk) => chunk.type === "data-agent");
    expect(agent).toMatchObject({ data: { agent: "sales" } });
    const sources = answer.chunks.filter((chunk) => chunk.type === "source-url");
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source.providerMetadata.rozoom.locale).toBe(locale);
    expect(answer.chunks.at(-1)).toMatchObject({ type: "finish", messageMetadata: { status: "complete" } });
  },
);

test("an answer is stored with its record: route, passages, timings", async () => {
  const answer = await ask(newVisitor(), "Wie bekomme ich eine Kopie meiner Rechnung?");
  const [record] = await (await orm())
    .select()
    .from(answerRecords)
    .where(eq(answerRecords.messageId, answer.answerId));
  expect(record).toMatchObject({ mode: "extractive", outcome: "complete", projectId });
  expect(record?.route).toMatchObject({ agent: "billing", locale: "de" });
  expect(record?.retrieval.length).toBeGreaterThan(0);
  expect(record?.timingsMs).toHaveProperty("firstText");
});

test("an agent hands over visibly when the subject changes", async () => {
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Was kostet ein Telegram-Assistent?");
  const second = await ask(visitor, "Ich habe eine Frage zu meiner Rechnung: wie kann ich sie bezahlen?", {
    id: conversationId,
  });
  expect(second.chunks.find((chunk) => chunk.type === "data-agent")).toMatchObject({
    data: { agent: "billing", from: "sales" },
  });
});

test("the same question twice is stored once and answered once", async () => {
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Hallo");
  const message = {
    id: "client-1",
    role: "user" as const,
    parts: [{ type: "text" as const, text: "Was kostet ein Workshop?" }],
  };
  const request = { id: conversationId, locale: "de" as const, message };
  const [first, second] = await Promise.all([
    startTurn(visitor, siteAssistant, request),
    startTurn(visitor, siteAssistant, request),
  ]);
  expect(second.answerId).toBe(first.answerId);
  await Promise.all([first.live?.finished, second.live?.finished]);
  const view = await getConversation(visitor, projectId, conversationId);
  expect(view.messages.map((entry) => entry.role)).toEqual(["user", "assistant", "user", "assistant"]);
});

test("two tabs asking at once lose nothing: both questions are answered, one after the other", async () => {
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Hallo");
  await Promise.all([
    ask(visitor, "Was kostet ein Workshop?", { id: conversationId }),
    ask(visitor, "Wo liegen meine Daten?", { id: conversationId }),
  ]);
  const view = await getConversation(visitor, projectId, conversationId);
  expect(view.messages.map((message) => message.role)).toEqual([
    "user",
    "assistant",
    "user",
    "assistant",
    "user",
    "assistant",
  ]);
  expect(
    view.messages.filter((message) => message.role === "assistant").map((m) => m.metadata.status),
  ).toEqual(["complete", "complete", "complete"]);
});

test("an edited question takes the place of the old one and all that followed", async () => {
  const visitor = newVisitor();
  const first = await ask(visitor, "Was kostet ein Workshop?");
  await ask(visitor, "Was kostet ein Telegram-Assistent?", {
    id: first.conversationId,
    replaces: first.questionId,
  });
  const view = await getConversation(visitor, projectId, first.conversationId);
  expect(view.messages).toHaveLength(2);
  expect(view.messages[0]?.parts).toEqual([{ type: "text", text: "Was kostet ein Telegram-Assistent?" }]);
});

test("a retry answers the newest question again, and only that one", async () => {
  const visitor = newVisitor();
  const first = await ask(visitor, "Was kostet ein Workshop?");
  const again = await ask(visitor, "", { id: first.conversationId, retry: first.answerId });
  expect(again.answerId).not.toBe(first.answerId);
  const view = await getConversation(visitor, projectId, first.conversationId);
  expect(view.messages.map((message) => message.id)).toEqual([first.questionId, again.answerId]);
  await ask(visitor, "Und wie lange dauert er?", { id: first.conversationId });
  await expect(ask(visitor, "", { id: first.conversationId, retry: again.answerId })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("another visitor is refused everywhere, and changes nothing", async () => {
  const owner = newVisitor();
  const stranger = newVisitor();
  const { conversationId, answerId, questionId } = await ask(owner, "Was kostet ein Workshop?");
  const refused = { code: "not_found" };
  await expect(ask(stranger, "Hallo", { id: conversationId })).rejects.toMatchObject(refused);
  await expect(ask(stranger, "", { id: conversationId, retry: answerId })).rejects.toMatchObject(refused);
  await expect(ask(stranger, "Neu", { id: conversationId, replaces: questionId })).rejects.toMatchObject(
    refused,
  );
  await expect(getConversation(stranger, projectId, conversationId)).rejects.toMatchObject(refused);
  await expect(stopAnswer(stranger, projectId, conversationId)).rejects.toMatchObject(refused);
  await expect(requestHandoff(stranger, projectId, conversationId)).rejects.toMatchObject(refused);
  await expect(deleteConversation(stranger, projectId, conversationId)).rejects.toMatchObject(refused);
  const rating = { messageId: answerId, rating: 1 as const };
  await expect(rateAnswer(stranger, projectId, conversationId, rating)).rejects.toMatchObject(refused);
  expect((await listConversations(stranger, projectId, { limit: 10 })).data).toEqual([]);
  expect((await getConversation(owner, projectId, conversationId)).messages).toHaveLength(2);
});

test("an unknown conversation is not found", async () => {
  await expect(ask(newVisitor(), "Hallo", { id: "conv_unknown" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a deleted conversation is gone with its answers and records", async () => {
  const visitor = newVisitor();
  const { conversationId, answerId } = await ask(visitor, "Was kostet ein Workshop?");
  await rateAnswer(visitor, projectId, conversationId, {
    messageId: answerId,
    rating: -1,
    reason: "incomplete",
  });
  await deleteConversation(visitor, projectId, conversationId);
  const db = await orm();
  expect(await db.select().from(messages).where(eq(messages.conversationId, conversationId))).toEqual([]);
  expect(await db.select().from(answerRecords).where(eq(answerRecords.messageId, answerId))).toEqual([]);
});

test("one's own conversations are listed newest first, page by page", async () => {
  const visitor = newVisitor();
  const ids: string[] = [];
  for (const text of ["Eins?", "Zwei?", "Drei?"]) ids.unshift((await ask(visitor, text)).conversationId);
  const first = await listConversations(visitor, projectId, { limit: 2 });
  expect(first.data.map((entry) => entry.id)).toEqual(ids.slice(0, 2));
  const second = await listConversations(visitor, projectId, { limit: 2, cursor: first.nextCursor ?? "" });
  expect(second.data.map((entry) => entry.id)).toEqual(ids.slice(2));
  expect(second.nextCursor).toBeNull();
});
