import { publicRoute } from "@/lib/api/api-route";
import { passkeySignInOptionsOperation } from "@/lib/api/operations/auth";
import { passkeySignInOptions } from "@/lib/auth/passkeys";
import { withCookies } from "@/lib/auth/session-cookies";
import { json } from "@/lib/core/http/route";

export const POST = publicRoute(passkeySignInOptionsOperation, async () => {
  const { options, setCookie } = await passkeySignInOptions();
  return withCookies(json({ options }), [setCookie]);
});
