import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AgentName } from "@/components/account/conversations/agent-name";
import { Transcript } from "@/components/account/conversations/transcript";
import { TranscriptActions } from "@/components/account/conversations/transcript-actions";
import { PageHead } from "@/components/app/page-head";
import { RelativeTime } from "@/components/ui/relative-time";
import { getTranscript } from "@/lib/account/conversations/get-transcript";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { AppError } from "@/lib/core/model/errors";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

type Props = PageProps<"/[locale]/account/conversations/[conversationId]">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.conversations");
  return { title: t("one") };
}

export default async function ConversationPage({ params }: Props) {
  const locale = await currentLocale();
  const { viewer, user } = await requireAccountPage(locale);
  const t = await getTranslations("account");
  const { conversationId } = await params;
  const item = await getTranscript(viewer, conversationId).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
  const list = `/${locale}/account/conversations`;
  return (
    <>
      <PageHead
        title={item.title ?? t("conversations.untitled")}
        breadcrumb={[{ label: t("rooms.conversations"), href: list }, { label: t("conversations.one") }]}
        meta={
          <>
            <span>{item.project?.name ?? <AgentName agent={item.agent} />}</span>
            <RelativeTime at={item.updatedAt} />
            <span className="figures">{t("conversations.messages", { count: item.messageCount })}</span>
          </>
        }
        actions={<TranscriptActions item={item} />}
      />
      <Transcript messages={item.messages} timeZone={user.timeZone} />
    </>
  );
}
