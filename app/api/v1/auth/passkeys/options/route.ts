import { apiRoute } from "@/lib/api/api-route";
import { passkeyOptionsOperation } from "@/lib/api/operations/auth-security";
import { passkeyOptions } from "@/lib/auth/passkeys";
import { withCookies } from "@/lib/auth/session-cookies";
import { json } from "@/lib/core/http/route";

export const POST = apiRoute(passkeyOptionsOperation, async ({ viewer }) => {
  const { options, setCookie } = await passkeyOptions(viewer);
  return withCookies(json({ options }), [setCookie]);
});
