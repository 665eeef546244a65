import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requireFile, showFile } from "./internal/files";
import type { FileView } from "./model/file";
import { requireProjectRole } from "./require-project-role";

/** What is known of a project's file. @throws AppError `not_found`. */
export async function getFile(viewer: UserViewer, projectId: string, fileId: string): Promise<FileView> {
  await requireProjectRole(viewer, projectId, "project.files.read");
  return showFile(await requireFile(await orm(), projectId, fileId));
}
