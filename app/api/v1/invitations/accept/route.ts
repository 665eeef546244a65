import { apiRoute } from "@/lib/api/api-route";
import { acceptInvitationOperation } from "@/lib/api/operations/project-members";
import { acceptInvitation } from "@/lib/projects/accept-invitation";

export const POST = apiRoute(acceptInvitationOperation, ({ viewer, body }) =>
  acceptInvitation(viewer, body.token),
);
