import { exportPeople } from "@/lib/admin/people/export-people";
import { apiRoute } from "@/lib/api/api-route";
import { exportPeopleOperation } from "@/lib/api/operations/admin-people";
import { csvResponse } from "@/lib/core/csv";

export const GET = apiRoute(exportPeopleOperation, async ({ viewer, query }) =>
  csvResponse(await exportPeople(viewer, query)),
);
