import { mailDetail, mailParams, mailRow, outboxFilters, outboxSort } from "@/lib/admin/model/outbox";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "outbox.read" } as const;

export const listMailsOperation = defineOperation({
  id: "listMails",
  method: "GET",
  path: "/api/v1/admin/outbox",
  tag,
  summary: "Browse the mails that were sent or wait",
  access: read,
  query: pageQuery.extend({ ...outboxFilters, sort: outboxSort }),
  output: pageOf(mailRow),
});

export const getMailOperation = defineOperation({
  id: "getMail",
  method: "GET",
  path: "/api/v1/admin/outbox/{mailId}",
  tag,
  summary: "Read a mail",
  description: "Links that sign somebody in are taken out, except on a demo without a mail server.",
  access: read,
  params: mailParams,
  output: mailDetail,
});

export const retryMailOperation = defineOperation({
  id: "retryMail",
  method: "POST",
  path: "/api/v1/admin/outbox/{mailId}/retry",
  tag,
  summary: "Send a failed mail once more",
  access: { kind: "site", permission: "jobs.retry" },
  params: mailParams,
});

export const adminOutboxOperations: readonly Operation[] = [
  listMailsOperation,
  getMailOperation,
  retryMailOperation,
];
