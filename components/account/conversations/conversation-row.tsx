"use client";

import { Download, MessageCircleReply, Trash2 } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ConversationView } from "@/lib/account/model/conversation";
import { AgentName } from "./agent-name";
import { continueConversation, exportHref } from "./continue-conversation";

export function ConversationRow({ item, onRemove }: { item: ConversationView; onRemove: () => void }) {
  const t = useTranslations("account.conversations");
  const locale = useLocale();
  const title = item.title ?? t("untitled");
  const save = (format: "markdown" | "json") => location.assign(exportHref(item.id, format));
  return (
    <li className="group relative flex items-start gap-3 border-b border-hair py-3.5">
      <div className="min-w-0 flex-1">
        <Link
          href={`/${locale}/account/conversations/${item.id}`}
          className="line-clamp-2 font-medium underline-offset-4 after:absolute after:inset-0 group-hover:underline"
        >
          {title}
        </Link>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
          <RelativeTime at={item.updatedAt} />
          <span>{item.project?.name ?? <AgentName agent={item.agent} />}</span>
          <span className="figures">{t("messages", { count: item.messageCount })}</span>
          {item.status === "handoff" ? <Badge tone="wheat">{t("handoff")}</Badge> : null}
        </p>
      </div>
      {/* Above the link that covers the row. */}
      <div className="relative">
        <Menu
          label={t("actionsOf", { title })}
          items={[
            {
              id: "continue",
              label: t("continue"),
              icon: <MessageCircleReply aria-hidden className="size-4" />,
              onSelect: () => continueConversation(locale, item),
            },
            {
              id: "markdown",
              label: t("saveMarkdown"),
              icon: <Download aria-hidden className="size-4" />,
              onSelect: () => save("markdown"),
            },
            {
              id: "json",
              label: t("saveJson"),
              icon: <Download aria-hidden className="size-4" />,
              onSelect: () => save("json"),
            },
            "line",
            {
              id: "remove",
              label: t("remove.open"),
              icon: <Trash2 aria-hidden className="size-4" />,
              tone: "danger",
              onSelect: onRemove,
            },
          ]}
        />
      </div>
    </li>
  );
}
