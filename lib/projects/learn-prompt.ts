import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { prompts } from "@/db/schema";
import { logger } from "@/lib/core/logger";
import { forgetDocuments, storeDocument } from "@/lib/knowledge/store-document";
import { findProjectSource, languageOf } from "./internal/project-source";

/**
 * Brings what the assistant knows of a prompt in step with the prompt as it is now; one that is gone is forgotten. Two
 * processes may do it at once: whoever stored an older state looks again.
 */
export async function learnPrompt(projectId: string, promptId: string): Promise<void> {
  const source = await findProjectSource(projectId, "prompts");
  if (!source) return;
  let learned: number | null = null;
  for (;;) {
    const prompt = await readPrompt(projectId, promptId);
    if (!prompt) return forgetDocuments(source, [promptId]);
    if (prompt.version === learned) return;
    const locale = languageOf(`${prompt.title}\n${prompt.content}`);
    await storeDocument(source, {
      externalKey: promptId,
      locale,
      title: prompt.title,
      url: `/${locale}/account/projects/${projectId}/prompts?prompt=${promptId}`,
      markdown: prompt.content,
    });
    learned = prompt.version;
  }
}

/**
 * The same right after a prompt was saved, so that the next question finds it. What fails here is done by the job that
 * was stored with the prompt.
 */
export async function learnPromptNow(projectId: string, promptId: string): Promise<void> {
  try {
    await learnPrompt(projectId, promptId);
  } catch (err) {
    logger().warn({ err, projectId, promptId }, "a prompt is learned later");
  }
}

async function readPrompt(projectId: string, promptId: string) {
  const [prompt] = await (await orm())
    .select()
    .from(prompts)
    .where(and(eq(prompts.id, promptId), eq(prompts.projectId, projectId)));
  return prompt;
}
