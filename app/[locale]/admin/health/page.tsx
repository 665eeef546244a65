import { HealthBoard } from "@/components/admin/health/health-board";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { getHealth } from "@/lib/admin/health/get-health";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("health");

/** Whether everything the product lives on answers. */
export default async function HealthPage() {
  const { viewer } = await requireAdminPage(await currentLocale(), "health.read");
  const initial = await getHealth(viewer);
  return (
    <>
      <RoomHead room="health" />
      <HealthBoard initial={initial} />
    </>
  );
}
