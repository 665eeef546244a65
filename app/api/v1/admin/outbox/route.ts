import { listMails } from "@/lib/admin/outbox/list-mails";
import { apiRoute } from "@/lib/api/api-route";
import { listMailsOperation } from "@/lib/api/operations/admin-outbox";

export const GET = apiRoute(listMailsOperation, ({ viewer, query }) => listMails(viewer, query));
