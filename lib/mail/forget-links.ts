import "server-only";
import type { Locale } from "@/lib/core/model/locale";
import { createDomainTranslator } from "@/lib/i18n/create-translator";

/** An address with a token in it signs somebody in, changes an account or lets into a project, once. */
const tokenLink = /https?:\/\/[^\s"'<>]*[?&;]token=[^\s"'<>]+/g;

/** The texts of a mail that was sent, with a sentence where links with a token stood: from now on only its recipient has them. */
export async function forgetLinks(mail: {
  locale: Locale;
  text: string;
  html: string;
}): Promise<{ text: string; html: string }> {
  const t = await createDomainTranslator(mail.locale, "mail");
  const sentence = t("linkSent");
  return { text: mail.text.replace(tokenLink, sentence), html: mail.html.replace(tokenLink, sentence) };
}
