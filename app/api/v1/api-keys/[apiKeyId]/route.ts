import { revokeApiKey } from "@/lib/account/api-keys/revoke-api-key";
import { apiRoute } from "@/lib/api/api-route";
import { revokeApiKeyOperation } from "@/lib/api/operations/api-keys";

export const DELETE = apiRoute(revokeApiKeyOperation, ({ viewer, params }) =>
  revokeApiKey(viewer, params.apiKeyId),
);
