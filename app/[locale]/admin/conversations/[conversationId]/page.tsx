import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TranscriptView } from "@/components/conversations/transcript-view";
import { siteAssistant } from "@/db/seed/site-assistant";
import { roleMay } from "@/lib/auth/model/permissions";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { getTranscript } from "@/lib/chat/get-transcript";
import { toAppError } from "@/lib/core/model/errors";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for its request. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.conversations");
  return { title: t("transcript.title") };
}

/** One conversation with the record of each answer. */
export default async function ConversationPage({ params }: { params: Promise<{ conversationId: string }> }) {
  const { viewer } = await requireAdminPage(await currentLocale(), "conversations.read");
  const { conversationId } = await params;
  const transcript = await getTranscript(viewer, siteAssistant.projectId, conversationId).catch(
    (error: unknown) => {
      if (toAppError(error).code === "not_found") notFound();
      throw error;
    },
  );
  return <TranscriptView initial={transcript} canExport={roleMay(viewer.role, "conversations.export")} />;
}
