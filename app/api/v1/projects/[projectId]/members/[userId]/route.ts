import { apiRoute } from "@/lib/api/api-route";
import { changeMemberRoleOperation, removeMemberOperation } from "@/lib/api/operations/project-members";
import { changeMemberRole } from "@/lib/projects/change-member-role";
import { removeMember } from "@/lib/projects/remove-member";

export const PATCH = apiRoute(changeMemberRoleOperation, ({ viewer, params, body }) =>
  changeMemberRole(viewer, params.projectId, params.userId, body.role),
);
export const DELETE = apiRoute(removeMemberOperation, ({ viewer, params }) =>
  removeMember(viewer, params.projectId, params.userId),
);
