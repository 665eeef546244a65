import { endActing } from "@/lib/admin/people/end-acting";
import { apiRoute } from "@/lib/api/api-route";
import { endActingOperation } from "@/lib/api/operations/admin-people";
import { signInCookies, signOutCookies, withCookies } from "@/lib/auth/session-cookies";

/** Gives the admin's own session back, or none when it ended meanwhile. */
export const POST = apiRoute(endActingOperation, async ({ viewer }) => {
  const own = await endActing(viewer);
  const cookies = own ? await signInCookies(own) : signOutCookies();
  return withCookies(new Response(null, { status: 204 }), cookies);
});
