import { apiRoute } from "@/lib/api/api-route";
import { endSessionOperation } from "@/lib/api/operations/auth-security";
import { endOwnSession } from "@/lib/auth/own-sessions";

export const DELETE = apiRoute(endSessionOperation, ({ viewer, params }) =>
  endOwnSession(viewer, params.sessionId),
);
