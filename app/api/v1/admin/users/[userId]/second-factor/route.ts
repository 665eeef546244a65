import { resetSecondFactor } from "@/lib/admin/people/reset-second-factor";
import { apiRoute } from "@/lib/api/api-route";
import { resetSecondFactorOperation } from "@/lib/api/operations/admin-people";

export const DELETE = apiRoute(resetSecondFactorOperation, ({ viewer, params }) =>
  resetSecondFactor(viewer, params.userId),
);
