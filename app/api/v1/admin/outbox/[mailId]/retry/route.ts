import { retryMail } from "@/lib/admin/outbox/retry-mail";
import { apiRoute } from "@/lib/api/api-route";
import { retryMailOperation } from "@/lib/api/operations/admin-outbox";

export const POST = apiRoute(retryMailOperation, ({ viewer, params }) => retryMail(viewer, params.mailId));
