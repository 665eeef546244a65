import { listExports } from "@/lib/account/exports/list-exports";
import { requestExport } from "@/lib/account/exports/request-export";
import { apiRoute } from "@/lib/api/api-route";
import { listExportsOperation, requestExportOperation } from "@/lib/api/operations/exports";

export const GET = apiRoute(listExportsOperation, ({ viewer, query }) => listExports(viewer, query));
export const POST = apiRoute(requestExportOperation, ({ viewer }) => requestExport(viewer));
