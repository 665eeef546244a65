import { apiRoute, publicRoute } from "@/lib/api/api-route";
import { disableTotpOperation, startTotpOperation } from "@/lib/api/operations/auth-security";
import { requireEnrolling } from "@/lib/auth/pending-session";
import { disableTotp, startTotp } from "@/lib/auth/set-up-totp";

/** Opened for a session that owes its second factor too, so the guard stands within. */
export const POST = publicRoute(startTotpOperation, async ({ request }) => {
  const { viewer } = await requireEnrolling(request);
  return startTotp(viewer);
});

export const DELETE = apiRoute(disableTotpOperation, ({ viewer }) => disableTotp(viewer));
