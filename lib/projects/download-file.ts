import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { fileResponse } from "@/lib/storage/file-response";
import { requireFile } from "./internal/files";
import { requireProjectRole } from "./require-project-role";

/** A project's file as an answer that a browser saves and never shows. @throws AppError `not_found`. */
export async function downloadFile(viewer: UserViewer, projectId: string, fileId: string): Promise<Response> {
  await requireProjectRole(viewer, projectId, "project.files.read");
  return fileResponse(await requireFile(await orm(), projectId, fileId));
}
