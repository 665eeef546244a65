import { restorePerson } from "@/lib/admin/people/restore-person";
import { apiRoute } from "@/lib/api/api-route";
import { restorePersonOperation } from "@/lib/api/operations/admin-people";

export const POST = apiRoute(restorePersonOperation, ({ viewer, params }) =>
  restorePerson(viewer, params.userId),
);
