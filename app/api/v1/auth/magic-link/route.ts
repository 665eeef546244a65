import { publicRoute } from "@/lib/api/api-route";
import { requestMagicLinkOperation } from "@/lib/api/operations/auth";
import { requestLink } from "@/lib/auth/request-link";
import { findVisitor } from "@/lib/auth/visitor-session";

export const POST = publicRoute(requestMagicLinkOperation, async ({ body, request, address }) => {
  await requestLink("magic_link", body, { address, visitorId: findVisitor(request)?.visitorId ?? null });
  return { accepted: true } as const;
});
