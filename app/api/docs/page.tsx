import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { docsLocale } from "@/components/api-docs/docs-locale";
import { type Area, FirstSteps } from "@/components/api-docs/first-steps";
import { OperationView } from "@/components/api-docs/operation-view";
import { Alert } from "@/components/ui/alert";
import { apiReference, type Reference } from "@/lib/api/reference";

/** Made for each request, as its layout. */
export const instant = false;

/** One operation (`?op=`), or how to begin. */
export default async function DocsPage({
  searchParams,
}: {
  searchParams: Promise<{ op?: string | string[] }>;
}) {
  const locale = docsLocale(await headers());
  const { op } = await searchParams;
  const reference = apiReference();
  if (op === undefined) {
    return <FirstSteps locale={locale} server={reference.server} areas={areasOf(reference)} />;
  }
  const operation = reference.operations.find(({ id }) => id === op);
  if (operation) return <OperationView locale={locale} server={reference.server} operation={operation} />;
  const t = await getTranslations({ locale, namespace: "api" });
  return <Alert>{t("notFound")}</Alert>;
}

function areasOf({ operations }: Reference): Area[] {
  const areas = new Map<string, Area>();
  for (const { tag, id } of operations) {
    const known = areas.get(tag) ?? { tag, count: 0, first: id };
    areas.set(tag, { ...known, count: known.count + 1 });
  }
  return [...areas.values()];
}
