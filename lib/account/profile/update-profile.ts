import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { showProfile } from "../internal/show-profile";
import type { ProfileView, UpdateProfileInput } from "../model/profile";

/**
 * Changes the named fields of the viewer's own profile. Address, role and tier are nobody's to change here.
 * @throws AppError `forbidden` for API keys, `not_found` when the account has gone meanwhile.
 */
export async function updateProfile(viewer: UserViewer, input: UpdateProfileInput): Promise<ProfileView> {
  requirePerson(viewer);
  const { notifications, ...fields } = input;
  return (await orm()).transaction(async (transaction) => {
    const isOwn = eq(users.id, viewer.userId);
    const [user] = await transaction.select().from(users).where(isOwn).for("update");
    if (!user) throw new AppError("not_found", { message: "the account is gone" });
    const [changed] = await transaction
      .update(users)
      .set({ ...fields, notifications: { ...user.notifications, ...notifications }, updatedAt: new Date() })
      .where(isOwn)
      .returning();
    return showProfile(changed ?? user);
  });
}
