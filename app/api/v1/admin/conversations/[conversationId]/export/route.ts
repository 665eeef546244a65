import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { exportStaffTranscriptOperation } from "@/lib/api/operations/admin-conversations";
import { exportTranscript } from "@/lib/chat/export-transcript";
import { json } from "@/lib/core/http/route";

export const GET = apiRoute(exportStaffTranscriptOperation, async ({ viewer, params }) => {
  const transcript = await exportTranscript(viewer, siteAssistant.projectId, params.conversationId);
  const headers = { "content-disposition": `attachment; filename="${transcript.id}.json"` };
  return json(transcript, { headers });
});
