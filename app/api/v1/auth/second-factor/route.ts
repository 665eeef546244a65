import { giveSecondFactor } from "@/lib/account/sign-in/complete-sign-in";
import { publicRoute } from "@/lib/api/api-route";
import { giveSecondFactorOperation } from "@/lib/api/operations/auth";
import { withCookies } from "@/lib/auth/session-cookies";

export const POST = publicRoute(giveSecondFactorOperation, async ({ body, request }) => {
  const setCookies = await giveSecondFactor(request, body.code);
  return withCookies(new Response(null, { status: 204 }), setCookies);
});
