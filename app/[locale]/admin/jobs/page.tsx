import { getTranslations } from "next-intl/server";
import { FailedJobs } from "@/components/admin/jobs/failed-jobs";
import { failedShape } from "@/components/admin/jobs/failed-shape";
import { JobsBoard } from "@/components/admin/jobs/jobs-board";
import { RoomHead } from "@/components/admin/room-head";
import { roomMetadata } from "@/components/admin/room-metadata";
import { Panel } from "@/components/app/panel";
import { listParams, readTableState } from "@/components/data-table/model/table-state";
import { getJobs } from "@/lib/admin/queues/get-jobs";
import { listFailedJobs } from "@/lib/admin/queues/list-failed-jobs";
import { listFailedJobsOperation } from "@/lib/api/operations/admin-jobs";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("jobs");

/** Queues, failures and what runs by the clock. */
export default async function JobsPage({ searchParams }: PageProps<"/[locale]/admin/jobs">) {
  const { viewer } = await requireAdminPage(await currentLocale(), "jobs.read");
  const state = readTableState(await searchParams, failedShape);
  // What somebody wrote into the address by hand is told by the list itself.
  const query = listFailedJobsOperation.query.safeParse(listParams(state, failedShape));
  const [t, jobs, failed] = await Promise.all([
    getTranslations("admin.jobs.failed"),
    getJobs(viewer),
    query.success && !query.data.cursor ? listFailedJobs(viewer, query.data) : undefined,
  ]);
  return (
    <>
      <RoomHead room="jobs" />
      <Panel wide title={t("title")} description={t("text")}>
        <FailedJobs initial={failed} queues={jobs.queues.map(({ id }) => id)} />
      </Panel>
      <JobsBoard initial={jobs} />
    </>
  );
}
