import { failedJob, jobFilters, jobParams, jobsOverview } from "@/lib/admin/model/jobs";
import { defineOperation, type Operation, pageOf, pageQuery } from "../model/operation";

const tag = "Administration";
const read = { kind: "site", permission: "jobs.read" } as const;

export const getJobsOperation = defineOperation({
  id: "getJobs",
  method: "GET",
  path: "/api/v1/admin/jobs",
  tag,
  summary: "Read the queues with their counts, and what runs by the clock",
  access: read,
  output: jobsOverview,
});

export const listFailedJobsOperation = defineOperation({
  id: "listFailedJobs",
  method: "GET",
  path: "/api/v1/admin/jobs/failed",
  tag,
  summary: "Browse the jobs that were given up",
  access: read,
  query: pageQuery.extend(jobFilters),
  output: pageOf(failedJob),
});

export const retryJobOperation = defineOperation({
  id: "retryJob",
  method: "POST",
  path: "/api/v1/admin/jobs/{queue}/{jobId}/retry",
  tag,
  summary: "Run a job that was given up once more",
  access: { kind: "site", permission: "jobs.retry" },
  params: jobParams,
});

export const adminJobsOperations: readonly Operation[] = [
  getJobsOperation,
  listFailedJobsOperation,
  retryJobOperation,
];
