import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { addLeadNoteOperation } from "@/lib/api/operations/admin-leads";
import { addLeadNote } from "@/lib/clients/add-lead-note";

export const POST = apiRoute(addLeadNoteOperation, ({ viewer, params, body }) =>
  addLeadNote(viewer, siteAssistant.projectId, params.leadId, body),
);
