import { z } from "zod";
import type { ListQuery } from "./list-page";
import { givenId, lineInput, searchInput, textInput } from "./text-input";

export const maxPromptTitle = 200;
export const maxPromptContent = 50_000;

/** Prompts of a project: all of them are told to a model, as far as they fit. */
export const maxProjectPrompts = 200;

const summary = {
  id: z.string(),
  title: z.string(),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

export const promptView = z.object({ ...summary, content: z.string() }).meta({ id: "Prompt" });

export type PromptView = z.output<typeof promptView>;

/** Characters of a prompt that the list shows. */
export const promptExcerptLength = 200;

export const promptListItem = z
  .object({
    ...summary,
    excerpt: z.string().meta({ description: `The first ${promptExcerptLength} characters` }),
    content: z.string().optional().meta({ description: "Only with `include=content`" }),
  })
  .meta({ id: "PromptListItem" });

export type PromptListItem = z.output<typeof promptListItem>;

const include = z.enum(["content"]).optional().meta({ description: "`content` adds each whole text" });

/** Query of the list of prompts, besides what every list takes. */
export const promptFilter = { q: searchInput, include };

export type PromptListQuery = ListQuery & { q?: string | undefined; include?: "content" | undefined };

export const promptParams = z.strictObject({ projectId: givenId, promptId: givenId });

export const createPromptInput = z
  .strictObject({ title: lineInput(maxPromptTitle), content: textInput(maxPromptContent, 1) })
  .meta({ id: "CreatePrompt" });

export type CreatePromptInput = z.output<typeof createPromptInput>;

const knownVersion = z
  .number()
  .int()
  .positive()
  .meta({ description: "The version one has seen: when there is a newer one nothing is saved (409)" });

export const updatePromptInput = z
  .strictObject({
    title: lineInput(maxPromptTitle).optional(),
    content: textInput(maxPromptContent, 1).optional(),
    version: knownVersion,
  })
  .meta({ id: "UpdatePrompt" });

export type UpdatePromptInput = z.output<typeof updatePromptInput>;

export const promptVersionView = z
  .object({
    id: z.string().meta({ description: "Prompt id and version" }),
    version: z.number().int(),
    title: z.string(),
    content: z.string(),
    createdBy: z.string().nullable().meta({ description: "Name of who wrote it; null when they are gone" }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "PromptVersion" });

export type PromptVersionView = z.output<typeof promptVersionView>;

export const promptVersionParams = z.strictObject({
  projectId: givenId,
  promptId: givenId,
  version: z.coerce.number().int().min(1).max(1_000_000),
});

export const restorePromptInput = z.strictObject({ version: knownVersion }).meta({ id: "RestorePrompt" });
