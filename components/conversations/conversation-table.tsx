"use client";

import { ThumbsDown, ThumbsUp } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ApiPage } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import type { TableDefinition, TableFilter } from "@/components/data-table/table-definition";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import type { StaffConversation } from "@/lib/chat/model/transcript";
import { locales } from "@/lib/core/model/locale";
import { conversationShape } from "./conversation-shape";
import { useAgentName, useCost } from "./use-words";

/** All conversations of the website as a table. */
export function ConversationTable({ initial }: { initial?: ApiPage<StaffConversation> }) {
  const t = useTranslations("admin.conversations");
  const tLeads = useTranslations("admin.leads");
  const format = useFormatter();
  const locale = useLocale();
  const agentName = useAgentName();
  const cost = useCost();
  const filters = useFilters();
  const definition = useMemo(
    (): TableDefinition<StaffConversation> => ({
      shape: conversationShape,
      caption: t("title"),
      filters,
      rowId: (row) => row.id,
      rowName: (row) => row.question ?? t("noQuestion"),
      searchLabel: t("search"),
      columns: {
        question: {
          header: t("columns.question"),
          phone: "title",
          className: "min-w-72",
          render: (row) => (
            <span lang={row.locale} className="line-clamp-2 font-sans! font-medium whitespace-normal">
              {row.question ?? t("noQuestion")}
            </span>
          ),
        },
        agent: { header: t("columns.agent"), render: (row) => agentName(row.agent) },
        state: { header: t("columns.state"), render: (row) => <States row={row} /> },
        rating: { header: t("columns.rating"), render: (row) => <Ratings row={row} /> },
        messages: {
          header: t("columns.messages"),
          align: "end",
          render: (row) => format.number(row.messageCount),
        },
        cost: {
          header: t("columns.cost"),
          align: "end",
          render: (row) => <span className="whitespace-nowrap">{cost(row.costMicroCents)}</span>,
        },
        updated: {
          header: t("columns.updated"),
          render: (row) => <RelativeTime at={row.updatedAt} className="whitespace-nowrap" />,
        },
        language: { header: t("columns.language"), render: (row) => tLeads(`languages.${row.locale}`) },
        lead: {
          header: t("columns.lead"),
          render: (row) =>
            row.lead ? (
              <Link
                href={`/${locale}/admin/leads/${row.lead.id}`}
                className="link figures relative z-10 whitespace-nowrap"
              >
                {row.lead.reference}
              </Link>
            ) : null,
        },
        mode: {
          header: t("columns.mode"),
          render: (row) => row.modes.map((mode) => t(`modes.${mode}`)).join(", "),
        },
        started: {
          header: t("columns.started"),
          render: (row) => <RelativeTime at={row.createdAt} className="whitespace-nowrap" />,
        },
      },
    }),
    [t, tLeads, format, locale, agentName, cost, filters],
  );
  return (
    <DataTable
      definition={definition}
      endpoint="/api/v1/admin/conversations"
      initial={initial}
      rowHref={(row) => `/${locale}/admin/conversations/${row.id}`}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
      refreshInterval={30_000}
    />
  );
}

function useFilters(): Readonly<Record<string, TableFilter>> {
  const t = useTranslations("admin.conversations");
  const tLeads = useTranslations("admin.leads");
  return useMemo(
    () => ({
      agent: {
        label: t("filters.agent"),
        options: (["sales", "technical", "billing"] as const).map((value) => ({
          value,
          label: t(`agents.${value}`),
        })),
      },
      locale: {
        label: t("filters.language"),
        options: locales.map((value) => ({ value, label: tLeads(`languages.${value}`) })),
      },
      rating: {
        label: t("filters.rating"),
        options: (["up", "down"] as const).map((value) => ({ value, label: t(`ratings.${value}`) })),
      },
      mode: {
        label: t("filters.mode"),
        options: (["model", "quoted"] as const).map((value) => ({ value, label: t(`modes.${value}`) })),
      },
      state: {
        label: t("filters.state"),
        options: (["handoff", "failed"] as const).map((value) => ({ value, label: t(`states.${value}`) })),
      },
      lead: {
        label: t("filters.lead"),
        options: (["yes", "no"] as const).map((value) => ({ value, label: t(`leadFilter.${value}`) })),
      },
      updated: { label: t("filters.updated") },
    }),
    [t, tLeads],
  );
}

function States({ row }: { row: Pick<StaffConversation, "status" | "failedCount"> }) {
  const t = useTranslations("admin.conversations");
  return (
    <span className="flex flex-wrap gap-1">
      {row.status === "handoff" ? <Badge tone="wheat">{t("states.handoff")}</Badge> : null}
      {row.failedCount > 0 ? (
        <Badge tone="poppy">{t("failedCount", { count: row.failedCount })}</Badge>
      ) : null}
    </span>
  );
}

function Ratings({ row }: { row: Pick<StaffConversation, "ratedUp" | "ratedDown"> }) {
  const t = useTranslations("admin.conversations");
  return (
    <span className="figures flex gap-3">
      {row.ratedUp > 0 ? (
        <span className="inline-flex items-center gap-1 text-steppe">
          <ThumbsUp aria-hidden className="size-4" />
          <span aria-hidden>{row.ratedUp}</span>
          <span className="sr-only">{t("ratedUp", { count: row.ratedUp })}</span>
        </span>
      ) : null}
      {row.ratedDown > 0 ? (
        <span className="inline-flex items-center gap-1 text-poppy">
          <ThumbsDown aria-hidden className="size-4" />
          <span aria-hidden>{row.ratedDown}</span>
          <span className="sr-only">{t("ratedDown", { count: row.ratedDown })}</span>
        </span>
      ) : null}
    </span>
  );
}
