import "server-only";
import { and, eq, max, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { type AssistantConfig, assistants, assistantVersions } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";

export interface AddedVersion {
  id: string;
  version: number;
  /** The version that answered before. */
  before: number;
}

/**
 * Makes a new version of an assistant from the published one and publishes it. Whoever publishes at the same time waits.
 * @param change gives the new configuration, or null when nothing is to be changed
 * @throws AppError `not_found`, and whatever `change` throws.
 */
export async function addAssistantVersion(
  transaction: Orm,
  { projectId, assistantId }: { projectId: string; assistantId: string },
  change: (config: AssistantConfig, publishedVersion: number) => AssistantConfig | null,
): Promise<AddedVersion | null> {
  const [assistant] = await transaction
    .select()
    .from(assistants)
    .where(and(eq(assistants.id, assistantId), eq(assistants.projectId, projectId)))
    .for("update");
  const versionsOf = eq(assistantVersions.assistantId, assistantId);
  const [current] = assistant
    ? await transaction
        .select()
        .from(assistantVersions)
        .where(and(versionsOf, eq(assistantVersions.version, assistant.publishedVersion)))
    : [];
  if (!assistant || !current) throw new AppError("not_found", { message: "no such assistant" });
  const config = change(current.config, current.version);
  if (!config) return null;
  const [newest] = await transaction
    .select({ version: max(assistantVersions.version) })
    .from(assistantVersions)
    .where(versionsOf);
  const id = newId("assistantVersion");
  const version = (newest?.version ?? 0) + 1;
  await transaction.insert(assistantVersions).values({ id, projectId, assistantId, version, config });
  await transaction
    .update(assistants)
    .set({ publishedVersion: version, updatedAt: sql`now()` })
    .where(eq(assistants.id, assistantId));
  return { id, version, before: current.version };
}
