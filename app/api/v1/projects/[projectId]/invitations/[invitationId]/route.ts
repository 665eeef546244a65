import { apiRoute } from "@/lib/api/api-route";
import { revokeInvitationOperation } from "@/lib/api/operations/project-members";
import { revokeInvitation } from "@/lib/projects/revoke-invitation";

export const DELETE = apiRoute(revokeInvitationOperation, ({ viewer, params }) =>
  revokeInvitation(viewer, params.projectId, params.invitationId),
);
