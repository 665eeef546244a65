import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/app/page-head";
import { ContentList } from "@/components/editor/content-list";
import { NewContentButton } from "@/components/editor/new-content-button";
import { TabLinks } from "@/components/ui/tabs";
import { listContent } from "@/lib/admin/content/list-content";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { contentKinds } from "@/lib/content/model/editable";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Made for its request, like every page of the administration. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("editor"))("title") };
}

/** Posts, services or questions, with what of them visitors see. */
export default async function ContentListPage({ params }: PageProps<"/[locale]/admin/content/[kind]">) {
  const locale = await currentLocale();
  const { viewer } = await requireAdminPage(locale, "content.read");
  const given = (await params).kind;
  const kind = contentKinds.find((known) => known === given) ?? notFound();
  const t = await getTranslations("editor");
  const links = contentKinds.map((known) => ({
    href: `/${locale}/admin/content/${known}`,
    label: t(`kinds.${known}`),
    current: known === kind,
  }));
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} actions={<NewContentButton kind={kind} />} />
      <TabLinks label={t("title")} links={links} />
      <div className="mt-6">
        <ContentList locale={locale} kind={kind} lines={await listContent(viewer, kind)} />
      </div>
    </>
  );
}
