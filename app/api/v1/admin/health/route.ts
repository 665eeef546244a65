import { getHealth } from "@/lib/admin/health/get-health";
import { apiRoute } from "@/lib/api/api-route";
import { healthOperation } from "@/lib/api/operations/admin-overview";

export const GET = apiRoute(healthOperation, ({ viewer }) => getHealth(viewer));
