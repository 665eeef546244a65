"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { ApiPage } from "@/components/app/api-client";
import { DataTable } from "@/components/data-table/data-table";
import { writeTableState } from "@/components/data-table/model/table-state";
import type { TableDefinition } from "@/components/data-table/table-definition";
import { useTableState } from "@/components/data-table/use-table-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LeadFacets, LeadSummary } from "@/lib/clients/model/lead-list";
import { leadShape } from "./lead-shape";
import { LeadStatusLabel } from "./lead-status";
import { TagList } from "./tag-list";
import { useLeadFilters } from "./use-lead-filters";

/** All requests as a table. */
export function LeadTable({
  facets,
  initial,
  seesNames,
  canExport,
}: {
  facets: LeadFacets;
  initial?: ApiPage<LeadSummary>;
  seesNames: boolean;
  canExport: boolean;
}) {
  const t = useTranslations("admin.leads");
  const locale = useLocale();
  const filters = useLeadFilters(facets);
  const definition = useMemo(
    (): TableDefinition<LeadSummary> => ({
      shape: leadShape(seesNames),
      caption: t("title"),
      filters,
      rowId: (lead) => lead.id,
      rowName: (lead) => lead.reference,
      searchLabel: t(seesNames ? "search" : "searchMasked"),
      columns: {
        person: {
          header: t("columns.person"),
          phone: "title",
          className: "min-w-52",
          render: (lead) => <Person lead={lead} />,
        },
        status: {
          header: t("columns.status"),
          phone: "badge",
          render: (lead) => <LeadStatusLabel status={lead.status} />,
        },
        message: {
          header: t("columns.message"),
          className: "min-w-64",
          render: (lead) => (
            <span lang={lead.locale} className="line-clamp-2 font-sans! whitespace-normal text-ink-soft">
              {lead.excerpt}
            </span>
          ),
        },
        owner: {
          header: t("columns.owner"),
          render: (lead) =>
            lead.owner ? (
              <span className="whitespace-nowrap">{lead.owner.name}</span>
            ) : (
              <span className="text-ink-faint">{t("nobody")}</span>
            ),
        },
        tags: { header: t("columns.tags"), phone: "hidden", render: (lead) => <TagList tags={lead.tags} /> },
        created: {
          header: t("columns.created"),
          render: (lead) => <RelativeTime at={lead.createdAt} className="whitespace-nowrap" />,
        },
        reference: {
          header: t("columns.reference"),
          render: (lead) => <span className="figures whitespace-nowrap text-ink-soft">{lead.reference}</span>,
        },
        source: { header: t("columns.source"), render: (lead) => t(`sources.${lead.source}`) },
        language: { header: t("columns.language"), render: (lead) => t(`languages.${lead.locale}`) },
        phone: {
          header: t("columns.phone"),
          render: (lead) => <span className="figures whitespace-nowrap">{lead.phone}</span>,
        },
        updated: {
          header: t("columns.updated"),
          render: (lead) => <RelativeTime at={lead.updatedAt} className="whitespace-nowrap" />,
        },
      },
    }),
    [t, filters, seesNames],
  );
  const { state } = useTableState(definition.shape);
  // A request opens within its list: the ones before and after it are the list's.
  const list = writeTableState({ ...state, cursor: null, columns: null }, definition.shape);
  return (
    <DataTable
      definition={definition}
      endpoint="/api/v1/admin/leads"
      initial={initial}
      rowHref={(lead) => `/${locale}/admin/leads/${lead.id}${list ? `?${list}` : ""}`}
      exportHref={canExport ? "/api/v1/admin/leads/export" : undefined}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
      refreshInterval={60_000}
    />
  );
}

function Person({ lead }: { lead: LeadSummary }) {
  const t = useTranslations("admin.leads");
  const second = lead.company ?? lead.email;
  return (
    <span className="block min-w-0">
      <span className={`block truncate font-semibold ${lead.name ? "" : "text-ink-soft"}`}>
        {lead.name ?? t("unnamed")}
      </span>
      <span className="block max-w-64 truncate text-xs font-normal text-ink-soft">
        {second}
        {lead.submissions > 1 ? ` · ${t("times", { count: lead.submissions })}` : null}
      </span>
    </span>
  );
}
