import { rotateApiKey } from "@/lib/account/api-keys/rotate-api-key";
import { apiRoute } from "@/lib/api/api-route";
import { rotateApiKeyOperation } from "@/lib/api/operations/api-keys";

export const POST = apiRoute(rotateApiKeyOperation, ({ viewer, params, body }) =>
  rotateApiKey(viewer, params.apiKeyId, body),
);
