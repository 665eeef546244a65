import { OverviewBoard } from "@/components/admin/overview/overview-board";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { getOverview } from "@/lib/admin/overview/get-overview";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("overview");

/** The live figures. */
export default async function OverviewPage() {
  const { viewer } = await requireAdminPage(await currentLocale(), "overview.read");
  const initial = await getOverview(viewer);
  return (
    <>
      <RoomHead room="overview" />
      <OverviewBoard initial={initial} />
    </>
  );
}
