import { findExportFile } from "@/lib/account/exports/find-export-file";
import { apiRoute } from "@/lib/api/api-route";
import { downloadExportOperation } from "@/lib/api/operations/exports";
import { fileResponse } from "@/lib/storage/file-response";

export const GET = apiRoute(downloadExportOperation, async ({ viewer, params, query }) =>
  fileResponse(await findExportFile(viewer, params.exportId, query.token)),
);
