import { changeTier } from "@/lib/admin/people/change-tier";
import { apiRoute } from "@/lib/api/api-route";
import { changeTierOperation } from "@/lib/api/operations/admin-people";

export const PUT = apiRoute(changeTierOperation, ({ viewer, params, body }) =>
  changeTier(viewer, params.userId, body.tier),
);
