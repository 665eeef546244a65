import { publicRoute } from "@/lib/api/api-route";
import { logoutOperation } from "@/lib/api/operations/auth";
import { endSignIn } from "@/lib/auth/end-sign-in";
import { withCookies } from "@/lib/auth/session-cookies";

export const POST = publicRoute(logoutOperation, async ({ body, request }) => {
  const setCookies = await endSignIn(request, body.refreshToken);
  return withCookies(new Response(null, { status: 204 }), setCookies);
});
