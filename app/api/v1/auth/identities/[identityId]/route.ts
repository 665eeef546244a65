import { apiRoute } from "@/lib/api/api-route";
import { unlinkIdentityOperation } from "@/lib/api/operations/auth-security";
import { unlinkIdentity } from "@/lib/auth/outside-identities";

export const DELETE = apiRoute(unlinkIdentityOperation, ({ viewer, params }) =>
  unlinkIdentity(viewer, params.identityId),
);
