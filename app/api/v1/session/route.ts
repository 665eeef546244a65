import { publicRoute } from "@/lib/api/api-route";
import { getSessionOperation } from "@/lib/api/operations/session";
import { readSession } from "@/lib/auth/read-session";
import { withCookies } from "@/lib/auth/session-cookies";
import { json } from "@/lib/core/http/route";

export const GET = publicRoute(getSessionOperation, async ({ request }) => {
  const { view, setCookies } = await readSession(request);
  return withCookies(json(view), setCookies);
});
