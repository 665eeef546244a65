import type { Metadata } from "next";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { SiteShell } from "@/components/layout/site-shell";
import { Accordion } from "@/components/ui/accordion";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CitationMark } from "@/components/ui/citation-mark";
import { EmptyState } from "@/components/ui/empty-state";
import { Initials } from "@/components/ui/initials";
import { Kbd } from "@/components/ui/kbd";
import { Lens } from "@/components/ui/lens";
import { LensMark } from "@/components/ui/lens-mark";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Prose } from "@/components/ui/prose";
import { Skeleton, SkeletonText } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { Table } from "@/components/ui/table";
import { currentLocale } from "@/lib/i18n/current-locale";
import { FormParts } from "./form-parts";
import { LiveParts } from "./live-parts";
import { sampleTexts } from "./sample-texts";

export const ensureStatic = "navigation";

export const metadata: Metadata = { title: "Gallery", robots: { index: false, follow: false } };

const swatches = [
  "bg-paper",
  "bg-raised",
  "bg-sunken",
  "bg-hair",
  "bg-edge",
  "bg-ink-faint",
  "bg-ink-soft",
  "bg-ink",
  "bg-wheat-soft",
  "bg-wheat",
  "bg-wheat-ink",
  "bg-steppe-soft",
  "bg-steppe",
  "bg-poppy-soft",
  "bg-poppy",
];

/** Every part of components/ui and components/layout in its states, with real sentences. Not part of a production build. */
export default async function GalleryPage() {
  const locale = await currentLocale();
  const texts = sampleTexts[locale];
  return (
    <SiteShell locale={locale} path="/gallery">
      <PageHeader
        title={texts.headline}
        lead={texts.lead}
        breadcrumb={[{ label: "Rozoom KI", href: `/${locale}` }, { label: texts.headline }]}
        meta={
          <>
            <Initials name="Olena Hrytsenko" />
            <span>Olena Hrytsenko</span>
          </>
        }
        actions={
          <>
            <Button size="lg">{texts.form.send}</Button>
            <LinkButton href={`/${locale}/gallery`} size="lg" variant="outline">
              {texts.dialog.open}
            </LinkButton>
          </>
        }
      />
      <Container>
        <Lens
          above={texts.lens.above}
          focus={{ before: texts.lens.before, text: texts.lens.text, after: texts.lens.after }}
          below={texts.lens.below}
          source={<a href="#source">{texts.lens.source}</a>}
        />
      </Container>
      <Section title={texts.longWord} lead={texts.question} tone="sunken">
        <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
          {texts.services.map((service) => (
            <Card
              key={service.title}
              href={`/${locale}/services`}
              title={service.title}
              meta={<Badge>{service.tag}</Badge>}
              footer={<span className="figures">{service.price}</span>}
            >
              {service.text}
            </Card>
          ))}
        </div>
      </Section>
      <Section>
        <div className="grid gap-12 lg:grid-cols-2">
          <FormParts texts={texts.form} />
          <div className="space-y-3">
            <Alert>{texts.alerts.info}</Alert>
            <Alert tone="good">{texts.alerts.good}</Alert>
            <Alert tone="warn">{texts.alerts.warn}</Alert>
            <Alert tone="danger" title={texts.form.emailError}>
              {texts.alerts.danger}
            </Alert>
            <p className="pt-4">
              {texts.answer}
              <CitationMark number={1} />
              <CitationMark number={12} />
            </p>
            <p className="flex flex-wrap items-center gap-3">
              <Badge>{texts.form.optional}</Badge>
              <Badge tone="wheat">{texts.services[1]?.tag}</Badge>
              <Badge tone="steppe">{texts.services[0]?.price}</Badge>
              <Badge tone="poppy">{texts.form.cancel}</Badge>
              <Kbd>Esc</Kbd>
              <Spinner />
              <LensMark size={72} />
            </p>
            <div className="flex flex-wrap gap-3">
              <Button variant="wheat">{texts.form.send}</Button>
              <Button variant="danger">{texts.form.remove}</Button>
              <Button variant="quiet">{texts.form.cancel}</Button>
              <Button busy>{texts.form.send}</Button>
              <Button disabled variant="outline" size="sm">
                {texts.form.cancel}
              </Button>
            </div>
            <LiveParts texts={texts.dialog} />
            <Skeleton className="h-24 w-full rounded-lg" />
            <SkeletonText />
          </div>
        </div>
      </Section>
      <Section title={texts.table.caption}>
        <Table
          caption={texts.table.caption}
          head={
            <tr>
              <th scope="col">{texts.table.head[0]}</th>
              <th scope="col">{texts.table.head[1]}</th>
              <th scope="col" className="text-right">
                {texts.table.head[2]}
              </th>
            </tr>
          }
        >
          {texts.table.rows.map(([name, time, price]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{time}</td>
              <td className="text-right">{price}</td>
            </tr>
          ))}
        </Table>
        <div className="mt-8">
          <Pagination page={4} pageCount={9} hrefOf={() => `/${locale}/gallery`} />
        </div>
        <EmptyState
          title={texts.empty.title}
          text={texts.empty.text}
          action={<Button variant="outline">{texts.question}</Button>}
        />
        <Accordion
          name="faq"
          items={texts.faq.map((entry, index) => ({
            id: `faq-${index}`,
            title: entry.title,
            content: entry.text,
          }))}
        />
        <div className="mt-12">
          <Prose html={texts.prose} />
        </div>
        <ul className="mt-12 grid grid-cols-5 gap-2 lg:grid-cols-15">
          {swatches.map((swatch) => (
            <li
              key={swatch}
              title={swatch}
              className={`aspect-square rounded-full border border-hair ${swatch}`}
            />
          ))}
        </ul>
      </Section>
    </SiteShell>
  );
}
