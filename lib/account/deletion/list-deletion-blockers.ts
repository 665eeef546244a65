import "server-only";
import { orm } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { listSoleProjects } from "../internal/deletion-blockers";

/** Projects the viewer must hand over before their account can be deleted: others are members, nobody else owns them. */
export async function listDeletionBlockers(viewer: UserViewer): Promise<{ id: string; name: string }[]> {
  const sole = await listSoleProjects(await orm(), viewer.userId);
  return sole.filter(({ otherMembers }) => otherMembers > 0).map(({ id, name }) => ({ id, name }));
}
