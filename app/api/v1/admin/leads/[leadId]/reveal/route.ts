import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { revealLeadOperation } from "@/lib/api/operations/admin-leads";
import { revealLead } from "@/lib/clients/reveal-lead";

export const POST = apiRoute(revealLeadOperation, ({ viewer, params }) =>
  revealLead(viewer, siteAssistant.projectId, params.leadId),
);
