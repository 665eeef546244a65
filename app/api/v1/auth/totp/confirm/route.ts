import { enrolTotp } from "@/lib/account/sign-in/complete-sign-in";
import { publicRoute } from "@/lib/api/api-route";
import { confirmTotpOperation } from "@/lib/api/operations/auth-security";
import { withCookies } from "@/lib/auth/session-cookies";
import { json } from "@/lib/core/http/route";

/** Opened for a session that owes its second factor too, so the guard stands within. */
export const POST = publicRoute(confirmTotpOperation, async ({ body, request }) => {
  const { recoveryCodes, setCookies } = await enrolTotp(request, body.code);
  return withCookies(json({ recoveryCodes }), setCookies);
});
