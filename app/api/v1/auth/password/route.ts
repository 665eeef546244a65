import { apiRoute } from "@/lib/api/api-route";
import { changePasswordOperation } from "@/lib/api/operations/auth-security";
import { changePassword } from "@/lib/auth/change-password";

export const PUT = apiRoute(changePasswordOperation, ({ viewer, body }) =>
  changePassword(viewer, body.password),
);
