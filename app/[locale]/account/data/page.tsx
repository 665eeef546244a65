import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DataCopy } from "@/components/account/data/data-copy";
import { DeleteAccount } from "@/components/account/data/delete-account";
import { PageHead } from "@/components/app/page-head";
import { Panel } from "@/components/app/panel";
import { Reauthentication } from "@/components/auth/reauthentication";
import { listDeletionBlockers } from "@/lib/account/deletion/list-deletion-blockers";
import { listExports } from "@/lib/account/exports/list-exports";
import { getProfile } from "@/lib/account/profile/get-profile";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("data") };
}

export default async function DataPage() {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const t = await getTranslations("account.data");
  const [profile, exports, blockers] = await Promise.all([
    getProfile(viewer),
    listExports(viewer, { limit: 1, count: false }),
    listDeletionBlockers(viewer),
  ]);
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} />
      <Panel title={t("copy.title")} description={t("copy.text")}>
        <DataCopy initial={exports} />
      </Panel>
      <Panel title={t("deletion.section")} description={t("deletion.text")}>
        <DeleteAccount email={profile.email} erasedAt={profile.erasedAt} blockers={blockers} />
      </Panel>
      <Reauthentication />
    </>
  );
}
