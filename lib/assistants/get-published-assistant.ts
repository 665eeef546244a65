import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { type AssistantConfig, assistants, assistantVersions } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { LruMap } from "@/lib/core/model/lru-map";

/** An assistant as it answers: its published configuration. */
export interface PublishedAssistant {
  id: string;
  projectId: string;
  version: number;
  config: AssistantConfig;
}

declare global {
  var rozoomAssistants: LruMap<string, { assistant: PublishedAssistant; until: number }> | undefined;
}

/** A newly published version answers at the latest after this time (ms). */
const cacheMs = 2_000;

/** Assistants kept in memory; one takes some 10 kB. */
const maxAssistants = 1_000;

/** The published assistant of a project; at most two seconds old. @throws AppError `not_found`. */
export async function getPublishedAssistant(
  projectId: string,
  assistantId: string,
): Promise<PublishedAssistant> {
  globalThis.rozoomAssistants ??= new LruMap(maxAssistants);
  const key = `${projectId}/${assistantId}`;
  const known = globalThis.rozoomAssistants.get(key);
  if (known && known.until > Date.now()) return known.assistant;
  const assistant = await load(projectId, assistantId);
  globalThis.rozoomAssistants.set(key, { assistant, until: Date.now() + cacheMs });
  return assistant;
}

async function load(projectId: string, assistantId: string): Promise<PublishedAssistant> {
  const [row] = await (await orm())
    .select({ version: assistantVersions.version, config: assistantVersions.config })
    .from(assistants)
    .innerJoin(
      assistantVersions,
      and(
        eq(assistantVersions.assistantId, assistants.id),
        eq(assistantVersions.projectId, assistants.projectId),
        eq(assistantVersions.version, assistants.publishedVersion),
      ),
    )
    .where(and(eq(assistants.projectId, projectId), eq(assistants.id, assistantId)));
  if (!row) throw new AppError("not_found", { message: "no such assistant" });
  return { id: assistantId, projectId, ...row };
}
