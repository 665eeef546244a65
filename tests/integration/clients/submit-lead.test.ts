import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { orm } from "@/db/client";
import { leads, mailOutbox } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { sendMailJob } from "@/lib/mail/send-mail-job";
import { startSmtpSandbox } from "@/sandbox/smtp/server";
import { startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";

const smtp = await startSmtpSandbox({});

afterAll(() => smtp.close());

startProduct({ settings: { SMTP_URL: smtp.url } });

const { projectId } = siteAssistant;

const request = (change: Record<string, unknown> = {}) =>
  leadInput.parse({
    locale: "de",
    page: "/de/contact",
    name: "Petra Sommer",
    email: "petra@werkstatt-sommer.example",
    message: "Bitte ein Angebot für meine Werkstatt.",
    consent: true,
    ...change,
  });

const mailsTo = async (recipient: string) =>
  (await orm()).select().from(mailOutbox).where(eq(mailOutbox.recipient, recipient));

test("a request is stored with its reference and two mails wait to be sent", async () => {
  const receipt = await submitLead(null, projectId, request());
  expect(receipt.reference).toMatch(/^RK-\d{4}-\d{5}$/);
  const [confirmation] = await mailsTo("petra@werkstatt-sommer.example");
  expect(confirmation).toMatchObject({ kind: "lead_confirmation", locale: "de" });
  expect(confirmation?.text).toContain(receipt.reference);
  const alerts = await mailsTo("hallo@rozoom-ki.example");
  expect(alerts.find((mail) => mail.text.includes(receipt.reference))).toMatchObject({
    kind: "lead_alert",
    replyTo: "petra@werkstatt-sommer.example",
  });
});

test("the same request twenty times at once is one lead with one pair of mails", async () => {
  const input = request({ email: "doppelt@example.com", message: "Zweimal geklickt" });
  const receipts = await Promise.all(Array.from({ length: 20 }, () => submitLead(null, projectId, input)));
  expect(new Set(receipts.map((receipt) => receipt.reference)).size).toBe(1);
  const stored = await (await orm()).select().from(leads).where(eq(leads.email, "doppelt@example.com"));
  expect(stored).toMatchObject([{ submissions: 20 }]);
  expect(await mailsTo("doppelt@example.com")).toHaveLength(1);
});

test.each([
  ["website", { website: "https://spam.example" }],
  ["elapsedMs", { elapsedMs: 200 }],
  ["message", { message: "http://a.b http://c.d http://e.f http://g.h http://i.j" }],
])("a machine's entry is refused by the field %s and nothing is stored", async (path, change) => {
  const input = request({ email: "bot@example.com", ...change });
  await expect(submitLead(null, projectId, input)).rejects.toMatchObject({
    code: "invalid_input",
    details: { fields: [{ path }] },
  });
  expect(await (await orm()).select().from(leads).where(eq(leads.email, "bot@example.com"))).toEqual([]);
});

test("a lead card belongs to its own conversation and takes the question along", async () => {
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Was kostet ein Workshop für mein Team?");
  const card = request({ source: "chat_card", email: "karte@example.com", message: "", conversationId });
  await submitLead(visitor, projectId, card);
  const [lead] = await (await orm()).select().from(leads).where(eq(leads.email, "karte@example.com"));
  expect(lead).toMatchObject({
    conversationId,
    message: "Was kostet ein Workshop für mein Team?",
    source: "chat_card",
  });
  const refused = { code: "not_found" };
  await expect(submitLead(newVisitor(), projectId, card)).rejects.toMatchObject(refused);
  await expect(submitLead(null, projectId, card)).rejects.toMatchObject(refused);
});

test("a queued mail is sent once, with a subject that cannot begin a header", async () => {
  await submitLead(
    null,
    projectId,
    request({ email: "umbruch@example.com", name: "A\r\nBcc: x@example.com" }),
  );
  const [mail] = await mailsTo("umbruch@example.com");
  const data = { mailId: mail?.id ?? "" };
  const signal = new AbortController().signal;
  await sendMailJob.run(data, signal);
  await sendMailJob.run(data, signal);
  const sent = smtp.mails().filter((entry) => entry.envelopeTo.includes("umbruch@example.com"));
  expect(sent).toHaveLength(1);
  expect((await mailsTo("umbruch@example.com"))[0]).toMatchObject({ status: "sent" });
});

test("the lead card asks only for what the visitor has not written yet", async () => {
  const question =
    "Was kostet ein Workshop? Ich heiße Petra Sommer, meine E-Mail ist petra.sommer@example.com.";
  const { chunks } = await ask(newVisitor(), question);
  expect(chunks.find((chunk) => chunk.type === "data-lead-card")).toMatchObject({
    data: { fields: [], known: { email: "petra.sommer@example.com", name: "Petra Sommer" } },
  });
});
