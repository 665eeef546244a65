import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeyRoom } from "@/components/account/keys/key-room";
import { Reauthentication } from "@/components/auth/reauthentication";
import { listApiKeys } from "@/lib/account/api-keys/list-api-keys";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";
import { listProjects } from "@/lib/projects/list-projects";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("keys") };
}

export default async function ApiKeysPage() {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const [keys, projects] = await Promise.all([
    listApiKeys(viewer, { limit: 25, count: true, state: "living" }),
    listProjects(viewer, { limit: 100, count: false, archived: "false" }),
  ]);
  return (
    <>
      <KeyRoom initial={keys} projects={projects.data.map(({ id, name }) => ({ id, name }))} />
      <Reauthentication />
    </>
  );
}
