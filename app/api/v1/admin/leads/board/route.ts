import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { leadBoardOperation } from "@/lib/api/operations/admin-leads";
import { getLeadBoard } from "@/lib/clients/get-lead-board";

export const GET = apiRoute(leadBoardOperation, ({ viewer, query }) =>
  getLeadBoard(viewer, siteAssistant.projectId, query),
);
