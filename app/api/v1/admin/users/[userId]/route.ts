import { getPerson } from "@/lib/admin/people/get-person";
import { apiRoute } from "@/lib/api/api-route";
import { getPersonOperation } from "@/lib/api/operations/admin-people";

export const GET = apiRoute(getPersonOperation, ({ viewer, params }) => getPerson(viewer, params.userId));
