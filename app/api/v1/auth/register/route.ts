import { publicRoute } from "@/lib/api/api-route";
import { registerOperation } from "@/lib/api/operations/auth";
import { openBrowserVisitor } from "@/lib/auth/browser-visitor";
import { registerAccount } from "@/lib/auth/register-account";
import { withCookies } from "@/lib/auth/session-cookies";
import { json } from "@/lib/core/http/route";

export const POST = publicRoute(registerOperation, async ({ body, request, address }) => {
  const { visitorId, setCookies } = openBrowserVisitor(request);
  await registerAccount(body, { address, visitorId });
  return withCookies(json({ accepted: true }, { status: 202 }), setCookies);
});
