import { inviteColleague } from "@/lib/admin/people/invite-colleague";
import { listPeople } from "@/lib/admin/people/list-people";
import { apiRoute } from "@/lib/api/api-route";
import { invitePersonOperation, listPeopleOperation } from "@/lib/api/operations/admin-people";

export const GET = apiRoute(listPeopleOperation, ({ viewer, query }) => listPeople(viewer, query));
export const POST = apiRoute(invitePersonOperation, ({ viewer, body }) => inviteColleague(viewer, body));
