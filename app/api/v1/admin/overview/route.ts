import { getOverview } from "@/lib/admin/overview/get-overview";
import { apiRoute } from "@/lib/api/api-route";
import { overviewOperation } from "@/lib/api/operations/admin-overview";

export const GET = apiRoute(overviewOperation, ({ viewer }) => getOverview(viewer));
