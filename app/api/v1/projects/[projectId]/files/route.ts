import { apiRoute } from "@/lib/api/api-route";
import { listFilesOperation, uploadFileOperation } from "@/lib/api/operations/project-files";
import { listFiles } from "@/lib/projects/list-files";
import { maxFileBytes } from "@/lib/projects/model/file";
import { requireActiveProject } from "@/lib/projects/require-project-role";
import { uploadFile } from "@/lib/projects/upload-file";
import { readUpload } from "./read-upload";

export const GET = apiRoute(listFilesOperation, ({ viewer, params, query }) =>
  listFiles(viewer, params.projectId, query),
);
export const POST = apiRoute(uploadFileOperation, async ({ viewer, params, request }) => {
  // Ten megabytes are read for nobody who may not leave them here.
  await requireActiveProject(viewer, params.projectId, "project.files.write");
  const file = await readUpload(request, uploadFileOperation.maxBytes ?? maxFileBytes);
  return uploadFile(viewer, params.projectId, file);
});
