import { apiRoute } from "@/lib/api/api-route";
import { resendInvitationOperation } from "@/lib/api/operations/project-members";
import { resendInvitation } from "@/lib/projects/resend-invitation";

export const POST = apiRoute(resendInvitationOperation, ({ viewer, params }) =>
  resendInvitation(viewer, params.projectId, params.invitationId),
);
