import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/app/page-head";
import { conversationShape } from "@/components/conversations/conversation-shape";
import { ConversationTable } from "@/components/conversations/conversation-table";
import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { siteAssistant } from "@/db/seed/site-assistant";
import { browseConversationsOperation } from "@/lib/api/operations/admin-conversations";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { browseConversations } from "@/lib/chat/browse-conversations";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for its request. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.conversations");
  return { title: t("title") };
}

/** All conversations of the company's website. */
export default async function ConversationsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { viewer } = await requireAdminPage(await currentLocale(), "conversations.read");
  const t = await getTranslations("admin.conversations");
  const params = listParams(readTableState(await searchParams, conversationShape), conversationShape);
  // What somebody wrote into the address by hand is told by the list itself.
  const query = browseConversationsOperation.query.safeParse(params);
  const page =
    query.success && !query.data.cursor
      ? await browseConversations(viewer, siteAssistant.projectId, query.data)
      : undefined;
  return (
    <>
      <PageHead title={t("title")} description={t("description")} />
      <ConversationTable initial={page} />
    </>
  );
}
