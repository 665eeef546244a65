import "server-only";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { getConversation } from "@/lib/chat/get-conversation";
import { conversationJson, conversationMarkdown } from "@/lib/chat/model/client/export-conversation";
import { siteUrl } from "@/lib/core/env";
import { languageTag } from "@/lib/core/model/money";
import { createDomainTranslator } from "@/lib/i18n/create-translator";
import { requireOwnConversation, speakerOf } from "../internal/own-conversations";

const agents = ["sales", "technical", "billing"] as const;

/** A conversation of the viewer's as a file, labelled as made by an AI. @throws AppError `not_found`. */
export async function exportConversation(
  viewer: UserViewer,
  id: string,
  format: "json" | "markdown",
): Promise<{ name: string; contentType: string; content: string }> {
  const { row } = await requireOwnConversation(viewer, id);
  const conversation = await getConversation(speakerOf(viewer, row), row.projectId, id);
  const t = await createDomainTranslator(viewer.locale, "chat");
  const name = `${t("export.fileName")}-${row.createdAt.toISOString().slice(0, 10)}`;
  if (format === "json") {
    const content = conversationJson(conversation, { label: t("export.label") });
    return { name: `${name}.json`, contentType: "application/json; charset=utf-8", content };
  }
  const date = new Intl.DateTimeFormat(languageTag(viewer.locale), { dateStyle: "long", timeStyle: "short" });
  const content = conversationMarkdown(conversation, {
    heading: t("export.heading"),
    label: t("export.label"),
    saved: t("export.saved", { date: date.format(new Date()) }),
    question: t("export.question"),
    answer: t("export.answer", { agent: "{agent}" }),
    sources: t("export.sources"),
    agentName: (agent) => t(`agents.${agents.find((known) => known === agent) ?? "assistant"}`),
    origin: siteUrl(),
  });
  return { name: `${name}.md`, contentType: "text/markdown; charset=utf-8", content };
}
