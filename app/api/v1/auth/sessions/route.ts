import { apiRoute } from "@/lib/api/api-route";
import { endSessionsOperation, listSessionsOperation } from "@/lib/api/operations/auth-security";
import { endOwnSessions, listOwnSessions } from "@/lib/auth/own-sessions";

export const GET = apiRoute(listSessionsOperation, async ({ viewer }) => ({
  data: await listOwnSessions(viewer),
  nextCursor: null,
}));

export const DELETE = apiRoute(endSessionsOperation, ({ viewer, query }) =>
  endOwnSessions(viewer, { all: query.all === "true" }),
);
