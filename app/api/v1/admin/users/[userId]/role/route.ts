import { changeRole } from "@/lib/admin/people/change-role";
import { apiRoute } from "@/lib/api/api-route";
import { changeRoleOperation } from "@/lib/api/operations/admin-people";

export const PUT = apiRoute(changeRoleOperation, ({ viewer, params, body }) =>
  changeRole(viewer, params.userId, body.role),
);
