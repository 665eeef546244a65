import { z } from "zod";
import { avatarLimits } from "@/lib/account/model/avatar";
import { deletionRequest, deletionView } from "@/lib/account/model/deletion";
import { profileView, updateProfileInput } from "@/lib/account/model/profile";
import { givenId } from "@/lib/projects/model/text-input";
import { defineOperation } from "../model/operation";

const tag = "Account";
const path = "/api/v1/users/me";
const person = { kind: "own", scope: null } as const;

export const getProfileOperation = defineOperation({
  id: "getProfile",
  method: "GET",
  path,
  tag,
  summary: "One's own profile",
  access: { kind: "own", scope: "account:read" },
  output: profileView,
});

export const updateProfileOperation = defineOperation({
  id: "updateProfile",
  method: "PATCH",
  path,
  tag,
  summary: "Change one's own profile",
  description: "Only what is named changes. The e-mail address has a way of its own, with a proof.",
  access: person,
  body: updateProfileInput,
  output: profileView,
});

export const getOwnAvatarOperation = defineOperation({
  id: "getOwnAvatar",
  method: "GET",
  path: `${path}/avatar`,
  tag,
  summary: "One's own picture",
  access: { kind: "own", scope: "account:read" },
  // The page's addresses carry the picture's id, so that a new one is fetched.
  query: z.strictObject({ v: z.string().max(64).optional() }),
  produces: "image/webp",
});

export const replaceAvatarOperation = defineOperation({
  id: "replaceAvatar",
  method: "PUT",
  path: `${path}/avatar`,
  tag,
  summary: "Upload one's own picture",
  description: `PNG, JPEG or WebP, decided by its content, at most ${avatarLimits.maxBytes / 1024 / 1024} MB. It is drawn anew as a square of ${avatarLimits.sidePx} pixels; nothing else of the file is kept.`,
  access: person,
  consumes: "image/*",
  maxBytes: avatarLimits.maxBytes,
  limit: "upload",
  output: z.object({ avatarUrl: z.string().nullable() }),
});

export const removeAvatarOperation = defineOperation({
  id: "removeAvatar",
  method: "DELETE",
  path: `${path}/avatar`,
  tag,
  summary: "Remove one's own picture",
  access: person,
});

export const getAvatarOperation = defineOperation({
  id: "getAvatar",
  method: "GET",
  path: "/api/v1/users/{userId}/avatar",
  tag,
  summary: "The picture of somebody one shares a project with",
  access: { kind: "own", scope: "members:read" },
  params: z.strictObject({ userId: givenId }),
  query: z.strictObject({ v: z.string().max(64).optional() }),
  produces: "image/webp",
});

export const requestDeletionOperation = defineOperation({
  id: "requestDeletion",
  method: "POST",
  path: `${path}/deletion`,
  tag,
  summary: "Delete one's own account",
  description:
    "Can be taken back for 14 days; API keys and sessions of the API end at once. Refused with `conflict` while others are members of a project that has no other owner.",
  access: person,
  body: deletionRequest,
  output: deletionView,
});

export const undoDeletionOperation = defineOperation({
  id: "undoDeletion",
  method: "POST",
  path: `${path}/deletion/undo`,
  tag,
  summary: "Keep one's own account",
  access: person,
  output: deletionView,
});

export const userOperations = [
  getProfileOperation,
  updateProfileOperation,
  getOwnAvatarOperation,
  replaceAvatarOperation,
  removeAvatarOperation,
  getAvatarOperation,
  requestDeletionOperation,
  undoDeletionOperation,
];
