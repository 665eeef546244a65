import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { RunningText } from "@/components/content/running-text";
import { Container } from "@/components/layout/container";
import { PageHeader } from "@/components/layout/page-header";
import type { Page } from "@/lib/content/model/content";
import { tableOfContents } from "@/lib/content/model/table-of-contents";

/** A legal text in one column of readable width; its contents stay beside it on wide screens and fold away on narrow ones. */
export function LegalText({
  page,
  others,
  breadcrumb,
}: {
  page: Page;
  others: readonly Page[];
  breadcrumb: ReadonlyArray<{ label: string; href?: string }>;
}) {
  const t = useTranslations("legal");
  const format = useFormatter();
  const date = format.dateTime(new Date(page.updatedAt), "day");
  const contents = tableOfContents(page.body, 2);
  const links = (
    <ol>
      {contents.map((entry) => (
        <li key={entry.anchor}>
          <a
            href={`#${entry.anchor}`}
            className="block py-1.5 text-sm text-ink-soft underline-offset-4 hyphenate hover:text-ink hover:underline"
          >
            {entry.text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <PageHeader
        title={page.title}
        breadcrumb={breadcrumb}
        meta={<time dateTime={page.updatedAt.slice(0, 10)}>{t("updated", { date })}</time>}
      />
      <Container className="grid gap-x-20 gap-y-8 pb-16 lg:grid-cols-[minmax(0,1fr)_18rem] lg:pb-28">
        {contents.length > 2 ? (
          <nav aria-label={t("contents")} className="lg:order-2">
            <details className="border-y border-hair lg:hidden">
              <summary className="py-3 text-sm font-semibold">{t("contents")}</summary>
              <div className="pb-3">{links}</div>
            </details>
            <div className="sticky top-28 hidden max-h-[calc(100dvh-9rem)] overflow-y-auto border-l border-hair pl-6 lg:block">
              <p className="mb-2 text-sm font-semibold">{t("contents")}</p>
              {links}
            </div>
          </nav>
        ) : null}
        <div>
          <RunningText source={page.body} />
          <nav aria-label={t("others")} className="mt-16 border-t border-hair pt-6">
            <p className="text-sm font-semibold">{t("others")}</p>
            <ul className="mt-2 flex flex-wrap gap-x-6">
              {others.map((other) => (
                <li key={other.id}>
                  <Link
                    href={`/${other.locale}/legal/${other.slug}`}
                    className="inline-block py-2 text-sm underline-offset-4 hover:underline"
                  >
                    {other.title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </Container>
    </>
  );
}
