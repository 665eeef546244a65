import { sendVerification } from "@/lib/admin/people/send-account-link";
import { apiRoute } from "@/lib/api/api-route";
import { sendVerificationOperation } from "@/lib/api/operations/admin-people";

export const POST = apiRoute(sendVerificationOperation, ({ viewer, params }) =>
  sendVerification(viewer, params.userId),
);
