import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { prompts, promptVersions } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { enqueue } from "@/lib/jobs/enqueue";
import { learnPromptJob } from "../learn-prompt-job";
import type { PromptView } from "../model/prompt";

type Prompt = typeof prompts.$inferSelect;

export function showPrompt(prompt: Prompt): PromptView {
  const { id, title, content, version, createdAt, updatedAt } = prompt;
  return {
    id,
    title,
    content,
    version,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

/** A prompt of the project. @throws AppError `not_found`. */
export async function requirePrompt(db: Orm, projectId: string, promptId: string): Promise<Prompt> {
  const [prompt] = await db
    .select()
    .from(prompts)
    .where(and(eq(prompts.id, promptId), eq(prompts.projectId, projectId)));
  if (!prompt) throw new AppError("not_found", { message: "no such prompt" });
  return prompt;
}

interface NewPrompt {
  projectId: string;
  title: string;
  content: string;
  createdBy: string;
}

/** Stores a new prompt with its first version, and the job that lets the assistant learn it. */
export async function insertPrompt(transaction: Orm, prompt: NewPrompt): Promise<PromptView> {
  const [stored] = await transaction
    .insert(prompts)
    .values({ id: newId("prompt"), ...prompt })
    .returning();
  if (!stored) throw new Error("the prompt was not stored");
  await keepVersion(transaction, stored, prompt.createdBy);
  return showPrompt(stored);
}

/**
 * Saves a prompt's next version, when `seen` is the newest. @throws AppError `conflict` when it is not.
 */
export async function saveNextVersion(
  transaction: Orm,
  prompt: Prompt,
  seen: number,
  change: { title: string; content: string; savedBy: string },
): Promise<PromptView> {
  const { title, content, savedBy } = change;
  const [saved] = await transaction
    .update(prompts)
    .set({ title, content, version: sql`${prompts.version} + 1`, updatedAt: new Date() })
    .where(and(eq(prompts.id, prompt.id), eq(prompts.projectId, prompt.projectId), eq(prompts.version, seen)))
    .returning();
  if (!saved) throw new AppError("conflict", { message: "the prompt has a newer version; read it first" });
  await keepVersion(transaction, saved, savedBy);
  return showPrompt(saved);
}

async function keepVersion(transaction: Orm, prompt: Prompt, createdBy: string): Promise<void> {
  const { id: promptId, projectId, version, title, content } = prompt;
  await transaction
    .insert(promptVersions)
    .values({ promptId, projectId, version, title, content, createdBy });
  await enqueue(transaction, learnPromptJob, { projectId, promptId });
}
