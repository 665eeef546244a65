import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/app/page-head";
import { LinkButton } from "@/components/ui/link-button";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { contentKinds } from "@/lib/content/model/editable";
import { currentLocale } from "@/lib/i18n/current-locale";
import { readEditor } from "./read-editor";

/** Made for its request, like every page of the administration. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("editor"))("title") };
}

/** One piece of content in its editor. */
export default async function ContentEditorPage({
  params,
}: PageProps<"/[locale]/admin/content/[kind]/[id]">) {
  const locale = await currentLocale();
  const { viewer } = await requireAdminPage(locale, "content.read");
  const { kind: given, id } = await params;
  const kind = contentKinds.find((known) => known === given) ?? notFound();
  const t = await getTranslations("editor");
  const { title, shownAt, editor } = await readEditor(viewer, kind, decodeURIComponent(id), locale);
  return (
    <>
      <PageHead
        title={title || t("untitled")}
        breadcrumb={[
          { label: t("title"), href: `/${locale}/admin/content/${kind}` },
          { label: t(`kinds.${kind}`), href: `/${locale}/admin/content/${kind}` },
          { label: title || t("untitled") },
        ]}
        actions={
          shownAt ? (
            <LinkButton href={shownAt} variant="outline" size="sm" target="_blank">
              {t("view")}
            </LinkButton>
          ) : null
        }
      />
      {editor}
    </>
  );
}
