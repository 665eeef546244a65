import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConversationList } from "@/components/account/conversations/conversation-list";
import { PageHead } from "@/components/app/page-head";
import { listOwnConversations } from "@/lib/account/conversations/list-own-conversations";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { storableText } from "@/lib/core/model/storable-text";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

type Props = PageProps<"/[locale]/account/conversations">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("conversations") };
}

export default async function ConversationsPage({ searchParams }: Props) {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const t = await getTranslations("account.conversations");
  const query = storableText(String((await searchParams).q ?? ""))
    .trim()
    .slice(0, 100);
  const initial = await listOwnConversations(viewer, { q: query, limit: 25, count: true });
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} />
      <ConversationList key={query} query={query} initial={initial} />
    </>
  );
}
