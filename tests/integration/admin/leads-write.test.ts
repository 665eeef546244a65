import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { orm } from "@/db/client";
import { auditLog, leadEvents, leads, mailOutbox } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { addLeadNote } from "@/lib/clients/add-lead-note";
import { getLead } from "@/lib/clients/get-lead";
import { mergeLeads } from "@/lib/clients/merge-leads";
import { leadChange, leadMailInput } from "@/lib/clients/model/lead-detail";
import { updateLead } from "@/lib/clients/update-lead";
import { writeLeadMail } from "@/lib/clients/write-lead-mail";
import { createPerson, viewerFor } from "../support/people";
import { onServer, startProduct } from "../support/product";
import { listed, projectId, storeLead } from "./lead-scene";

startProduct();

let operator: UserViewer;
let admin: UserViewer;
let user: UserViewer;

beforeAll(async () => {
  operator = viewerFor(await createPerson({ role: "operator" }));
  admin = viewerFor(await createPerson({ role: "admin" }));
  user = viewerFor(await createPerson());
});

type Lead = Awaited<ReturnType<typeof storeLead>>;

const seen = (lead: Pick<Lead, "updatedAt">) => lead.updatedAt.toISOString();
const read = async (id: string) => {
  const [row] = await (await orm()).select().from(leads).where(eq(leads.id, id));
  if (!row) throw new Error("no such lead");
  return row;
};
const auditOf = async (id: string) =>
  (await orm()).select().from(auditLog).where(eq(auditLog.targetId, id)).orderBy(auditLog.sequence);

test("state, owner and tags are changed with history and audit, without anybody's words in the audit", async () => {
  const lead = await storeLead();
  await updateLead(
    operator,
    projectId,
    lead.id,
    leadChange.parse({
      seenAt: seen(lead),
      status: "qualified",
      ownerId: operator.userId,
      tags: ["Eilig", "  eilig ", "Werkstatt"],
    }),
  );
  const detail = await getLead(admin, projectId, lead.id);
  expect(detail).toMatchObject({
    status: "qualified",
    owner: { id: operator.userId },
    tags: ["eilig", "Werkstatt"],
  });
  expect(detail.events.map(({ kind }) => kind).sort()).toEqual(["owner", "status", "tags"]);
  expect(detail.events.find(({ kind }) => kind === "status")).toMatchObject({ from: "new", to: "qualified" });
  const [row] = await auditOf(lead.id);
  expect(row).toMatchObject({
    action: "lead.changed",
    actorId: operator.userId,
    before: { status: "new", ownerId: null, tags: [] },
    after: { status: "qualified", ownerId: operator.userId, tags: ["eilig", "Werkstatt"] },
  });
});

test("a change on an older state is refused and changes nothing", async () => {
  const lead = await storeLead();
  const first = await updateLead(operator, projectId, lead.id, { seenAt: seen(lead), status: "contacted" });
  await expect(
    updateLead(admin, projectId, lead.id, { seenAt: seen(lead), status: "lost" }),
  ).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await read(lead.id)).toMatchObject({ status: "contacted" });
  expect(await auditOf(lead.id)).toHaveLength(1);
  await updateLead(admin, projectId, lead.id, { seenAt: first.updatedAt, status: "lost" });
  expect(await read(lead.id)).toMatchObject({ status: "lost" });
});

test("of twenty colleagues who move one card at once exactly one succeeds", async () => {
  const lead = await storeLead();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      updateLead(operator, projectId, lead.id, {
        seenAt: seen(lead),
        status: index % 2 === 0 ? "won" : "lost",
      }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await auditOf(lead.id)).toHaveLength(1);
});

test("a request is owned by staff only", async () => {
  const lead = await storeLead();
  for (const ownerId of [user.userId, "usr_nobody"]) {
    await expect(
      updateLead(operator, projectId, lead.id, { seenAt: seen(lead), ownerId }),
    ).rejects.toMatchObject({ code: "invalid_input" });
  }
  expect(await read(lead.id)).toMatchObject({ ownerId: null });
});

test("who is none of the staff, and operators where an admin is needed, change nothing", async () => {
  const lead = await storeLead();
  const other = await storeLead({ email: lead.email });
  const acts = [
    () => updateLead(user, projectId, lead.id, { seenAt: seen(lead), status: "won" }),
    () => addLeadNote(user, projectId, lead.id, { text: "x" }),
    () => writeLeadMail(user, projectId, lead.id, { seenAt: seen(lead), subject: "x", text: "x" }),
    () => mergeLeads(operator, projectId, lead.id, other.id),
  ];
  for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "forbidden" });
  expect(await read(lead.id)).toEqual(lead);
  const unknown = updateLead(operator, "proj_other", lead.id, { seenAt: seen(lead), status: "won" });
  await expect(unknown).rejects.toMatchObject({ code: "not_found" });
});

test("a mail goes to the sender in their language with greeting and signature, replies go to the company", async () => {
  const lead = await storeLead({ locale: "en", email: "anna@example.com", name: "Anna Reed" });
  await writeLeadMail(operator, projectId, lead.id, {
    seenAt: seen(lead),
    subject: "Your chatbot",
    text: "We can start in two weeks.",
  });
  const [mail] = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, "anna@example.com"));
  expect(mail).toMatchObject({
    kind: "lead_reply",
    locale: "en",
    replyTo: "hallo@rozoom-ki.example",
    subject: "Your chatbot",
  });
  expect(mail?.text).toMatch(
    /^Hello Anna Reed,\n\nWe can start in two weeks\.\n\nKind regards\nPerson \d+\n/,
  );
  expect(await read(lead.id)).toMatchObject({ status: "contacted" });
  const detail = await getLead(operator, projectId, lead.id);
  expect(detail.events.find(({ kind }) => kind === "mail")).toMatchObject({
    text: "We can start in two weeks.",
  });
  expect(JSON.stringify(await auditOf(lead.id))).not.toContain("two weeks");
});

test("no header of a mail can be forged", async () => {
  const lead = await storeLead({ email: "kopf@example.com" });
  const input = leadMailInput.parse({
    seenAt: seen(lead),
    subject: "Angebot\r\nBcc: alle@example.com\u0000\u2028X",
    text: "Text",
  });
  await writeLeadMail(operator, projectId, lead.id, input);
  const [mail] = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, "kopf@example.com"));
  expect(mail?.subject).toBe("Angebot Bcc: alle@example.com X");
});

test("a mail written on an older state is not sent: a colleague may have answered already", async () => {
  const lead = await storeLead({ email: "doppelpost@example.com" });
  const send = () =>
    writeLeadMail(operator, projectId, lead.id, { seenAt: seen(lead), subject: "A", text: "B" });
  const outcomes = await Promise.allSettled([send(), send()]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const mails = await (await orm())
    .select()
    .from(mailOutbox)
    .where(eq(mailOutbox.recipient, "doppelpost@example.com"));
  expect(mails).toHaveLength(1);
});

test("a merged duplicate leaves the lists, its message and history stay with the one that is kept", async () => {
  const email = "merge@example.com";
  const kept = await storeLead({ email, phone: null });
  const gone = await storeLead({
    email: email.toUpperCase(),
    message: "Zweite Anfrage",
    submissions: 3,
    tags: ["neu"],
  });
  const grand = await storeLead({ email, message: "Dritte Anfrage" });
  await addLeadNote(operator, projectId, gone.id, { text: "Notiz am Duplikat" });
  expect((await getLead(admin, projectId, kept.id)).duplicates).toHaveLength(2);
  await mergeLeads(admin, projectId, gone.id, grand.id);
  await mergeLeads(admin, projectId, kept.id, gone.id);
  const detail = await getLead(admin, projectId, kept.id);
  expect(detail).toMatchObject({ submissions: 5, phone: "+49 171 2345678", tags: ["neu"], duplicates: [] });
  expect(detail.merged.map(({ message }) => message).sort()).toEqual(["Dritte Anfrage", "Zweite Anfrage"]);
  expect(detail.events.find(({ kind }) => kind === "note")).toMatchObject({ text: "Notiz am Duplikat" });
  expect((await getLead(admin, projectId, grand.id)).id).toBe(kept.id);
  const ids = (await listed(admin)).data.map(({ id }) => id);
  expect(ids).toContain(kept.id);
  expect(ids).not.toContain(gone.id);
  expect(ids).not.toContain(grand.id);
  await expect(addLeadNote(operator, projectId, gone.id, { text: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("requests of different addresses are not merged, nor one with itself", async () => {
  const lead = await storeLead();
  const stranger = await storeLead();
  await expect(mergeLeads(admin, projectId, lead.id, stranger.id)).rejects.toMatchObject({
    code: "conflict",
  });
  await expect(mergeLeads(admin, projectId, lead.id, lead.id)).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(mergeLeads(admin, projectId, lead.id, "lead_nothing")).rejects.toMatchObject({
    code: "not_found",
  });
});

test.runIf(onServer)(
  "merges in both directions and twice at once end with one request, nobody waits for ever",
  async () => {
    for (let round = 0; round < 10; round += 1) {
      const email = `race-${round}@example.com`;
      const one = await storeLead({ email });
      const two = await storeLead({ email });
      const outcomes = await Promise.allSettled([
        mergeLeads(admin, projectId, one.id, two.id),
        mergeLeads(admin, projectId, two.id, one.id),
        mergeLeads(admin, projectId, one.id, two.id),
      ]);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const rows = await (await orm()).select().from(leads).where(eq(leads.email, email));
      expect(rows.filter(({ mergedIntoId }) => mergedIntoId === null)).toMatchObject([{ submissions: 2 }]);
      const events = await (await orm()).select().from(leadEvents).where(eq(leadEvents.kind, "merged"));
      expect(events.filter(({ leadId }) => leadId === one.id || leadId === two.id)).toHaveLength(1);
    }
  },
);
