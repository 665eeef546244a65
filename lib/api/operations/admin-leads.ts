import { z } from "zod";
import {
  leadChange,
  leadDetail,
  leadMailInput,
  leadMergeInput,
  leadNoteInput,
} from "@/lib/clients/model/lead-detail";
import {
  leadBoard,
  leadFacets,
  leadFilters,
  leadListQuery,
  leadSummary,
} from "@/lib/clients/model/lead-list";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "leads.read" } as const;
const write = { kind: "site", permission: "leads.write" } as const;
const params = z.strictObject({ leadId: z.string().max(64) });

export const browseLeadsOperation = defineOperation({
  id: "listLeads",
  method: "GET",
  path: "/api/v1/admin/leads",
  tag,
  summary: "List requests for contact",
  description:
    "Operators see personal data masked. For them a search finds what they can read, or whole values; the page may be shorter than asked for although there are more.",
  access: read,
  query: pageQuery.extend(leadListQuery.shape),
  output: pageOf(leadSummary),
});

export const leadBoardOperation = defineOperation({
  id: "getLeadBoard",
  method: "GET",
  path: "/api/v1/admin/leads/board",
  tag,
  summary: "See requests by their state",
  access: read,
  query: leadFilters,
  output: leadBoard,
});

export const leadFacetsOperation = defineOperation({
  id: "getLeadFacets",
  method: "GET",
  path: "/api/v1/admin/leads/facets",
  tag,
  summary: "List who may own requests and which tags they have",
  access: read,
  output: leadFacets,
});

export const exportLeadsOperation = defineOperation({
  id: "exportLeads",
  method: "GET",
  path: "/api/v1/admin/leads/export",
  tag,
  summary: "Take requests as CSV",
  description: "Taking a copy is written to the audit log.",
  access: { kind: "site", permission: "leads.export" },
  query: leadListQuery,
  produces: "text/csv",
});

export const getLeadOperation = defineOperation({
  id: "getLead",
  method: "GET",
  path: "/api/v1/admin/leads/{leadId}",
  tag,
  summary: "Read a request with its history",
  access: read,
  params,
  output: leadDetail,
});

export const updateLeadOperation = defineOperation({
  id: "updateLead",
  method: "PATCH",
  path: "/api/v1/admin/leads/{leadId}",
  tag,
  summary: "Set state, owner or tags of a request",
  description: "Answers 409 when somebody changed the request after `seenAt`.",
  access: write,
  params,
  body: leadChange,
  output: z.object({ id: z.string(), updatedAt: z.string() }),
});

export const addLeadNoteOperation = defineOperation({
  id: "addLeadNote",
  method: "POST",
  path: "/api/v1/admin/leads/{leadId}/notes",
  tag,
  summary: "Add a note to a request",
  access: write,
  params,
  body: leadNoteInput,
});

export const writeLeadMailOperation = defineOperation({
  id: "writeLeadMail",
  method: "POST",
  path: "/api/v1/admin/leads/{leadId}/mails",
  tag,
  summary: "Write to the sender of a request",
  description: "Greeting and signature in the request's language are added; replies go to the company.",
  access: write,
  params,
  body: leadMailInput,
});

export const mergeLeadsOperation = defineOperation({
  id: "mergeLeads",
  method: "POST",
  path: "/api/v1/admin/leads/{leadId}/merge",
  tag,
  summary: "Join a duplicate of the same address to a request",
  access: { kind: "site", permission: "leads.merge" },
  params,
  body: leadMergeInput,
});

export const revealLeadOperation = defineOperation({
  id: "revealLead",
  method: "POST",
  path: "/api/v1/admin/leads/{leadId}/reveal",
  tag,
  summary: "See the personal data of a request for the rest of the session",
  description: "Written to the audit log as `lead.revealed`.",
  access: { kind: "site", permission: "leads.reveal" },
  params,
});

export const adminLeadOperations: readonly Operation[] = [
  browseLeadsOperation,
  leadBoardOperation,
  leadFacetsOperation,
  exportLeadsOperation,
  getLeadOperation,
  updateLeadOperation,
  addLeadNoteOperation,
  writeLeadMailOperation,
  mergeLeadsOperation,
  revealLeadOperation,
];
