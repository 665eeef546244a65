import "server-only";
import { and, eq } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { projectFiles } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { type FileFailure, type FileView, fileFailures } from "../model/file";

type ProjectFile = typeof projectFiles.$inferSelect;

/** A file that is said to be in the making for longer than this was given up with its process (ms). */
const givenUpMs = 10 * 60_000;

export function showFile(file: ProjectFile): FileView {
  const { id, name, contentType, sizeBytes, createdAt, updatedAt } = file;
  const isGivenUp = file.status === "processing" && Date.now() - updatedAt.getTime() > givenUpMs;
  return {
    id,
    name,
    contentType,
    sizeBytes,
    status: isGivenUp ? "failed" : file.status,
    failure: isGivenUp ? "timeout" : failureOf(file.failure),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

function failureOf(stored: string | null): FileFailure | null {
  if (stored === null) return null;
  return fileFailures.find((failure) => failure === stored) ?? "internal";
}

/** A file of the project. @throws AppError `not_found`. */
export async function requireFile(db: Orm, projectId: string, fileId: string): Promise<ProjectFile> {
  const [file] = await db
    .select()
    .from(projectFiles)
    .where(and(eq(projectFiles.id, fileId), eq(projectFiles.projectId, projectId)));
  if (!file) throw new AppError("not_found", { message: "no such file" });
  return file;
}
