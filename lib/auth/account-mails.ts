import "server-only";
import type { Orm } from "@/db/database";
import { siteUrl } from "@/lib/core/env";
import { newId } from "@/lib/core/model/ids";
import type { Locale } from "@/lib/core/model/locale";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { type AccountMailKind, queueMail } from "@/lib/mail/queue-mail";

/** Who is written to. The name is not used: anybody can register somebody else's address under any name. */
export interface MailedPerson {
  email: string;
  locale: Locale;
}

/** A mail with its own values; `path` is where its link leads, from the language on. */
export type AccountMail =
  | { kind: "verify_email" | "reset_password" | "magic_link" | "change_email"; path: string }
  | { kind: "email_changed"; path: string; newEmail: string }
  | { kind: "new_device"; device: string; country: string | null; at: Date; timeZone: string }
  | { kind: "passkey_added"; passkey: string }
  | { kind: "password_changed"; isReset: boolean }
  | { kind: "recovery_code_used"; left: number }
  | {
      kind: "already_registered" | "second_factor_on" | "second_factor_off" | "account_suspended";
    };

const keys = {
  verify_email: "verifyEmail",
  already_registered: "alreadyRegistered",
  reset_password: "resetPassword",
  magic_link: "magicLink",
  change_email: "changeEmail",
  email_changed: "emailChanged",
  new_device: "newDevice",
  password_changed: "passwordChanged",
  second_factor_on: "secondFactorOn",
  second_factor_off: "secondFactorOff",
  recovery_code_used: "recoveryCodeUsed",
  passkey_added: "passkeyAdded",
  account_suspended: "accountSuspended",
} as const satisfies Record<AccountMailKind, string>;

/** Where each notice leads whoever did not do it themselves. */
const securityPath = "/account/security";
const resetPath = "/auth/forgot-password";

/** Stores a mail about a person's account. Its links are made of the configured address, never of a request's host. */
export async function queueAccountMail(
  transaction: Orm,
  person: MailedPerson,
  mail: AccountMail,
): Promise<void> {
  const t = await createDomainTranslator(person.locale, "mail");
  const key = keys[mail.kind];
  const values = valuesOf(mail, person.locale, t("account.unknown"));
  const link = linkOf(mail, person.locale);
  // A mailed link stands right after what it does, a notice's link after what it is good for.
  const inOrder = "path" in mail ? [link, t(`account.${key}.note`)] : [t(`account.${key}.note`), link];
  await queueMail(transaction, {
    kind: mail.kind,
    dedupeKey: `${mail.kind}:${newId("mail")}`,
    recipient: person.email,
    locale: person.locale,
    subject: t(`account.${key}.subject`),
    text: [
      t("greeting", { name: "none" }),
      t(`account.${key}.intro`, values),
      ...inOrder.filter((part) => part !== ""),
      t("signature"),
    ].join("\n\n"),
  });
}

function linkOf(mail: AccountMail, locale: Locale): string {
  const at = (path: string) => `${siteUrl()}/${locale}${path}`;
  if ("path" in mail) return at(mail.path);
  switch (mail.kind) {
    case "account_suspended":
      return "";
    case "already_registered":
      return at("/auth/sign-in");
    case "password_changed":
      return at(resetPath);
    default:
      return at(securityPath);
  }
}

function valuesOf(mail: AccountMail, locale: Locale, unknown: string) {
  const none = { email: "", device: "", country: "", time: "", passkey: "", left: "", how: "" };
  switch (mail.kind) {
    case "email_changed":
      return { ...none, email: mail.newEmail };
    case "passkey_added":
      return { ...none, passkey: mail.passkey };
    case "password_changed":
      return { ...none, how: mail.isReset ? "reset" : "changed" };
    case "recovery_code_used":
      return { ...none, left: String(mail.left) };
    case "new_device": {
      const country = mail.country && new Intl.DisplayNames([locale], { type: "region" }).of(mail.country);
      const time = new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: mail.timeZone,
      });
      return {
        ...none,
        device: mail.device || unknown,
        country: country || unknown,
        time: time.format(mail.at),
      };
    }
    default:
      return none;
  }
}
