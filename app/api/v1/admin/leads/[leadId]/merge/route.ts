import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { mergeLeadsOperation } from "@/lib/api/operations/admin-leads";
import { mergeLeads } from "@/lib/clients/merge-leads";

export const POST = apiRoute(mergeLeadsOperation, ({ viewer, params, body }) =>
  mergeLeads(viewer, siteAssistant.projectId, params.leadId, body.duplicateId),
);
