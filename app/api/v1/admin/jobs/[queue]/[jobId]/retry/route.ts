import { retryJob } from "@/lib/admin/queues/retry-job";
import { apiRoute } from "@/lib/api/api-route";
import { retryJobOperation } from "@/lib/api/operations/admin-jobs";

export const POST = apiRoute(retryJobOperation, ({ viewer, params }) =>
  retryJob(viewer, params.queue, params.jobId),
);
