import { verifyEmail } from "@/lib/account/sign-in/verify-email";
import { publicRoute } from "@/lib/api/api-route";
import { verifyEmailOperation } from "@/lib/api/operations/auth";

export const POST = publicRoute(verifyEmailOperation, ({ body, request }) =>
  verifyEmail(body.token, request),
);
