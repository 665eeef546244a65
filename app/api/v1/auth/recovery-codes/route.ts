import { apiRoute } from "@/lib/api/api-route";
import { renewRecoveryCodesOperation } from "@/lib/api/operations/auth-security";
import { renewRecoveryCodes } from "@/lib/auth/set-up-totp";

export const POST = apiRoute(renewRecoveryCodesOperation, async ({ viewer }) => ({
  recoveryCodes: await renewRecoveryCodes(viewer),
}));
