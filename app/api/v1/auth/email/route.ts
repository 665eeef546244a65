import { apiRoute } from "@/lib/api/api-route";
import { changeEmailOperation } from "@/lib/api/operations/auth-security";
import { requestEmailChange } from "@/lib/auth/change-email";

export const PUT = apiRoute(changeEmailOperation, async ({ viewer, body }) => {
  await requestEmailChange(viewer, body.email);
  return { accepted: true } as const;
});
