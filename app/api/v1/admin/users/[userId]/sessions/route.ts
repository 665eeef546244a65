import { endPersonSessions } from "@/lib/admin/people/end-person-sessions";
import { listPersonSessions } from "@/lib/admin/people/list-person-sessions";
import { apiRoute } from "@/lib/api/api-route";
import { endPersonSessionsOperation, listPersonSessionsOperation } from "@/lib/api/operations/admin-people";

export const GET = apiRoute(listPersonSessionsOperation, ({ viewer, params }) =>
  listPersonSessions(viewer, params.userId),
);
export const DELETE = apiRoute(endPersonSessionsOperation, ({ viewer, params }) =>
  endPersonSessions(viewer, params.userId),
);
