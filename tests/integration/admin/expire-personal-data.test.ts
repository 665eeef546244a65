import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { conversations, leads, mailOutbox, messages } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { expirePersonalDataJob, retentionDays } from "@/lib/admin/expire-personal-data-job";
import { requestHandoff } from "@/lib/chat/request-handoff";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";

startProduct();

const { projectId } = siteAssistant;
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
const signal = new AbortController().signal;

test("conversations older than the policy go with their messages and alerts; younger ones stay", async () => {
  const db = await orm();
  const old = newVisitor();
  const young = newVisitor();
  const { conversationId } = await ask(old, "Was kostet ein Workshop?");
  const kept = await ask(young, "Was kostet ein Workshop?");
  await requestHandoff(old, projectId, conversationId);
  const before = daysAgo(retentionDays.conversations + 1);
  await db.update(conversations).set({ updatedAt: before }).where(eq(conversations.id, conversationId));
  await db.update(mailOutbox).set({ createdAt: before });
  await expirePersonalDataJob.run({}, signal);
  expect(await db.select().from(messages).where(eq(messages.conversationId, conversationId))).toEqual([]);
  expect(
    await db.select().from(messages).where(eq(messages.conversationId, kept.conversationId)),
  ).toHaveLength(2);
  expect(await db.select().from(mailOutbox)).toEqual([]);
});

test("requests stay for two years and then go with their mails", async () => {
  const db = await orm();
  const input = { locale: "de", email: "alt@example.com", message: "Hallo", consent: true };
  await submitLead(null, projectId, leadInput.parse(input));
  await expirePersonalDataJob.run({}, signal);
  expect(await db.select().from(leads)).toHaveLength(1);
  const before = daysAgo(retentionDays.leads + 1);
  await db.update(leads).set({ updatedAt: before });
  await db.update(mailOutbox).set({ createdAt: before });
  await expirePersonalDataJob.run({}, signal);
  expect(await db.select().from(leads)).toEqual([]);
  expect(await db.select().from(mailOutbox)).toEqual([]);
});
