import { endPersonSessions } from "@/lib/admin/people/end-person-sessions";
import { apiRoute } from "@/lib/api/api-route";
import { endPersonSessionOperation } from "@/lib/api/operations/admin-people";

export const DELETE = apiRoute(endPersonSessionOperation, ({ viewer, params }) =>
  endPersonSessions(viewer, params.userId, params.sessionId),
);
