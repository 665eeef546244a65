import { auditShape } from "@/components/admin/audit/audit-shape";
import { AuditTable } from "@/components/admin/audit/audit-table";
import { VerifyButton } from "@/components/admin/audit/verify-button";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { listAuditRows } from "@/lib/admin/audit/list-audit-rows";
import { listAuditOperation } from "@/lib/api/operations/admin-audit";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("audit");

/** Every privileged act. */
export default async function AuditPage({ searchParams }: PageProps<"/[locale]/admin/audit">) {
  const { viewer } = await requireAdminPage(await currentLocale(), "audit.read");
  const state = readTableState(await searchParams, auditShape);
  // What somebody wrote into the address by hand is told by the list itself.
  const query = listAuditOperation.query.safeParse(listParams(state, auditShape));
  const page = query.success && !query.data.cursor ? await listAuditRows(viewer, query.data) : undefined;
  return (
    <>
      <RoomHead room="audit" actions={<VerifyButton />} />
      <AuditTable initial={page} />
    </>
  );
}
