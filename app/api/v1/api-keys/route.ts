import { createApiKey } from "@/lib/account/api-keys/create-api-key";
import { listApiKeys } from "@/lib/account/api-keys/list-api-keys";
import { apiRoute } from "@/lib/api/api-route";
import { createApiKeyOperation, listApiKeysOperation } from "@/lib/api/operations/api-keys";

export const GET = apiRoute(listApiKeysOperation, ({ viewer, query }) => listApiKeys(viewer, query));
export const POST = apiRoute(createApiKeyOperation, ({ viewer, body }) => createApiKey(viewer, body));
