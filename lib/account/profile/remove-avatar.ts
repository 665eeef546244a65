import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { forgetAvatar } from "../internal/forget-avatar";

/** Takes the viewer's picture away; without one nothing changes. @throws AppError `forbidden` for API keys. */
export async function removeAvatar(viewer: UserViewer): Promise<void> {
  requirePerson(viewer);
  await (await orm())
    .update(users)
    .set({ avatarUploadId: null, updatedAt: new Date() })
    .where(eq(users.id, viewer.userId));
  await forgetAvatar(viewer.userId);
}
