"use client";

import { useTranslations } from "next-intl";
import { useSWRConfig } from "swr";
import { type ApiPage, useApi } from "@/components/app/api-client";
import { Alert } from "@/components/ui/alert";
import type { VersionDetail, VersionRow } from "@/lib/admin/model/settings";
import { AssistantEditor } from "./assistant-editor";
import { AssistantVersions } from "./assistant-versions";

const base = "/api/v1/admin/settings/assistant/versions";

/** The published version in the editor, and the earlier ones below it. */
export function AssistantRoom({
  initial,
  versions,
}: {
  initial: VersionDetail;
  versions: ApiPage<VersionRow>;
}) {
  const t = useTranslations("admin.settings.assistant");
  const { mutate } = useSWRConfig();
  const { data: list = versions } = useApi<ApiPage<VersionRow>>(`${base}?limit=50`, {
    fallbackData: versions,
  });
  const publishedNumber = list.data.find((version) => version.published)?.version ?? initial.version;
  const { data: published = initial } = useApi<VersionDetail>(`${base}/${publishedNumber}`, {
    fallbackData: publishedNumber === initial.version ? initial : undefined,
  });
  const refresh = () => void mutate((key) => typeof key === "string" && key.startsWith(base));
  return (
    <>
      <div className="mb-6">
        <Alert tone="info">{t("notice", { number: published.version })}</Alert>
      </div>
      <AssistantEditor key={published.version} version={published} onPublished={refresh} />
      <div className="border-t border-hair pt-6 lg:pt-8">
        <AssistantVersions published={published} versions={list.data} onRestored={refresh} />
      </div>
    </>
  );
}
