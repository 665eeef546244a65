import "server-only";
import type { users } from "@/db/schema";
import { ownAvatarUrl } from "../model/avatar";
import { erasureDate } from "../model/deletion";
import type { ProfileView } from "../model/profile";

/** A person as their own pages and the API show them to themselves. */
export function showProfile(user: typeof users.$inferSelect): ProfileView {
  return {
    id: user.id,
    email: user.email,
    emailVerified: user.emailVerifiedAt !== null,
    name: user.name,
    locale: user.locale,
    timeZone: user.timeZone,
    avatarUrl: ownAvatarUrl(user.avatarUploadId),
    role: user.role,
    tier: user.tier,
    notifications: user.notifications,
    erasedAt: user.deletionRequestedAt ? erasureDate(user.deletionRequestedAt).toISOString() : null,
    createdAt: user.createdAt.toISOString(),
  };
}
