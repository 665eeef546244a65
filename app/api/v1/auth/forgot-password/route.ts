import { publicRoute } from "@/lib/api/api-route";
import { forgotPasswordOperation } from "@/lib/api/operations/auth";
import { requestLink } from "@/lib/auth/request-link";
import { findVisitor } from "@/lib/auth/visitor-session";

export const POST = publicRoute(forgotPasswordOperation, async ({ body, request, address }) => {
  await requestLink("reset_password", body, { address, visitorId: findVisitor(request)?.visitorId ?? null });
  return { accepted: true } as const;
});
