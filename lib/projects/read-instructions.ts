import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { orm } from "@/db/client";
import { prompts } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { estimateTokens } from "@/lib/knowledge/model/estimate-tokens";

/** What prompts may take of what a model is told (tokens); further ones are found as passages. */
const maxTokens = 12_000;

/**
 * A project's prompts as instructions, the oldest first, as far as they fit; with `promptIds` only those. The caller has
 * shown that the project is the viewer's. @throws AppError `invalid_input` naming `promptIds` when one does not exist.
 */
export async function readInstructions(
  projectId: string,
  promptIds: readonly string[] | undefined,
): Promise<string> {
  const chosen = promptIds && [...new Set(promptIds)];
  const rows = await (await orm())
    .select({ id: prompts.id, title: prompts.title, content: prompts.content })
    .from(prompts)
    .where(and(eq(prompts.projectId, projectId), chosen ? inArray(prompts.id, chosen) : undefined))
    .orderBy(asc(prompts.createdAt), asc(prompts.id));
  if (chosen && rows.length < chosen.length) {
    const problem = { path: "promptIds", code: "custom", message: "names a prompt that does not exist" };
    throw new AppError("invalid_input", { details: { fields: [problem] } });
  }
  let left = maxTokens;
  const parts: string[] = [];
  for (const { title, content } of rows) {
    const part = `## ${title}\n${content}`;
    left -= estimateTokens(part);
    if (left < 0) break;
    parts.push(part);
  }
  return parts.length > 0 ? `Instructions of the project:\n\n${parts.join("\n\n")}` : "";
}
