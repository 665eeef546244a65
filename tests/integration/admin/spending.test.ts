import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { answerRecords, auditLog } from "@/db/schema";
import { getModelSettings, saveModelSettings } from "@/lib/admin/settings/model-settings";
import { spentThisMonth } from "@/lib/ai/answer-chain";
import { chatCalls, sandboxModels } from "../chat/sandbox-models";
import { createPerson, viewerFor } from "../support/people";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";

const { sandbox, settings, answerWith } = await sandboxModels();
startProduct({ knowledge: true, settings });

const question = "Was kostet ein Workshop?";

async function recordOf(messageId: string) {
  const [record] = await (await orm())
    .select()
    .from(answerRecords)
    .where(eq(answerRecords.messageId, messageId));
  if (!record) throw new Error("the answer has no record");
  return record;
}

test("at the month's cap answers are quoted, say so in their record, and no model is asked", async () => {
  answerWith("rate=500&tokens=20");
  const admin = viewerFor(await createPerson({ role: "admin" }));
  const written = await ask(newVisitor(), question);
  expect(await recordOf(written.answerId)).toMatchObject({ mode: "model" });
  // The stand-in has no list price: the month costs what is written here.
  await (await orm())
    .update(answerRecords)
    .set({ costMicroCents: 250_000_000 })
    .where(eq(answerRecords.messageId, written.answerId));
  expect(await spentThisMonth()).toBe(250_000_000);
  const saved = await saveModelSettings(admin, { chain: [], monthlyCapCents: 250 });
  expect(saved).toMatchObject({ capReached: true, spentCents: 250 });
  sandbox.clearRequests();
  const capped = await ask(newVisitor(), question);
  const record = await recordOf(capped.answerId);
  expect(record).toMatchObject({
    mode: "extractive",
    outcome: "complete",
    checks: { spendingCap: "reached" },
  });
  expect(capped.chunks.find((chunk) => chunk.type === "data-notice")).toMatchObject({
    data: { kind: "quoted" },
  });
  expect(chatCalls(sandbox)).toEqual([]);
  await saveModelSettings(admin, { chain: [], monthlyCapCents: 251 });
  const again = await ask(newVisitor(), question);
  expect(await recordOf(again.answerId)).toMatchObject({ mode: "model" });
});

test("the chosen models answer in their order instead of the installed ones", async () => {
  answerWith("rate=500&tokens=20");
  const admin = viewerFor(await createPerson({ role: "admin" }));
  await saveModelSettings(admin, { chain: ["compatible/chosen?rate=500&tokens=20"], monthlyCapCents: null });
  const { answerId } = await ask(newVisitor(), question);
  expect(await recordOf(answerId)).toMatchObject({ model: "chosen?rate=500&tokens=20" });
  expect(await getModelSettings(admin)).toMatchObject({
    used: [{ model: "compatible/chosen?rate=500&tokens=20", priced: false }],
  });
  const [row] = await (await orm()).select().from(auditLog).where(eq(auditLog.targetId, "models"));
  expect(row).toMatchObject({ action: "settings.models_changed", before: { monthlyCapCents: null } });
});

test("a model of a provider that is not configured is refused, and so is everybody but an admin signed in lately", async () => {
  const admin = await createPerson({ role: "admin" });
  const input = { chain: [], monthlyCapCents: 1 };
  await expect(
    saveModelSettings(viewerFor(admin), { chain: ["openai/gpt-5"], monthlyCapCents: null }),
  ).rejects.toMatchObject({ code: "invalid_input" });
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(saveModelSettings(operator, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(getModelSettings(operator)).rejects.toMatchObject({ code: "forbidden" });
  const old = viewerFor(admin, { authenticatedAt: new Date(0) });
  await expect(saveModelSettings(old, input)).rejects.toMatchObject({ code: "reauthentication_required" });
});
