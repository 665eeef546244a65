import { publicRoute } from "@/lib/api/api-route";
import { confirmEmailOperation } from "@/lib/api/operations/auth";
import { findBrowserSession } from "@/lib/auth/authenticate";
import { confirmEmailChange } from "@/lib/auth/change-email";

export const POST = publicRoute(confirmEmailOperation, async ({ body, request, address }) => {
  const found = await findBrowserSession(request.headers);
  await confirmEmailChange(body.token, { address, keptSessionId: found?.session.id ?? null });
});
