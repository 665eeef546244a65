import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { getLeadOperation, updateLeadOperation } from "@/lib/api/operations/admin-leads";
import { getLead } from "@/lib/clients/get-lead";
import { updateLead } from "@/lib/clients/update-lead";

export const GET = apiRoute(getLeadOperation, ({ viewer, params }) =>
  getLead(viewer, siteAssistant.projectId, params.leadId),
);

export const PATCH = apiRoute(updateLeadOperation, ({ viewer, params, body }) =>
  updateLead(viewer, siteAssistant.projectId, params.leadId, body),
);
