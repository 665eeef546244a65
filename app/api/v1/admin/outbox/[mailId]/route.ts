import { getMail } from "@/lib/admin/outbox/get-mail";
import { apiRoute } from "@/lib/api/api-route";
import { getMailOperation } from "@/lib/api/operations/admin-outbox";

export const GET = apiRoute(getMailOperation, ({ viewer, params }) => getMail(viewer, params.mailId));
