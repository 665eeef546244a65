import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import type { MagicLinkPreview } from "@/lib/auth/model/auth-views";
import { findToken } from "@/lib/auth/one-time-token";
import { AppError } from "@/lib/core/model/errors";
import { shortenEmail } from "@/lib/privacy/model/display-mask";

/**
 * Whose account a mailed sign-in link opens, for whoever holds it: somebody may have been sent a stranger's. Uses nothing up.
 * @throws AppError `not_found` for links that do not work (any more), whatever the reason.
 */
export async function previewMagicLink(secret: string): Promise<MagicLinkPreview> {
  const db = await orm();
  const token = await findToken(db, "magic_link", secret);
  const [person] = token
    ? await db
        .select({ email: users.email })
        .from(users)
        .where(and(eq(users.id, token.userId), eq(users.email, token.email), eq(users.status, "active")))
    : [];
  if (!person) throw new AppError("not_found", { message: "the link does not exist or is over" });
  return { email: shortenEmail(person.email) };
}
