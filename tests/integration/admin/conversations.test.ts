import { and, eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { database, orm } from "@/db/client";
import { auditLog, conversations, projects } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { browseConversations } from "@/lib/chat/browse-conversations";
import { exportTranscript } from "@/lib/chat/export-transcript";
import { getTranscript } from "@/lib/chat/get-transcript";
import { conversationListQuery } from "@/lib/chat/model/transcript";
import { revealConversation } from "@/lib/chat/reveal-conversation";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";
import { storeConversation } from "./conversation-scene";
import { projectId, storeLead } from "./lead-scene";

startProduct({ knowledge: true });

let operator: UserViewer;
let admin: UserViewer;

beforeAll(async () => {
  await (await orm()).delete(conversations);
  operator = viewerFor(await createPerson({ role: "operator" }));
  admin = viewerFor(await createPerson({ role: "admin" }));
  await (await orm()).insert(projects).values({ id: "proj_customer", name: "Kundin" });
});

const personal = "Ich heiße Karla Winter, meine Adresse ist kunde@geheim.example, Telefon 0171 2345678.";
const hidden = /karla|winter|geheim|2345678/i;

function browse(viewer: UserViewer, query: Record<string, string> = {}, page: Record<string, unknown> = {}) {
  return browseConversations(viewer, projectId, {
    ...conversationListQuery.parse(query),
    limit: 100,
    count: false,
    ...page,
  });
}

const idsOf = async (viewer: UserViewer, query: Record<string, string>) =>
  (await browse(viewer, query)).data.map(({ id }) => id);

test("only staff reads conversations, operators take no copies, and customers' projects are nobody's business here", async () => {
  const { conversationId } = await storeConversation({ question: personal });
  const customers = await storeConversation({ question: "Interna", projectId: "proj_customer" });
  const user = viewerFor(await createPerson());
  const byKey = viewerFor(await createPerson({ role: "admin" }), { via: "api_key", sessionId: null });
  for (const nobody of [user, byKey]) {
    const acts = [
      () => browse(nobody),
      () => getTranscript(nobody, projectId, conversationId),
      () => revealConversation(nobody, projectId, conversationId),
      () => exportTranscript(nobody, projectId, conversationId),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "forbidden" });
  }
  await expect(exportTranscript(operator, projectId, conversationId)).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await idsOf(admin, {})).not.toContain(customers.conversationId);
  expect(await idsOf(admin, { q: "Interna" })).toEqual([]);
  for (const read of [getTranscript, revealConversation, exportTranscript]) {
    await expect(read(admin, projectId, customers.conversationId)).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("operators see personal data masked in list and transcript until they ask, and asking is written down", async () => {
  const { conversationId } = await storeConversation({
    question: personal,
    answer: "Danke, Karla Winter. Wir schreiben an kunde@geheim.example.",
    rating: { rating: -1, comment: "Rufen Sie Karla Winter an: 0171 2345678" },
  });
  const list = await browse(operator);
  const masked = await getTranscript(operator, projectId, conversationId);
  expect(JSON.stringify([list, masked])).not.toMatch(hidden);
  expect(masked.messages[0]?.text).toContain("k•••@•••.example");
  await revealConversation(operator, projectId, conversationId);
  await revealConversation(operator, projectId, conversationId);
  const open = await getTranscript(operator, projectId, conversationId);
  expect(open.messages[0]?.text).toBe(personal);
  expect(open.messages[1]?.rating?.comment).toContain("Karla");
  const rows = await (await orm())
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.action, "conversation.revealed"), eq(auditLog.targetId, conversationId)));
  expect(rows).toMatchObject([{ actorId: operator.userId }]);
  const colleague = viewerFor(await createPerson({ role: "operator" }));
  expect((await getTranscript(colleague, projectId, conversationId)).isMasked).toBe(true);
});

test("a name known from the request that came of a conversation is masked in it without introduction", async () => {
  const { conversationId } = await storeConversation({ question: "Guten Tag, Winterfeld hier." });
  await storeLead({ conversationId, name: "Anke Winterfeld" });
  const transcript = await getTranscript(operator, projectId, conversationId);
  expect(transcript.messages[0]?.text).toBe("Guten Tag, ••• hier.");
  expect(transcript.lead?.reference).toMatch(/^RK-/);
});

test("an operator's search finds words they can read, never a part of what is masked", async () => {
  const { conversationId } = await storeConversation({
    question: "Mein Name ist Ulrike Brandes, ulrike@praxis-brandes.example. Was kostet ein Wissensassistent?",
  });
  for (const q of ["ulrike", "praxis-br", "brandes", "@praxis"]) {
    expect(await idsOf(operator, { q }), q).not.toContain(conversationId);
    expect(await idsOf(admin, { q }), q).toContain(conversationId);
  }
  expect(await idsOf(operator, { q: "wissensassistent" })).toContain(conversationId);
  expect(await browse(operator, { q: "brandes" }, { count: true })).not.toHaveProperty("total");
  await revealConversation(operator, projectId, conversationId);
  expect(await idsOf(operator, { q: "brandes" })).toContain(conversationId);
});

test("filters narrow by agent, language, rating, mode, outcome, handoff, request and day", async () => {
  const { conversationId } = await storeConversation({
    question: "Filterfrage",
    change: {
      agent: "billing",
      locale: "uk",
      status: "handoff",
      updatedAt: new Date("2026-09-01T22:30:00Z"),
    },
    record: { mode: "extractive", outcome: "interrupted" },
    rating: { rating: 1 },
  });
  await storeLead({ conversationId });
  const fitting: Record<string, string>[] = [
    { agent: "billing" },
    { locale: "uk" },
    { rating: "up" },
    { mode: "quoted" },
    { state: "failed" },
    { state: "handoff" },
    { lead: "yes" },
    { updatedFrom: "2026-09-02", updatedTo: "2026-09-02" },
  ];
  for (const query of fitting)
    expect(await idsOf(admin, { q: "Filterfrage", ...query })).toEqual([conversationId]);
  const others: Record<string, string>[] = [
    { agent: "sales" },
    { rating: "down" },
    { mode: "model" },
    { lead: "no" },
    { updatedTo: "2026-09-01" },
  ];
  for (const query of others) expect(await idsOf(admin, { q: "Filterfrage", ...query })).toEqual([]);
  expect((await browse(admin, { q: "Filterfrage" })).data[0]).toMatchObject({
    failedCount: 1,
    ratedUp: 1,
    modes: ["extractive"],
    costMicroCents: 31_500,
  });
});

test.each(["-updatedAt", "updatedAt", "messageCount"])(
  "pages sorted by %s hold every conversation once",
  async (sort) => {
    const updatedAt = new Date("2026-10-03T08:00:00.123Z");
    for (let index = 0; index < 5; index += 1)
      await storeConversation({ question: "Seitenfrage", change: { updatedAt } });
    const all = await idsOf(admin, { q: "Seitenfrage", sort });
    const walked: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await browse(
        admin,
        { q: "Seitenfrage", sort },
        { limit: 2, ...(cursor ? { cursor } : {}) },
      );
      walked.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(walked).toEqual(all);
    const foreign = Buffer.from('["2026-02-31","x"]').toString("base64url");
    await expect(browse(admin, { sort }, { cursor: foreign })).rejects.toMatchObject({
      code: "invalid_input",
    });
  },
);

test("the transcript of a real turn tells route, passages with their text, checks and steps of its answer", async () => {
  const { conversationId } = await ask(newVisitor(), "Was kostet ein Chatbot für meine Werkstatt?");
  const transcript = await getTranscript(admin, projectId, conversationId);
  const record = transcript.messages[1]?.record;
  expect(record).toMatchObject({ mode: "extractive", outcome: "complete", promptVersion: 1 });
  expect(record?.route).toMatchObject({ by: "classifier", agent: "sales" });
  expect(record?.passages.length).toBeGreaterThan(0);
  for (const passage of record?.passages ?? []) expect(passage.text).toEqual(expect.any(String));
  expect(record?.passages.some(({ cited }) => cited)).toBe(true);
  expect(record?.stepsMs.done).toBeGreaterThan(0);
});

test("a copy of a transcript is written down without anything that was said", async () => {
  const { conversationId } = await storeConversation({ question: personal });
  const copy = await exportTranscript(admin, projectId, conversationId);
  expect(copy.messages).toHaveLength(2);
  const rows = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, conversationId));
  expect(rows).toMatchObject([
    { action: "conversation.exported", actorId: admin.userId, after: { messages: 2 } },
  ]);
});

test("list and transcript ask the database as often for much as for little", async () => {
  const db = (await database()).orm;
  const selects = vi.spyOn(Object.getPrototypeOf(db), "select");
  const distinct = vi.spyOn(Object.getPrototypeOf(db), "selectDistinctOn");
  const countOf = async (run: () => Promise<unknown>) => {
    selects.mockClear();
    distinct.mockClear();
    await run();
    return selects.mock.calls.length + distinct.mock.calls.length;
  };
  await browse(operator);
  const few = await countOf(() => browse(operator, {}, { limit: 1, count: true }));
  const many = await countOf(() => browse(operator, {}, { limit: 100, count: true }));
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(6);
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Was kostet ein Chatbot?");
  await ask(visitor, "Und wie lange dauert es?", { id: conversationId });
  expect(await countOf(() => getTranscript(operator, projectId, conversationId))).toBeLessThanOrEqual(6);
  selects.mockRestore();
  distinct.mockRestore();
});
