import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { matchParams, readTableState, writeTableState } from "@/components/data-table/model/table-state";
import { leadShape } from "@/components/leads/lead-shape";
import { LeadView } from "@/components/leads/lead-view";
import { siteAssistant } from "@/db/seed/site-assistant";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { findLeadNeighbours } from "@/lib/clients/find-lead-neighbours";
import { getLead } from "@/lib/clients/get-lead";
import { listLeadFacets } from "@/lib/clients/list-lead-facets";
import { leadFilters } from "@/lib/clients/model/lead-list";
import { toAppError } from "@/lib/core/model/errors";
import { currentLocale } from "@/lib/i18n/current-locale";
import { seesPersonalData } from "@/lib/privacy/reveal";

/** Personal data: made for its request. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.leads");
  // Nobody's name in a title: it stays in histories and on other screens.
  return { title: t("title") };
}

/** One request for contact. */
export default async function LeadPage({
  params,
  searchParams,
}: {
  params: Promise<{ leadId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const locale = await currentLocale();
  const { viewer } = await requireAdminPage(locale, "leads.read");
  const { projectId } = siteAssistant;
  const { leadId } = await params;
  const lead = await getLead(viewer, projectId, leadId).catch((error: unknown) => {
    if (toAppError(error).code === "not_found") notFound();
    throw error;
  });
  // A merged request is read where it went.
  if (lead.id !== leadId) redirect(`/${locale}/admin/leads/${lead.id}`);
  const shape = leadShape(seesPersonalData(viewer));
  const state = readTableState(await searchParams, shape);
  const filters = leadFilters.omit({ q: true }).safeParse(matchParams({ ...state, q: "" }, shape));
  const list = writeTableState({ ...state, cursor: null }, shape);
  const [facets, neighbours] = await Promise.all([
    listLeadFacets(viewer, projectId),
    findLeadNeighbours(viewer, projectId, leadId, filters.data ?? {}),
  ]);
  return (
    <LeadView
      key={lead.id}
      initial={lead}
      facets={facets}
      neighbours={neighbours}
      viewerId={viewer.userId}
      list={list === "" ? "" : `?${list}`}
    />
  );
}
