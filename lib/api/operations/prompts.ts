import { projectParams } from "@/lib/projects/model/project";
import {
  createPromptInput,
  promptFilter,
  promptListItem,
  promptParams,
  promptVersionParams,
  promptVersionView,
  promptView,
  restorePromptInput,
  updatePromptInput,
} from "@/lib/projects/model/prompt";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "Prompts";
const path = "/api/v1/projects/{projectId}/prompts";
const onePath = "/api/v1/projects/{projectId}/prompts/{promptId}";
const read = { kind: "project", permission: "project.prompts.read", scope: "prompts:read" } as const;
const write = { kind: "project", permission: "project.prompts.write", scope: "prompts:write" } as const;

/** A prompt of the full length in any script, as JSON (bytes). */
const maxBytes = 400 * 1024;

export const listPromptsOperation = defineOperation({
  id: "listPrompts",
  method: "GET",
  path,
  tag,
  summary: "A project's prompts, the newest first",
  access: read,
  params: projectParams,
  query: pageQuery.extend(promptFilter),
  output: pageOf(promptListItem),
});

export const createPromptOperation = defineOperation({
  id: "createPrompt",
  method: "POST",
  path,
  tag,
  summary: "Add a prompt",
  description: "Prompts are told to the assistant as instructions, and it can quote them.",
  access: write,
  params: projectParams,
  body: createPromptInput,
  output: promptView,
  status: 201,
  maxBytes,
});

export const getPromptOperation = defineOperation({
  id: "getPrompt",
  method: "GET",
  path: onePath,
  tag,
  summary: "A prompt, its newest version",
  access: read,
  params: promptParams,
  query: pageQuery.pick({ fields: true }),
  output: promptView,
});

export const updatePromptOperation = defineOperation({
  id: "updatePrompt",
  method: "PATCH",
  path: onePath,
  tag,
  summary: "Save a prompt's next version",
  description: "409 when somebody has saved a newer one than `version`: nothing is overwritten.",
  access: write,
  params: promptParams,
  body: updatePromptInput,
  output: promptView,
  maxBytes,
});

export const deletePromptOperation = defineOperation({
  id: "deletePrompt",
  method: "DELETE",
  path: onePath,
  tag,
  summary: "Delete a prompt with all its versions",
  access: write,
  params: promptParams,
});

export const listPromptVersionsOperation = defineOperation({
  id: "listPromptVersions",
  method: "GET",
  path: "/api/v1/projects/{projectId}/prompts/{promptId}/versions",
  tag,
  summary: "A prompt's versions, the newest first",
  access: read,
  params: promptParams,
  query: pageQuery,
  output: pageOf(promptVersionView),
});

export const restorePromptOperation = defineOperation({
  id: "restorePrompt",
  method: "POST",
  path: "/api/v1/projects/{projectId}/prompts/{promptId}/versions/{version}/restore",
  tag,
  summary: "Save an earlier version's words as the newest version",
  access: write,
  params: promptVersionParams,
  body: restorePromptInput,
  output: promptView,
});

export const promptOperations = [
  listPromptsOperation,
  createPromptOperation,
  getPromptOperation,
  updatePromptOperation,
  deletePromptOperation,
  listPromptVersionsOperation,
  restorePromptOperation,
];
