import "server-only";
import { orm } from "@/db/client";
import { users } from "@/db/schema";
import { writeAudit } from "@/lib/audit/write-audit";
import { normalizeEmail } from "@/lib/auth/model/auth-input";
import { linkPaths } from "@/lib/auth/model/link-paths";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { issueToken } from "@/lib/auth/one-time-token";
import { requirePermission, requireRecentSignIn } from "@/lib/auth/require-permission";
import { siteUrl } from "@/lib/core/env";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { queueMail } from "@/lib/mail/queue-mail";
import type { InviteInput } from "../model/people";

/**
 * Opens an account for a colleague and mails them the link to choose a password; their second factor is demanded at the
 * first sign-in. Whoever has an account already gets a role instead.
 * @throws AppError `forbidden`, `reauthentication_required`, `invalid_input` naming `email` as `taken`.
 */
export async function inviteColleague(viewer: UserViewer, input: InviteInput): Promise<{ id: string }> {
  requirePermission(viewer, "people.write");
  requireRecentSignIn(viewer);
  const { name, role, locale } = input;
  const email = normalizeEmail(input.email);
  const t = await createDomainTranslator(locale, "mail");
  const id = newId("user");
  await (await orm()).transaction(async (transaction) => {
    const [made] = await transaction
      .insert(users)
      .values({ id, email, name, role, locale })
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    if (!made) {
      const fields = [{ path: "email", code: "taken", message: "has an account already" }];
      throw new AppError("invalid_input", { details: { fields } });
    }
    const secret = await issueToken(transaction, { kind: "reset_password", userId: id, email });
    await queueMail(transaction, {
      kind: "reset_password",
      dedupeKey: `staff-invitation:${id}`,
      recipient: email,
      locale,
      subject: t("staffInvitation.subject"),
      text: [
        t("greeting", { name }),
        t("staffInvitation.intro", { role: t(`staffInvitation.roles.${role}`) }),
        `${siteUrl()}/${locale}${linkPaths.reset_password}?token=${secret}`,
        t("staffInvitation.note"),
        t("signature"),
      ].join("\n\n"),
    });
    await writeAudit(transaction, {
      actor: viewer,
      action: "user.invited",
      target: { type: "user", id },
      after: { role },
    });
  });
  return { id };
}
