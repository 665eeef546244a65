import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { showProfile } from "../internal/show-profile";
import type { ProfileView } from "../model/profile";

/** The viewer's own profile. @throws AppError `not_found` when the account has gone meanwhile. */
export async function getProfile(viewer: UserViewer): Promise<ProfileView> {
  const [user] = await (await orm()).select().from(users).where(eq(users.id, viewer.userId));
  if (!user) throw new AppError("not_found", { message: "the account is gone" });
  return showProfile(user);
}
