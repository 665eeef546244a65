import { avatarResponse } from "@/lib/account/profile/avatar-response";
import { apiRoute } from "@/lib/api/api-route";
import { getAvatarOperation } from "@/lib/api/operations/users";

export const GET = apiRoute(getAvatarOperation, ({ viewer, params }) =>
  avatarResponse(viewer, params.userId),
);
