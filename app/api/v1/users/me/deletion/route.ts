import { requestDeletion } from "@/lib/account/deletion/request-deletion";
import { apiRoute } from "@/lib/api/api-route";
import { requestDeletionOperation } from "@/lib/api/operations/users";

export const POST = apiRoute(requestDeletionOperation, ({ viewer, body }) => requestDeletion(viewer, body));
