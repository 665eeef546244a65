import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { CompanyFacts } from "@/lib/content/model/content";
import type { Locale } from "@/lib/core/model/locale";

/** Address, telephone, mail, and the assistant for those in a hurry. */
export function ContactDetails({ locale, company }: { locale: Locale; company: CompanyFacts }) {
  const t = useTranslations("contact.details");
  return (
    <div className="border-t-2 border-ink pt-5">
      <h2 className="label">{t("title")}</h2>
      <dl className="mt-3 border-t border-hair text-sm">
        <Detail name={t("phone")}>
          <a href={`tel:${company.phone}`} className="text-lg font-semibold hover:underline">
            {company.phoneDisplay}
          </a>
          <span className="block text-ink-soft">{t("phoneHours")}</span>
        </Detail>
        <Detail name={t("email")}>
          <a href={`mailto:${company.email}`} className="text-base font-semibold hover:underline">
            {company.email}
          </a>
        </Detail>
        <Detail name={t("address")}>
          <address className="text-base not-italic">
            {company.legalName}
            <br />
            {company.street}
            <br />
            {company.postalCode} {company.city}
            <br />
            {company.country[locale]}
          </address>
        </Detail>
      </dl>
      <p className="mt-8 font-semibold">{t("ask")}</p>
      <p className="mt-1 text-sm text-ink-soft">{t("askText")}</p>
      <a href={`/${locale}#ask`} className="link mt-2 inline-block py-1 text-sm font-medium">
        {t("askLink")}
      </a>
    </div>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-b border-hair py-3.5">
      <dt className="mb-0.5 text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
