import "server-only";
import { and, eq, exists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { orm } from "@/db/client";
import { projectMembers, uploads, users } from "@/db/schema";
import { roleMay } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { AppError } from "@/lib/core/model/errors";
import { getObjectBytes } from "@/lib/storage/get-object";
import { avatarLimits } from "../model/avatar";

const mine = alias(projectMembers, "mine");

/**
 * The picture of a person the viewer may see: themselves, members of a project of theirs, and anybody for people of the company.
 * @throws AppError `not_found` for everybody else and for people without a picture.
 */
export async function getAvatar(
  viewer: UserViewer,
  userId: string,
): Promise<{ id: string; bytes: Uint8Array<ArrayBuffer> }> {
  const db = await orm();
  const shared = db
    .select({ one: sql`1` })
    .from(projectMembers)
    .innerJoin(mine, eq(mine.projectId, projectMembers.projectId))
    .where(
      and(
        eq(projectMembers.userId, userId),
        eq(mine.userId, viewer.userId),
        viewer.projectId === null ? undefined : eq(mine.projectId, viewer.projectId),
      ),
    );
  const isStaff = viewer.via !== "api_key" && roleMay(viewer.role, "overview.read");
  const [upload] = await db
    .select({ id: uploads.id, storageKey: uploads.storageKey })
    .from(users)
    .innerJoin(uploads, and(eq(uploads.id, users.avatarUploadId), eq(uploads.userId, users.id)))
    .where(and(eq(users.id, userId), isStaff ? undefined : or(eq(users.id, viewer.userId), exists(shared))));
  if (!upload) throw new AppError("not_found", { message: "no picture" });
  const bytes = await getObjectBytes(upload.storageKey, avatarLimits.maxBytes);
  return { id: upload.id, bytes: new Uint8Array(bytes) };
}
