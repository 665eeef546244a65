import { outboxShape } from "@/components/admin/outbox/outbox-shape";
import { OutboxTable } from "@/components/admin/outbox/outbox-table";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { listMails } from "@/lib/admin/outbox/list-mails";
import { listMailsOperation } from "@/lib/api/operations/admin-outbox";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("outbox");

/** Every mail that was sent or waits. */
export default async function OutboxPage({ searchParams }: PageProps<"/[locale]/admin/outbox">) {
  const { viewer } = await requireAdminPage(await currentLocale(), "outbox.read");
  const state = readTableState(await searchParams, outboxShape);
  // What somebody wrote into the address by hand is told by the list itself.
  const query = listMailsOperation.query.safeParse(listParams(state, outboxShape));
  const page = query.success && !query.data.cursor ? await listMails(viewer, query.data) : undefined;
  return (
    <>
      <RoomHead room="outbox" />
      <OutboxTable initial={page} />
    </>
  );
}
