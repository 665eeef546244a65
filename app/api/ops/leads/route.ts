import { siteAssistant } from "@/db/seed/site-assistant";
import { requireOperations } from "@/lib/auth/operations-token";
import { listLeads } from "@/lib/clients/list-leads";
import { json, route } from "@/lib/core/http/route";

/** The newest leads, for the command `npm run outbox`. */
export const GET = route(async (request: Request) => {
  requireOperations(request);
  return json({ data: await listLeads(siteAssistant.projectId, 50), nextCursor: null });
});
