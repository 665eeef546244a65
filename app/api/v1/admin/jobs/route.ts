import { getJobs } from "@/lib/admin/queues/get-jobs";
import { apiRoute } from "@/lib/api/api-route";
import { getJobsOperation } from "@/lib/api/operations/admin-jobs";

export const GET = apiRoute(getJobsOperation, ({ viewer }) => getJobs(viewer));
