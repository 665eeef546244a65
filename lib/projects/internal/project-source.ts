import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { projects, sources } from "@/db/schema";
import { detectLanguage } from "@/lib/ai/model/detect-language";
import { defaultLocale, type Locale } from "@/lib/core/model/locale";
import type { SourceRef } from "@/lib/knowledge/store-document";

/** Where a project's assistant keeps what it learned of prompts or files; null when the project is gone. */
export async function findProjectSource(
  projectId: string,
  kind: "prompts" | "files",
): Promise<SourceRef | null> {
  const [row] = await (await orm())
    .select({ sourceId: sources.id, assistantId: sources.assistantId })
    .from(sources)
    .innerJoin(projects, eq(projects.id, sources.projectId))
    .where(
      and(
        eq(sources.projectId, projectId),
        eq(sources.kind, kind),
        eq(sources.assistantId, projects.assistantId),
      ),
    );
  return row ? { projectId, ...row } : null;
}

/** Enough of a text to tell its language by (characters). */
const sample = 4_000;

/** The language a text is written in, as far as it is one of ours. */
export function languageOf(text: string): Locale {
  return detectLanguage(text.slice(0, sample)).locale ?? defaultLocale;
}
