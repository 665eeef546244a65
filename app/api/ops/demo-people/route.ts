import { listDemoPeople } from "@/lib/admin/demo-people";
import { requireOperations } from "@/lib/auth/operations-token";
import { env } from "@/lib/core/env";
import { json, route } from "@/lib/core/http/route";

/** The demo people of an embedded installation, for `npm start` to print. */
export const GET = route(async (request: Request) => {
  requireOperations(request);
  return json({ data: env().DATABASE_URL ? [] : await listDemoPeople(), nextCursor: null });
});
