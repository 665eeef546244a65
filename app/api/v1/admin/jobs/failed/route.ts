import { listFailedJobs } from "@/lib/admin/queues/list-failed-jobs";
import { apiRoute } from "@/lib/api/api-route";
import { listFailedJobsOperation } from "@/lib/api/operations/admin-jobs";

export const GET = apiRoute(listFailedJobsOperation, ({ viewer, query }) => listFailedJobs(viewer, query));
