import { getProfile } from "@/lib/account/profile/get-profile";
import { updateProfile } from "@/lib/account/profile/update-profile";
import { apiRoute } from "@/lib/api/api-route";
import { getProfileOperation, updateProfileOperation } from "@/lib/api/operations/users";

export const GET = apiRoute(getProfileOperation, ({ viewer }) => getProfile(viewer));
export const PATCH = apiRoute(updateProfileOperation, ({ viewer, body }) => updateProfile(viewer, body));
