"use client";

import { MessagesSquare, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useSWRConfig } from "swr";
import { type ApiPage, apiFetch } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { ConfirmDialog } from "@/components/form/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { showToast } from "@/components/ui/toast";
import type { MessageView } from "@/lib/projects/model/message";
import type { ProjectView } from "@/lib/projects/model/project";
import { projectDoor, projectPath } from "../project-paths";
import { messageShape } from "./message-shape";

const roles = ["user", "assistant", "system"] as const;
const tones = { user: "wheat", assistant: "steppe", system: "neutral" } as const;

/** Everything said in a project, as a table. */
export function MessageTable({ project, initial }: { project: ProjectView; initial?: ApiPage<MessageView> }) {
  const t = useTranslations("projects.messages");
  const locale = useLocale();
  const { mutate } = useSWRConfig();
  const [removing, setRemoving] = useState<MessageView | null>(null);
  const endpoint = projectDoor(project.id, "/messages");
  const chat = projectPath(locale, project.id, "chat");
  const mayWrite = project.role !== "viewer" && !project.archivedAt;
  const definition = useMemo(
    (): TableDefinition<MessageView> => ({
      shape: messageShape,
      caption: t("title"),
      rowId: (message) => message.id,
      rowName: (message) => message.content.slice(0, 60) || t("noText"),
      searchLabel: t("search"),
      filters: {
        role: {
          label: t("role"),
          options: roles.map((role) => ({ value: role, label: t(`roles.${role}`) })),
        },
      },
      columns: {
        content: {
          header: t("content"),
          phone: "title",
          wraps: true,
          className: "min-w-72 max-w-[48rem]",
          render: ({ content }) => (
            <span className={`line-clamp-2 font-normal ${content ? "" : "text-ink-soft"}`}>
              {content || t("noText")}
            </span>
          ),
        },
        role: {
          header: t("role"),
          phone: "badge",
          render: ({ role }) => <Badge tone={tones[role]}>{t(`roles.${role}`)}</Badge>,
        },
        status: { header: t("status"), render: ({ status }) => t(`statuses.${status}`) },
        created: {
          header: t("created"),
          render: ({ createdAt }) => <RelativeTime at={createdAt} className="whitespace-nowrap" />,
        },
      },
    }),
    [t],
  );
  const remove = async ({ id }: MessageView) => {
    await apiFetch(`${endpoint}/${id}`, { method: "DELETE" });
    await mutate((key) => typeof key === "string" && key.startsWith(endpoint));
    showToast(t("removed"), { tone: "good" });
  };
  const openLabel = t("openConversation");
  return (
    <>
      <p className="mb-5 text-ink-soft">{t("lead")}</p>
      <DataTable
        definition={definition}
        endpoint={endpoint}
        initial={initial}
        hasViews={false}
        rowHref={(message) => `${chat}?conversation=${message.conversationId}`}
        rowActions={(message) => (
          <Menu
            label={t("actionsOf", { name: message.content.slice(0, 40) })}
            items={[
              {
                id: "open",
                label: openLabel,
                icon: <MessagesSquare aria-hidden className="size-4" />,
                href: `${chat}?conversation=${message.conversationId}`,
              },
              {
                id: "remove",
                label: t("remove"),
                icon: <Trash2 aria-hidden className="size-4" />,
                tone: "danger",
                disabled: !mayWrite || message.status === "streaming",
                onSelect: () => setRemoving(message),
              },
            ]}
          />
        )}
        empty={{
          title: t("empty"),
          text: t("emptyText"),
          action: (
            <LinkButton href={chat} size="sm">
              {t("ask")}
            </LinkButton>
          ),
        }}
      />
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={t("removeTitle")}
        confirmLabel={t("removeConfirm")}
        onConfirm={async () => removing && remove(removing)}
        isIrreversible
      >
        <p>{t("removeText")}</p>
      </ConfirmDialog>
    </>
  );
}
