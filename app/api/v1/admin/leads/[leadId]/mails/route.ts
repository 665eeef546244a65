import { siteAssistant } from "@/db/seed/site-assistant";
import { apiRoute } from "@/lib/api/api-route";
import { writeLeadMailOperation } from "@/lib/api/operations/admin-leads";
import { writeLeadMail } from "@/lib/clients/write-lead-mail";

export const POST = apiRoute(writeLeadMailOperation, ({ viewer, params, body }) =>
  writeLeadMail(viewer, siteAssistant.projectId, params.leadId, body),
);
