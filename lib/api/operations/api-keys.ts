import { z } from "zod";
import { apiKeyView, createApiKeyInput, createdApiKey, rotateApiKeyInput } from "@/lib/account/model/api-key";
import { givenId } from "@/lib/projects/model/text-input";
import { defineOperation, pageOf, pageQuery } from "../model/operation";

const tag = "API keys";
const path = "/api/v1/api-keys";
/** No key makes, changes or lists keys. */
const access = { kind: "own", scope: null } as const;
const params = z.strictObject({ apiKeyId: givenId });

export const listApiKeysOperation = defineOperation({
  id: "listApiKeys",
  method: "GET",
  path,
  tag,
  summary: "One's own API keys, newest first",
  access,
  query: pageQuery.extend({
    state: z
      .enum(["living", "all"])
      .default("living")
      .meta({ description: "`all`: also keys that no longer work" }),
  }),
  output: pageOf(apiKeyView),
});

export const createApiKeyOperation = defineOperation({
  id: "createApiKey",
  method: "POST",
  path,
  tag,
  summary: "Make an API key",
  description: "Needs a sign-in within the last 15 minutes. The secret is in this answer and nowhere else.",
  access,
  body: createApiKeyInput,
  output: createdApiKey,
  status: 201,
});

export const rotateApiKeyOperation = defineOperation({
  id: "rotateApiKey",
  method: "POST",
  path: `${path}/{apiKeyId}/rotate`,
  tag,
  summary: "Replace an API key",
  description: "The new key works at once, the old one until the chosen end. Needs a recent sign-in.",
  access,
  params,
  body: rotateApiKeyInput,
  output: createdApiKey,
  status: 201,
});

export const revokeApiKeyOperation = defineOperation({
  id: "revokeApiKey",
  method: "DELETE",
  path: `${path}/{apiKeyId}`,
  tag,
  summary: "End an API key at once",
  access,
  params,
});

export const apiKeyOperations = [
  listApiKeysOperation,
  createApiKeyOperation,
  rotateApiKeyOperation,
  revokeApiKeyOperation,
];
