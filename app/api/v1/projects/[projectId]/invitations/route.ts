import { apiRoute } from "@/lib/api/api-route";
import { inviteMemberOperation, listInvitationsOperation } from "@/lib/api/operations/project-members";
import { inviteMember } from "@/lib/projects/invite-member";
import { listInvitations } from "@/lib/projects/list-invitations";

export const GET = apiRoute(listInvitationsOperation, ({ viewer, params, query }) =>
  listInvitations(viewer, params.projectId, query),
);
export const POST = apiRoute(inviteMemberOperation, ({ viewer, params, body }) =>
  inviteMember(viewer, params.projectId, body),
);
