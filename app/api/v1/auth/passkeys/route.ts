import { apiRoute } from "@/lib/api/api-route";
import { addPasskeyOperation, listPasskeysOperation } from "@/lib/api/operations/auth-security";
import { addPasskey, listPasskeys } from "@/lib/auth/passkeys";

export const GET = apiRoute(listPasskeysOperation, async ({ viewer }) => ({
  data: await listPasskeys(viewer),
  nextCursor: null,
}));

export const POST = apiRoute(addPasskeyOperation, ({ viewer, body, request }) =>
  addPasskey(viewer, body, request),
);
