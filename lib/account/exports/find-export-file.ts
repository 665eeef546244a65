import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { orm } from "@/db/client";
import { dataExports, uploads } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePerson } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import { isLinkGood } from "../internal/export-rows";

/**
 * The file of a copy: for its owner in person, by a link that was made for them a few minutes ago.
 * @throws AppError `not_found` for everybody else and every other link, `forbidden` for API keys and whoever acts for them.
 */
export async function findExportFile(
  viewer: UserViewer,
  exportId: string,
  token: string,
): Promise<{ storageKey: string; name: string; contentType: string }> {
  requirePerson(viewer);
  if (viewer.actorId) throw new AppError("forbidden", { message: "not while acting as somebody else" });
  const [file] = isLinkGood(token, exportId, viewer.userId)
    ? await (await orm())
        .select({ storageKey: uploads.storageKey, name: uploads.name, contentType: uploads.contentType })
        .from(dataExports)
        .innerJoin(uploads, eq(uploads.id, dataExports.uploadId))
        .where(
          and(
            eq(dataExports.id, exportId),
            eq(dataExports.userId, viewer.userId),
            eq(dataExports.status, "ready"),
            gt(dataExports.expiresAt, sql`now()`),
          ),
        )
    : [];
  if (!file) throw new AppError("not_found", { message: "this link does not work (any more)" });
  return file;
}
