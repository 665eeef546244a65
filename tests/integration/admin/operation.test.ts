import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod";
import { database, orm } from "@/db/client";
import { mailOutbox } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { getHealth } from "@/lib/admin/health/get-health";
import { jobs } from "@/lib/admin/jobs";
import { getMail } from "@/lib/admin/outbox/get-mail";
import { listMails } from "@/lib/admin/outbox/list-mails";
import { retryMail } from "@/lib/admin/outbox/retry-mail";
import { getOverview } from "@/lib/admin/overview/get-overview";
import { sendPasswordReset } from "@/lib/admin/people/send-account-link";
import { getJobs } from "@/lib/admin/queues/get-jobs";
import { listFailedJobs } from "@/lib/admin/queues/list-failed-jobs";
import { retryJob } from "@/lib/admin/queues/retry-job";
import { requestHandoff } from "@/lib/chat/request-handoff";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { enqueue } from "@/lib/jobs/enqueue";
import { queue } from "@/lib/jobs/queue";
import { sendMailJob } from "@/lib/mail/send-mail-job";
import { createPerson, viewerFor } from "../support/people";
import { onServer, startProduct } from "../support/product";
import { ask, newVisitor } from "../support/visitor";
import { countQueries } from "./count-queries";

startProduct();

const adminViewer = async () => viewerFor(await createPerson({ role: "admin" }));

test("the figures are those of the rows, in one statement; operators see none of rooms they may not enter", async () => {
  const admin = await adminViewer();
  const before = await getOverview(admin);
  const visitor = newVisitor();
  const { conversationId } = await ask(visitor, "Was kostet ein Workshop?");
  await requestHandoff(visitor, siteAssistant.projectId, conversationId);
  const lead = { locale: "de", email: "neu@example.com", message: "Hallo", consent: true };
  await submitLead(null, siteAssistant.projectId, leadInput.parse(lead));
  await (await orm()).update(mailOutbox).set({ status: "failed" });
  const after = await getOverview(admin);
  expect(after.conversations.today).toBe(before.conversations.today + 1);
  expect(after.conversations.week).toBe(before.conversations.week + 1);
  expect(after.handoffs).toBe(before.handoffs + 1);
  expect(after.leads).toEqual({
    new: before.leads.new + 1,
    open: before.leads.open + 1,
    week: before.leads.week + 1,
  });
  expect(after.answers.quoted).toBe(before.answers.quoted + 1);
  expect(after.answers.firstTextMedianMs).toBeGreaterThanOrEqual(0);
  expect(after.days).toHaveLength(14);
  expect(after.days.at(-1)).toMatchObject({
    conversations: after.conversations.today,
    quoted: after.answers.quoted,
  });
  expect(after.operation?.mailsFailed).toBeGreaterThan(0);
  expect(await countQueries(() => getOverview(admin))).toBe(1);
  const operator = viewerFor(await createPerson({ role: "operator" }));
  expect((await getOverview(operator)).operation).toBeNull();
  const user = viewerFor(await createPerson());
  await expect(getOverview(user)).rejects.toMatchObject({ code: "forbidden" });
});

test("a failed mail is sent once more; one that has not failed is not", async () => {
  const admin = await adminViewer();
  const [failed] = (await listMails(admin, { limit: 1, count: true, status: "failed" })).data;
  await retryMail(admin, failed?.id ?? "");
  expect(await getMail(admin, failed?.id ?? "")).toMatchObject({ status: "queued" });
  await expect(retryMail(admin, failed?.id ?? "")).rejects.toMatchObject({ code: "conflict" });
  await expect(retryMail(admin, "mail_none")).rejects.toMatchObject({ code: "not_found" });
  const found = await listMails(admin, { limit: 10, count: true, q: "neu@example" });
  // The confirmation to them, and the alert that names them in its subject.
  expect(found.total).toBe(2);
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(listMails(operator, { limit: 1, count: false })).rejects.toMatchObject({ code: "forbidden" });
  await expect(getMail(operator, failed?.id ?? "")).rejects.toMatchObject({ code: "forbidden" });
});

test("links that sign somebody in are readable only where the outbox is the mailbox", async () => {
  const admin = await adminViewer();
  const person = await createPerson();
  await sendPasswordReset(admin, person.id);
  const [row] = await (await orm()).select().from(mailOutbox).where(eq(mailOutbox.recipient, person.email));
  const token = /token=([\w-]{43})/.exec(row?.text ?? "")?.[1] ?? "nothing";
  const mail = await getMail(admin, row?.id ?? "");
  expect(mail.linksHidden).toBe(onServer);
  expect(mail.text.includes(token)).toBe(!onServer);
  expect(mail.html.includes(token)).toBe(!onServer);
});

test("queues are counted, a job that was given up shows its error and is run once more", async () => {
  const admin = await adminViewer();
  const boss = await queue();
  await enqueue(await orm(), sendMailJob, { mailId: "mail_gone" });
  const db = await database();
  const given =
    "select id::text from rozoom_ki_jobs.job where name = 'mail.send' and data->>'mailId' = 'mail_gone'";
  const [job] = z.array(z.object({ id: z.string() })).parse(await db.query(given));
  const jobId = job?.id ?? "";
  await db.query("update rozoom_ki_jobs.job set retry_limit = 0 where id = $1::uuid", [jobId]);
  const fetched = await boss.fetch("mail.send", { batchSize: 100 });
  expect(fetched.map(({ id }) => id)).toContain(jobId);
  await boss.fail("mail.send", jobId, { message: "the mail server said no", stack: "at nowhere" });
  const failures = await listFailedJobs(admin, { limit: 10, count: true, queue: "mail.send" });
  expect(failures).toMatchObject({
    total: 1,
    data: [{ id: jobId, queue: "mail.send", error: "the mail server said no", attempts: 1 }],
  });
  const counted = (await getJobs(admin)).queues.find(({ id }) => id === "mail.send");
  expect(counted).toMatchObject({ failed: 1 });
  await retryJob(admin, "mail.send", jobId);
  expect((await listFailedJobs(admin, { limit: 10, count: false })).data).toEqual([]);
  const copies = await db.query("select 1 from rozoom_ki_jobs.job where name = 'mail.send.dead'");
  expect(copies).toEqual([]);
  await expect(retryJob(admin, "mail.send", jobId)).rejects.toMatchObject({ code: "conflict" });
  await expect(retryJob(admin, "nothing.here", jobId)).rejects.toMatchObject({ code: "not_found" });
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(retryJob(operator, "mail.send", jobId)).rejects.toMatchObject({ code: "forbidden" });
});

test("every queue of the product is listed, and what runs by the clock says when next", async () => {
  const admin = await adminViewer();
  const boss = await queue();
  await boss.schedule("privacy.expire", "17 2 * * *", {});
  const { queues, schedules } = await getJobs(admin);
  expect(queues.map(({ id }) => id)).toEqual(jobs.map(({ name }) => name));
  const nightly = schedules.find(({ id }) => id === "privacy.expire");
  expect(nightly?.nextAt).toMatch(/T02:17:00\.000Z$/);
});

test("health asks everything and says what is not configured", async () => {
  const admin = await adminViewer();
  const health = await getHealth(admin);
  expect(health).toMatchObject({
    database: { state: "ok", dialect: onServer ? "postgres" : "pglite" },
    queue: { state: "ok" },
    storage: { state: "ok" },
    redis: { state: "off" },
    mail: { state: "off" },
    models: [],
  });
  expect(health.disk.freeBytes).toBeGreaterThan(0);
  const operator = viewerFor(await createPerson({ role: "operator" }));
  await expect(getHealth(operator)).rejects.toMatchObject({ code: "forbidden" });
});
