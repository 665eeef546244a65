import { expect, test } from "vitest";
import { siteAssistant } from "@/db/seed/site-assistant";
import { deleteConversation } from "@/lib/chat/delete-conversation";
import { getConversation } from "@/lib/chat/get-conversation";
import { startTurn } from "@/lib/chat/start-turn";
import { stopAnswer } from "@/lib/chat/stop-answer";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";
import { sandboxModels } from "./sandbox-models";

const { settings, answerWith } = await sandboxModels();
startProduct({ knowledge: true, settings });

const { projectId } = siteAssistant;
const fast = "rate=500&text=Gern.";

function question(text: string, id?: string) {
  return { ...(id ? { id } : {}), role: "user" as const, parts: [{ type: "text" as const, text }] };
}

test("twelve questions at once into one conversation: each is stored once and answered once, in its place", async () => {
  answerWith(fast);
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Hallo");
  const texts = Array.from({ length: 12 }, (_, index) => `Frage ${index}`);
  const answers = await Promise.all(texts.map((text) => ask(visitor, text, { id: conversationId })));
  expect(answers.map((answer) => answer.text)).toEqual(texts.map(() => "Gern."));
  const { messages, active } = await getConversation(visitor, projectId, conversationId);
  expect(active).toBe(false);
  expect(messages.map((message) => message.role)).toEqual(
    Array.from({ length: 13 }, () => ["user", "assistant"]).flat(),
  );
  const asked = messages.flatMap((message) =>
    message.role === "user" && message.parts[0]?.type === "text" ? [message.parts[0].text] : [],
  );
  expect(asked.toSorted()).toEqual(["Hallo", ...texts].toSorted());
  for (const answer of answers) {
    const position = messages.findIndex((message) => message.id === answer.questionId);
    expect(messages[position + 1]?.id).toBe(answer.answerId);
  }
});

test("forty visitors at once get their own answers", async () => {
  answerWith("mode=echo&rate=2000");
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const visitor = newVisitor();
      const answer = await ask(visitor, `Kennwort ${index} bitte`);
      const view = await getConversation(visitor, projectId, answer.conversationId);
      return { index, answer, view };
    }),
  );
  for (const { index, answer, view } of answers) {
    expect(view.messages).toHaveLength(2);
    expect(view.messages[0]?.parts).toEqual([{ type: "text", text: `Kennwort ${index} bitte` }]);
    expect(view.messages[1]?.id).toBe(answer.answerId);
  }
  expect(new Set(answers.map(({ answer }) => answer.conversationId)).size).toBe(40);
});

test("a question and a retry at once lose nothing", async () => {
  answerWith(fast);
  const visitor = newVisitor();
  const first = await ask(visitor, "Eins?");
  const outcomes = await Promise.allSettled([
    ask(visitor, "", { id: first.conversationId, retry: first.answerId }),
    ask(visitor, "Zwei?", { id: first.conversationId }),
  ]);
  const { messages, active } = await getConversation(visitor, projectId, first.conversationId);
  expect(active).toBe(false);
  expect(outcomes[1]?.status).toBe("fulfilled");
  const asked = messages.filter((message) => message.role === "user").map((message) => message.parts);
  expect(asked).toEqual([[{ type: "text", text: "Eins?" }], [{ type: "text", text: "Zwei?" }]]);
  for (const message of messages) expect(message.metadata.status ?? "complete").toBe("complete");
});

test("the same retry from two tabs makes one shown answer", async () => {
  answerWith(fast);
  const visitor = newVisitor();
  const first = await ask(visitor, "Eins?");
  const request = { id: first.conversationId, retry: first.answerId };
  await Promise.allSettled([ask(visitor, "", request), ask(visitor, "", request)]);
  const { messages } = await getConversation(visitor, projectId, first.conversationId);
  expect(messages.map((message) => message.role)).toEqual(["user", "assistant"]);
  expect(messages[1]?.metadata.status).toBe("complete");
});

test("a conversation deleted while it is answered is gone, and stays gone", async () => {
  answerWith("rate=20&tokens=200");
  const visitor = newVisitor();
  const message = question("Was kostet ein Workshop?");
  const turn = await startTurn(visitor, siteAssistant, { locale: "de", message });
  await deleteConversation(visitor, projectId, turn.conversationId);
  await turn.live?.finished;
  await expect(getConversation(visitor, projectId, turn.conversationId)).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a question sent while the answer before it is being stopped is answered", async () => {
  answerWith("rate=20&tokens=200");
  const visitor = newVisitor();
  const first = await startTurn(visitor, siteAssistant, { locale: "de", message: question("Eins?") });
  const stopped = stopAnswer(visitor, projectId, first.conversationId);
  await stopped;
  answerWith(fast);
  const second = await ask(visitor, "Zwei?", { id: first.conversationId });
  expect(second.text).toBe("Gern.");
});

test("the same question from two tabs after a lost connection is one question, and both read its answer", async () => {
  answerWith("rate=100&tokens=40");
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Hallo");
  const request = { id: conversationId, message: question("Was kostet ein Workshop?", "client-7") };
  const [one, two] = await Promise.all([ask(visitor, "", request), ask(visitor, "", request)]);
  expect(two.answerId).toBe(one.answerId);
  expect(one.text).not.toBe("");
  expect((await getConversation(visitor, projectId, conversationId)).messages).toHaveLength(4);
});

test("a retry that is refused does not end the answer being made", async () => {
  answerWith(fast);
  const visitor = newVisitor();
  const first = await ask(visitor, "Eins?");
  answerWith("rate=100&tokens=30");
  const second = ask(visitor, "Zwei?", { id: first.conversationId });
  await expect
    .poll(async () => (await getConversation(visitor, projectId, first.conversationId)).messages)
    .toHaveLength(4);
  const refused = ask(visitor, "", { id: first.conversationId, retry: first.answerId });
  await expect(refused).rejects.toMatchObject({ code: "conflict" });
  expect((await second).chunks.at(-1)).toMatchObject({ messageMetadata: { status: "complete" } });
});

test("a retry while the answer is being made takes its place", async () => {
  answerWith("rate=20&tokens=200");
  const visitor = newVisitor();
  const turn = await startTurn(visitor, siteAssistant, { locale: "de", message: question("Eins?") });
  answerWith(fast);
  const again = await ask(visitor, "", { id: turn.conversationId, retry: turn.answerId });
  expect(again.text).toBe("Gern.");
  const { messages } = await getConversation(visitor, projectId, turn.conversationId);
  expect(messages.map((message) => message.id)).toEqual([turn.questionId, again.answerId]);
});
