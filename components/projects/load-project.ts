import "server-only";
import { notFound } from "next/navigation";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { storableText } from "@/lib/core/model/storable-text";
import { getProject } from "@/lib/projects/get-project";
import type { ProjectView } from "@/lib/projects/model/project";

/** The project of a page; for who is no member the page does not exist. */
export async function loadProject(viewer: UserViewer, projectId: string): Promise<ProjectView> {
  return orNotFound(getProject(viewer, storableText(projectId)));
}

/** What a page reads; what does not exist for the viewer is a page that does not exist. */
export async function orNotFound<Found>(reading: Promise<Found>): Promise<Found> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "forbidden")) notFound();
    throw error;
  }
}
