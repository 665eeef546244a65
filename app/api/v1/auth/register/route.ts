import { publicRoute } from "@/lib/api/api-route";
import { registerOperation } from "@/lib/api/operations/auth";
import { registerAccount } from "@/lib/auth/register-account";
import { findVisitor } from "@/lib/auth/visitor-session";

export const POST = publicRoute(registerOperation, async ({ body, request, address }) => {
  await registerAccount(body, { address, visitorId: findVisitor(request)?.visitorId ?? null });
  return { accepted: true } as const;
});
