import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { getStaffTranscriptOperation } from "@/lib/api/operations/admin-conversations";
import { getTranscript } from "@/lib/chat/get-transcript";

export const GET = apiRoute(getStaffTranscriptOperation, ({ viewer, params }) =>
  getTranscript(viewer, siteAssistant.projectId, params.conversationId),
);
