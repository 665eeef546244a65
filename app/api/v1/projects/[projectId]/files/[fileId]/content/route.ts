import { apiRoute } from "@/lib/api/api-route";
import { downloadFileOperation } from "@/lib/api/operations/project-files";
import { downloadFile } from "@/lib/projects/download-file";

export const GET = apiRoute(downloadFileOperation, ({ viewer, params }) =>
  downloadFile(viewer, params.projectId, params.fileId),
);
