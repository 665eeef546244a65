import "server-only";
import { orm } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import { queueAccountMail } from "@/lib/auth/account-mails";
import { linkPaths } from "@/lib/auth/model/link-paths";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { issueToken } from "@/lib/auth/one-time-token";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { lockPerson } from "./internal/lock-person";

/**
 * Mails a person the link that verifies their address once more.
 * @throws AppError `forbidden`, `not_found`, `conflict` when the account is suspended or the address is verified.
 */
export async function sendVerification(viewer: UserViewer, userId: string): Promise<void> {
  await sendLink(viewer, userId, "verify_email", "user.verification_sent");
}

/**
 * Mails a person the link to choose a new password, as if they had asked for it. The admin never sees it.
 * @throws AppError `forbidden`, `not_found`, `conflict` when the account is suspended.
 */
export async function sendPasswordReset(viewer: UserViewer, userId: string): Promise<void> {
  await sendLink(viewer, userId, "reset_password", "user.password_reset_sent");
}

async function sendLink(
  viewer: UserViewer,
  userId: string,
  kind: "verify_email" | "reset_password",
  action: string,
): Promise<void> {
  requirePermission(viewer, "people.write");
  await (await orm()).transaction(async (transaction) => {
    const person = await lockPerson(transaction, userId);
    if (person.status !== "active") throw new AppError("conflict", { message: "the account is suspended" });
    if (kind === "verify_email" && person.emailVerifiedAt) {
      throw new AppError("conflict", { message: "the address is verified" });
    }
    const secret = await issueToken(transaction, { kind, userId, email: person.email });
    await queueAccountMail(transaction, person, { kind, path: `${linkPaths[kind]}?token=${secret}` });
    await writeAudit(transaction, { actor: viewer, action, target: { type: "user", id: userId } });
  });
}
