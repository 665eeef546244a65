import { InviteDialog } from "@/components/admin/people/invite-dialog";
import { peopleShape } from "@/components/admin/people/people-shape";
import { PeopleTable } from "@/components/admin/people/people-table";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { listPeople } from "@/lib/admin/people/list-people";
import { listPeopleOperation } from "@/lib/api/operations/admin-people";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("people");

/** Everybody with an account. */
export default async function PeoplePage({ searchParams }: PageProps<"/[locale]/admin/people">) {
  const { viewer } = await requireAdminPage(await currentLocale(), "people.read");
  const state = readTableState(await searchParams, peopleShape);
  // What somebody wrote into the address by hand is told by the list itself.
  const query = listPeopleOperation.query.safeParse(listParams(state, peopleShape));
  const page = query.success && !query.data.cursor ? await listPeople(viewer, query.data) : undefined;
  return (
    <>
      <RoomHead room="people" actions={<InviteDialog />} />
      <PeopleTable initial={page} />
    </>
  );
}
