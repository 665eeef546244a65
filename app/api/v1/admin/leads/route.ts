import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { browseLeadsOperation } from "@/lib/api/operations/admin-leads";
import { browseLeads } from "@/lib/clients/browse-leads";

export const GET = apiRoute(browseLeadsOperation, ({ viewer, query }) =>
  browseLeads(viewer, siteAssistant.projectId, query),
);
