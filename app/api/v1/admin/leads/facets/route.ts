import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { leadFacetsOperation } from "@/lib/api/operations/admin-leads";
import { listLeadFacets } from "@/lib/clients/list-lead-facets";

export const GET = apiRoute(leadFacetsOperation, ({ viewer }) =>
  listLeadFacets(viewer, siteAssistant.projectId),
);
