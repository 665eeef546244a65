import { sendPasswordReset } from "@/lib/admin/people/send-account-link";
import { apiRoute } from "@/lib/api/api-route";
import { sendPasswordResetOperation } from "@/lib/api/operations/admin-people";

export const POST = apiRoute(sendPasswordResetOperation, ({ viewer, params }) =>
  sendPasswordReset(viewer, params.userId),
);
