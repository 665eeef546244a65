import { publicRoute } from "@/lib/api/api-route";
import { resendVerificationOperation } from "@/lib/api/operations/auth";
import { requestLink } from "@/lib/auth/request-link";
import { findVisitor } from "@/lib/auth/visitor-session";

export const POST = publicRoute(resendVerificationOperation, async ({ body, request, address }) => {
  await requestLink("verify_email", body, { address, visitorId: findVisitor(request)?.visitorId ?? null });
  return { accepted: true } as const;
});
