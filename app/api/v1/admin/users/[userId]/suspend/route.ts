import { suspendPerson } from "@/lib/admin/people/suspend-person";
import { apiRoute } from "@/lib/api/api-route";
import { suspendPersonOperation } from "@/lib/api/operations/admin-people";

export const POST = apiRoute(suspendPersonOperation, ({ viewer, params, body }) =>
  suspendPerson(viewer, params.userId, body.reason),
);
