import { apiRoute } from "@/lib/api/api-route";
import { listIdentitiesOperation } from "@/lib/api/operations/auth-security";
import { listIdentities } from "@/lib/auth/outside-identities";

export const GET = apiRoute(listIdentitiesOperation, async ({ viewer }) => ({
  data: await listIdentities(viewer),
  nextCursor: null,
}));
