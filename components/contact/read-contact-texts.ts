import "server-only";
import { getTranslations } from "next-intl/server";
import { company } from "@/components/layout/company";
import type { Locale } from "@/lib/core/model/locale";
import type { ContactTexts, ReceiptTexts } from "./contact-texts";

/** Reads the form's words. @param email where people write to when the form fails them */
export async function readContactTexts(locale: Locale, email: string): Promise<ContactTexts> {
  const t = await getTranslations({ locale, namespace: "contact" });
  return {
    labels: {
      title: t("form.title"),
      name: t("form.name"),
      email: t("form.email"),
      emailHint: t("form.emailHint"),
      phone: t("form.phone"),
      company: t("form.company"),
      message: t("form.message"),
      messageHint: t("form.messageHint"),
      consent: t("form.consent"),
      privacy: t("form.privacy"),
      website: t("form.website"),
      optional: t("form.optional"),
      send: t("form.send"),
      sending: t("form.sending"),
      aboutService: t.raw("form.aboutService"),
    },
    problemsTitle: t("problems.title"),
    problems: {
      tooLong: t.raw("problems.tooLong"),
      emailMissing: t("problems.emailMissing"),
      emailInvalid: t("problems.emailInvalid"),
      messageMissing: t("problems.messageMissing"),
      tooManyLinks: t("problems.tooManyLinks"),
      consentMissing: t("problems.consentMissing"),
      looksAutomatic: t("problems.looksAutomatic", { email }),
    },
    failures: {
      rateLimited: t("failures.rateLimited", { email }),
      tooLarge: t("failures.tooLarge", { email }),
      refused: t("failures.refused", { email }),
      failed: t("failures.failed", { email }),
      offline: t("failures.offline", { email }),
    },
    sent: { title: t("sent.title"), text: t.raw("sent.text"), again: t("sent.again") },
  };
}

/** Reads the words of the receipt that answers a form sent without scripts. */
export async function readReceiptTexts(locale: Locale): Promise<ReceiptTexts> {
  const t = await getTranslations({ locale, namespace: "contact.sent" });
  return {
    title: t("title"),
    text: t.raw("text"),
    hint: t("pageHint", { phone: company.phone }),
    home: t("home"),
    services: t("services"),
  };
}
