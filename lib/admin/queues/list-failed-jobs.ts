import "server-only";
import { z } from "zod";
import { database } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { decodeCursor, encodeCursor } from "@/lib/core/http/cursor";
import { exactTimeValue } from "../internal/page-keys";
import type { FailedJob } from "../model/jobs";
import type { PageInput, PageResult } from "../model/page";

interface FailedRow {
  id: string;
  name: string;
  created_on: string | Date;
  completed_on: string | Date | null;
  retry_count: number;
  output: unknown;
  data: unknown;
  kept: string;
}

const longestData = 500;
const longestDetail = 4_000;

const condition = `state = 'failed' and ($1::text is null or name = $1)`;
const statement = `
select id::text, name, created_on, completed_on, retry_count, output, data,
  to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as kept
from rozoom_ki_jobs.job
where ${condition} and ($2::timestamptz is null or (created_on, id) < ($2::timestamptz, $3::uuid))
order by created_on desc, id desc limit $4::int`;

/** A page of the jobs that were given up, newest first. @throws AppError `forbidden`. */
export async function listFailedJobs(
  viewer: UserViewer,
  query: PageInput & { queue?: string },
): Promise<PageResult<FailedJob>> {
  requirePermission(viewer, "jobs.read");
  const name = query.queue ?? null;
  const [at, id] = query.cursor
    ? decodeCursor(query.cursor, z.tuple([exactTimeValue, z.uuid()]))
    : [null, null];
  const db = await database();
  const rows = await db.query<FailedRow>(statement, [name, at, id, query.limit + 1]);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    data: page.map(present),
    nextCursor: rows.length > page.length && last ? encodeCursor([last.kept, last.id]) : null,
    ...(query.count ? { total: await countFailed(name) } : {}),
  };
}

async function countFailed(name: string | null): Promise<number> {
  const db = await database();
  const [row] = await db.query<{ total: number }>(
    `select count(*)::int as total from rozoom_ki_jobs.job where ${condition}`,
    [name],
  );
  return row?.total ?? 0;
}

function present(row: FailedRow): FailedJob {
  const { message, stack } = errorOf(row.output);
  return {
    id: row.id,
    queue: row.name,
    createdAt: new Date(row.created_on).toISOString(),
    failedAt: row.completed_on ? new Date(row.completed_on).toISOString() : null,
    attempts: row.retry_count + 1,
    error: message,
    detail: stack?.slice(0, longestDetail) ?? null,
    data: JSON.stringify(row.data ?? {}).slice(0, longestData),
  };
}

const failure = z.object({ message: z.string().optional(), stack: z.string().optional() });

/** What the queue stored of an error; a job that ran out of time has other words. */
function errorOf(output: unknown): { message: string; stack?: string } {
  const { data } = failure.safeParse(output);
  const [firstLine] = (data?.message ?? JSON.stringify(output ?? null)).split("\n");
  return { message: (firstLine ?? "").slice(0, 300), stack: data?.stack };
}
