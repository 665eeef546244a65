import { avatarLimits } from "@/lib/account/model/avatar";
import { avatarResponse } from "@/lib/account/profile/avatar-response";
import { removeAvatar } from "@/lib/account/profile/remove-avatar";
import { replaceAvatar } from "@/lib/account/profile/replace-avatar";
import { apiRoute } from "@/lib/api/api-route";
import {
  getOwnAvatarOperation,
  removeAvatarOperation,
  replaceAvatarOperation,
} from "@/lib/api/operations/users";
import { readBytes } from "@/lib/core/http/read-bytes";

export const GET = apiRoute(getOwnAvatarOperation, ({ viewer }) => avatarResponse(viewer, viewer.userId));
export const PUT = apiRoute(replaceAvatarOperation, async ({ viewer, request }) =>
  replaceAvatar(viewer, await readBytes(request, avatarLimits.maxBytes)),
);
export const DELETE = apiRoute(removeAvatarOperation, ({ viewer }) => removeAvatar(viewer));
