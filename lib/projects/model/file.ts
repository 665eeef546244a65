import { z } from "zod";
import { givenId, searchInput } from "./text-input";

/** Bytes of a file. */
export const maxFileBytes = 10 * 1024 * 1024;

/** Files of a project. */
export const maxProjectFiles = 500;

/** Why a file could not be read, as its uploader is told. */
export const fileFailures = [
  "empty",
  "no_text",
  "too_long",
  "too_complex",
  "encrypted",
  "damaged",
  "project_full",
  "timeout",
  "internal",
] as const;

export type FileFailure = (typeof fileFailures)[number];

const status = z.enum(["processing", "ready", "failed"]);

export const fileView = z
  .object({
    id: z.string(),
    name: z.string(),
    contentType: z.string(),
    sizeBytes: z.number().int(),
    status,
    failure: z
      .enum(fileFailures)
      .nullable()
      .meta({ description: "Why its text could not be read; only with the status `failed`" }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: "ProjectFile" });

export type FileView = z.output<typeof fileView>;

export const fileParams = z.strictObject({ projectId: givenId, fileId: givenId });

/** Query of the list of files, besides what every list takes. */
export const fileFilter = { q: searchInput, status: status.optional() };
