import { apiRoute } from "@/lib/api/api-route";
import { getSecurityOperation } from "@/lib/api/operations/auth-security";
import { getSecurity } from "@/lib/auth/get-security";

export const GET = apiRoute(getSecurityOperation, ({ viewer }) => getSecurity(viewer));
