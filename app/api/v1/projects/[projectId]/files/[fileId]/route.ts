import { apiRoute } from "@/lib/api/api-route";
import { deleteFileOperation, getFileOperation } from "@/lib/api/operations/project-files";
import { deleteFile } from "@/lib/projects/delete-file";
import { getFile } from "@/lib/projects/get-file";

export const GET = apiRoute(getFileOperation, ({ viewer, params }) =>
  getFile(viewer, params.projectId, params.fileId),
);
export const DELETE = apiRoute(deleteFileOperation, ({ viewer, params }) =>
  deleteFile(viewer, params.projectId, params.fileId),
);
