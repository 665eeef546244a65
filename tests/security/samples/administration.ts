import { eq } from "drizzle-orm";
import { database, orm } from "@/db/client";
import { mailOutbox, users } from "@/db/schema";
import { newId } from "@/lib/core/model/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { sendMailJob } from "@/lib/mail/send-mail-job";
import { storeConversation } from "../../integration/admin/conversation-scene";
import { storeLead } from "../../integration/admin/lead-scene";
import { createPerson, sessionBrowser } from "../../integration/support/people";
import { make } from "../send";
import type { World } from "../world";
import { forAll, type Samples } from "./sample";

const leadId = async () => ({ leadId: (await storeLead()).id });

async function conversation() {
  const { conversationId } = await storeConversation({ question: "Was kostet ein Workshop?" });
  return { conversationId };
}

/** Somebody whom nothing else in the world depends on. */
const somebody = async () => ({ userId: (await createPerson()).id });

async function mail(status: "kept" | "failed") {
  const id = newId("mail");
  await (await orm()).insert(mailOutbox).values({
    id,
    kind: "lead_alert",
    dedupeKey: `lead-alert:${id}`,
    recipient: "hallo@rozoom-ki.example",
    locale: "de",
    subject: "Neue Anfrage",
    text: "Neue Anfrage",
    html: "<p>Neue Anfrage</p>",
    status,
  });
  return { mailId: id };
}

/** A job that has failed for good. */
async function failedJob() {
  const mailId = newId("mail");
  await enqueue(await orm(), sendMailJob, { mailId });
  const [job] = await (await database()).query<{ id: string }>(
    "update rozoom_ki_jobs.job set state = 'failed', completed_on = now() where name = 'mail.send' and data->>'mailId' = $1 returning id::text",
    [mailId],
  );
  return { queue: "mail.send", jobId: job?.id ?? "" };
}

const reason = { reason: "Auf Wunsch des Kunden" };

async function settings(world: World, operationId: string) {
  return make(world, operationId, {}, "admin");
}

async function newestAssistant(world: World) {
  const list = await make(world, "listAssistantVersions", { query: { limit: "1" } }, "admin");
  const [newest] = Array.isArray(list.data) ? list.data : [];
  const version = String(newest?.version ?? "");
  const { config } = await make(world, "getAssistantVersion", { params: { version } }, "admin");
  return { version, config };
}

export const administrationSamples: Samples = {
  getStaffTranscript: { call: async () => ({ params: await conversation() }) },
  exportStaffTranscript: { call: async () => ({ params: await conversation() }) },
  revealConversation: { call: async () => ({ params: await conversation() }) },
  getLead: { call: async () => ({ params: await leadId() }) },
  updateLead: {
    async call() {
      const lead = await storeLead();
      return {
        params: { leadId: lead.id },
        body: { seenAt: lead.updatedAt.toISOString(), status: "contacted" },
      };
    },
  },
  addLeadNote: { call: async () => ({ params: await leadId(), body: { text: "Ruft zurück." } }) },
  writeLeadMail: {
    async call() {
      const lead = await storeLead();
      const body = { seenAt: lead.updatedAt.toISOString(), subject: "Ihre Anfrage", text: "Guten Tag." };
      return { params: { leadId: lead.id }, body };
    },
  },
  mergeLeads: {
    async call() {
      const lead = await storeLead();
      const duplicate = await storeLead({ email: lead.email });
      return { params: { leadId: lead.id }, body: { duplicateId: duplicate.id } };
    },
  },
  revealLead: { call: async () => ({ params: await leadId() }) },
  retryJob: { call: async () => ({ params: await failedJob() }) },
  getMail: { call: async () => ({ params: await mail("kept") }) },
  retryMail: { call: async () => ({ params: await mail("failed") }) },
  inviteColleague: {
    call: () => ({
      body: {
        email: `${newId("user")}@rozoom-ki.example`,
        name: "Neue Kollegin",
        role: "operator",
        locale: "de",
      },
    }),
  },
  getPerson: { call: async () => ({ params: await somebody() }) },
  changeRole: { call: async () => ({ params: await somebody(), body: { role: "operator" } }) },
  changeTier: { call: async () => ({ params: await somebody(), body: { tier: "pro" } }) },
  suspendPerson: { call: async () => ({ params: await somebody(), body: reason }) },
  restorePerson: {
    async call() {
      const params = await somebody();
      await (await orm()).update(users).set({ status: "suspended" }).where(eq(users.id, params.userId));
      return { params };
    },
  },
  listPersonSessions: { call: async () => ({ params: await somebody() }) },
  endPersonSessions: { call: async () => ({ params: await somebody() }) },
  endPersonSession: {
    async call() {
      const person = await createPerson();
      const { sessionId } = await sessionBrowser(person);
      return { params: { userId: person.id, sessionId } };
    },
  },
  resetSecondFactor: {
    call: async () => ({ params: { userId: (await createPerson({ secondFactor: true })).id } }),
  },
  sendPersonVerification: {
    call: async () => ({ params: { userId: (await createPerson({ verified: false })).id } }),
  },
  sendPersonPasswordReset: { call: async () => ({ params: await somebody() }) },
  actAsPerson: { call: async () => ({ params: await somebody(), body: reason }) },
  endActing: {
    call: () => ({}),
    // Nobody else acts for anybody.
    expected: { ...forAll(409), actingAdmin: 204 },
  },
  saveCompanySettings: {
    async call(world) {
      const { updatedAt, company } = await settings(world, "getCompanySettings");
      return { body: { basedOn: updatedAt, company } };
    },
  },
  publishAssistantVersion: {
    async call(world) {
      const { version, config } = await newestAssistant(world);
      return { body: { basedOnVersion: Number(version), config } };
    },
  },
  getAssistantVersion: { call: () => ({ params: { version: "1" } }) },
  restoreAssistantVersion: {
    async call(world) {
      const { version } = await newestAssistant(world);
      return { params: { version: "1" }, body: { basedOnVersion: Number(version) } };
    },
  },
  saveModelSettings: { call: () => ({ body: { chain: [], monthlyCapCents: 50_000 } }) },
};
