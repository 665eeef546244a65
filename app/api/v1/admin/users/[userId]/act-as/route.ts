import { actAsPerson } from "@/lib/admin/people/act-as-person";
import { apiRoute } from "@/lib/api/api-route";
import { actAsOperation } from "@/lib/api/operations/admin-people";
import { signInCookies, withCookies } from "@/lib/auth/session-cookies";

export const POST = apiRoute(actAsOperation, async ({ viewer, params, body, request }) => {
  const claims = await actAsPerson(viewer, { userId: params.userId, reason: body.reason, request });
  return withCookies(new Response(null, { status: 204 }), await signInCookies(claims));
});
