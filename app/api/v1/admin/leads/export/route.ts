import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { exportLeadsOperation } from "@/lib/api/operations/admin-leads";
import { exportLeads } from "@/lib/clients/export-leads";
import { csvResponse } from "@/lib/core/csv";

export const GET = apiRoute(exportLeadsOperation, async ({ viewer, query }) =>
  csvResponse(await exportLeads(viewer, siteAssistant.projectId, query)),
);
