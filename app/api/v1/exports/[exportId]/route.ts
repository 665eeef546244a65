import { deleteExport } from "@/lib/account/exports/delete-export";
import { getExport } from "@/lib/account/exports/list-exports";
import { apiRoute } from "@/lib/api/api-route";
import { deleteExportOperation, getExportOperation } from "@/lib/api/operations/exports";

export const GET = apiRoute(getExportOperation, ({ viewer, params }) => getExport(viewer, params.exportId));
export const DELETE = apiRoute(deleteExportOperation, ({ viewer, params }) =>
  deleteExport(viewer, params.exportId),
);
