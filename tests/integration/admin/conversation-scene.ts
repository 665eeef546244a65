import { orm } from "@/db/client";
import { answerRecords, conversations, feedback, messages } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { newId } from "@/lib/core/model/ids";

interface Scene {
  question: string;
  answer?: string;
  projectId?: string;
  change?: Partial<typeof conversations.$inferInsert>;
  record?: Partial<typeof answerRecords.$inferInsert>;
  rating?: { rating: 1 | -1; comment?: string };
}

/** A conversation of one question and its answer, stored as the turn stores it. */
export async function storeConversation({
  question,
  answer = "Gern. [1]",
  change,
  record,
  rating,
  ...scene
}: Scene) {
  const db = await orm();
  const { assistantId } = siteAssistant;
  const projectId = scene.projectId ?? siteAssistant.projectId;
  const conversationId = newId("conversation");
  const answerId = newId("message");
  await db.insert(conversations).values({
    id: conversationId,
    projectId,
    assistantId,
    visitorId: newId("visitor"),
    channel: "site",
    locale: "de",
    title: question.slice(0, 80),
    agent: "sales",
    messageCount: 2,
    ...change,
  });
  const owner = { projectId, conversationId };
  await db.insert(messages).values([
    {
      ...owner,
      id: newId("message"),
      position: 0,
      role: "user",
      text: question,
      parts: [{ type: "text", text: question }],
      status: "complete",
    },
    {
      ...owner,
      id: answerId,
      position: 1,
      role: "assistant",
      text: answer,
      parts: [
        { type: "text", text: answer },
        {
          type: "data-lead-card",
          id: "lead",
          data: { fields: ["email"], known: { email: "kunde@geheim.example" }, reason: "offer" },
        },
      ],
      status: "complete",
      agent: "sales",
    },
  ]);
  await db.insert(answerRecords).values({
    ...owner,
    messageId: answerId,
    assistantId,
    assistantVersion: 1,
    mode: "model",
    outcome: "complete",
    provider: "openai",
    model: "gpt-test",
    inputTokens: 900,
    outputTokens: 120,
    costMicroCents: 31_500,
    route: {
      by: "classifier",
      predicted: "sales",
      confidence: 0.93,
      previous: null,
      agent: "sales",
      locale: "de",
    },
    retrieval: [],
    attempts: [],
    checks: { cited: [1], removedLinks: ["mailto:kunde@geheim.example"] },
    timingsMs: { routed: 3, retrieved: 20, firstText: 410, done: 1_900 },
    ...record,
  });
  if (rating) await db.insert(feedback).values({ ...owner, messageId: answerId, ...rating });
  return { conversationId, answerId };
}
