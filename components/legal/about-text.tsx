import { useTranslations } from "next-intl";
import { RunningText } from "@/components/content/running-text";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/link-button";
import type { CompanyFacts, Page } from "@/lib/content/model/content";

/** The company in its own words, with the plain facts beside them. */
export function AboutText({
  page,
  company,
  breadcrumb,
}: {
  page: Page;
  company: CompanyFacts;
  breadcrumb: ReadonlyArray<{ label: string; href?: string }>;
}) {
  const t = useTranslations("legal.about");
  const facts = [
    { name: t("founded"), value: String(company.foundedYear) },
    { name: t("places"), value: t("placesValue") },
    { name: t("directors"), value: company.managingDirectors.join(", ") },
    { name: t("phone"), value: company.phoneDisplay, href: `tel:${company.phone}` },
    { name: t("email"), value: company.email, href: `mailto:${company.email}` },
  ];
  return (
    <>
      <PageHeader title={page.title} lead={page.metaDescription} breadcrumb={breadcrumb} />
      <Container className="grid gap-x-20 gap-y-12 pb-16 lg:grid-cols-[minmax(0,1fr)_20rem] lg:pb-24">
        <RunningText source={page.body} />
        <aside aria-labelledby="facts">
          <div className="border-t-2 border-ink pt-5 lg:sticky lg:top-28">
            <h2 id="facts" className="label">
              {t("facts")}
            </h2>
            <dl className="mt-3 border-t border-hair text-sm">
              {facts.map((fact) => (
                <div key={fact.name} className="border-b border-hair py-3">
                  <dt className="text-ink-soft">{fact.name}</dt>
                  <dd className="mt-0.5 font-semibold">
                    {fact.href ? (
                      <a href={fact.href} className="underline-offset-4 hover:underline">
                        {fact.value}
                      </a>
                    ) : (
                      fact.value
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </aside>
      </Container>
      <section className="bg-sunken py-14 lg:py-20">
        <Container className="grid items-end gap-x-20 gap-y-7 lg:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <h2 className="text-3xl">{t("closingTitle")}</h2>
            <p className="mt-3 max-w-[52ch] text-lg text-ink-soft">{t("closingText")}</p>
          </div>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/${page.locale}/contact`}>{t("contact")}</LinkButton>
            <LinkButton href={`/${page.locale}/services`} variant="outline">
              {t("services")}
            </LinkButton>
          </div>
        </Container>
      </section>
    </>
  );
}
