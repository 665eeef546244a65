import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/app/page-head";
import { listParams, matchParams, readTableState } from "@/components/data-table/model/table-state";
import { LeadBoard } from "@/components/leads/lead-board";
import { boardShape, leadShape } from "@/components/leads/lead-shape";
import { LeadTable } from "@/components/leads/lead-table";
import { ViewSwitch } from "@/components/leads/view-switch";
import { siteAssistant } from "@/db/seed/site-assistant";
import { browseLeadsOperation } from "@/lib/api/operations/admin-leads";
import { roleMay } from "@/lib/auth/model/permissions";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { browseLeads } from "@/lib/clients/browse-leads";
import { getLeadBoard } from "@/lib/clients/get-lead-board";
import { listLeadFacets } from "@/lib/clients/list-lead-facets";
import { leadFilters } from "@/lib/clients/model/lead-list";
import { currentLocale } from "@/lib/i18n/current-locale";
import { seesPersonalData } from "@/lib/privacy/reveal";

/** Personal data: made for its request. */
export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.leads");
  return { title: t("title") };
}

/** All requests for contact, as a table or as a board. */
export default async function LeadsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { viewer } = await requireAdminPage(await currentLocale(), "leads.read");
  const { projectId } = siteAssistant;
  const given = await searchParams;
  const layout = given.layout === "board" ? "board" : "table";
  const seesNames = seesPersonalData(viewer);
  const [t, facets] = await Promise.all([getTranslations("admin.leads"), listLeadFacets(viewer, projectId)]);
  const head = (
    <PageHead title={t("title")} description={t("description")} actions={<ViewSwitch layout={layout} />} />
  );
  if (layout === "board") {
    const shape = boardShape();
    // What somebody wrote into the address by hand is told by the list itself.
    const query = leadFilters.safeParse(matchParams(readTableState(given, shape), shape));
    const board = query.success ? await getLeadBoard(viewer, projectId, query.data) : undefined;
    return (
      <>
        {head}
        <LeadBoard facets={facets} initial={board} seesNames={seesNames} />
      </>
    );
  }
  const shape = leadShape(seesNames);
  const query = browseLeadsOperation.query.safeParse(listParams(readTableState(given, shape), shape));
  const page =
    query.success && !query.data.cursor ? await browseLeads(viewer, projectId, query.data) : undefined;
  const canExport = roleMay(viewer.role, "leads.export");
  return (
    <>
      {head}
      <LeadTable facets={facets} initial={page} seesNames={seesNames} canExport={canExport} />
    </>
  );
}
