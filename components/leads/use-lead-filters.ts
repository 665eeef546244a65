"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { TableFilter } from "@/components/data-table/table-definition";
import { type LeadFacets, leadSources, leadStatuses } from "@/lib/clients/model/lead-list";
import { locales } from "@/lib/core/model/locale";

/** The filters of requests in the reader's words, for table and board. */
export function useLeadFilters(facets: LeadFacets): Readonly<Record<string, TableFilter>> {
  const t = useTranslations("admin.leads");
  return useMemo(
    () => ({
      status: {
        label: t("filters.status"),
        options: leadStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
      },
      ownerId: {
        label: t("filters.owner"),
        options: [
          { value: "none", label: t("nobody") },
          ...facets.colleagues.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      tag: { label: t("filters.tag"), options: facets.tags.map((tag) => ({ value: tag, label: tag })) },
      source: {
        label: t("filters.source"),
        options: leadSources.map((value) => ({ value, label: t(`sources.${value}`) })),
      },
      locale: {
        label: t("filters.language"),
        options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
      },
      created: { label: t("filters.created") },
    }),
    [t, facets],
  );
}
