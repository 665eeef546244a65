import "server-only";
import { database } from "@/db/client";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { queue } from "@/lib/jobs/queue";
import { jobs } from "../jobs";
import type { JobsOverview } from "../model/jobs";

interface CountedQueue {
  name: string;
  waiting: number;
  active: number;
  failed: number;
  completed: number;
  last_done_at: string | Date | null;
}

const countStatement = `
select name, count(*) filter (where state in ('created', 'retry'))::int as waiting,
  count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'failed')::int as failed,
  count(*) filter (where state = 'completed')::int as completed,
  max(completed_on) filter (where state = 'completed') as last_done_at
from rozoom_ki_jobs.job group by name`;

interface LastRun {
  id: string;
  state: string;
  at: string | Date;
}

/** Every queue of the product with its counts, and what runs by the clock. @throws AppError `forbidden`. */
export async function getJobs(viewer: UserViewer): Promise<JobsOverview> {
  requirePermission(viewer, "jobs.read");
  const db = await database();
  const boss = await queue();
  const [counted, schedules] = await Promise.all([
    db.query<CountedQueue>(countStatement),
    boss.getSchedules(),
  ]);
  const byName = new Map(counted.map((row) => [row.name, row]));
  const lastIds = schedules.flatMap(({ lastJobId }) => lastJobId ?? []);
  const lastRuns =
    lastIds.length === 0
      ? []
      : await db.query<LastRun>(
          "select id::text, state::text, coalesce(completed_on, created_on) as at from rozoom_ki_jobs.job where id = any($1::uuid[])",
          [`{${lastIds.join(",")}}`],
        );
  return {
    at: new Date().toISOString(),
    queues: jobs.map(({ name }) => {
      const row = byName.get(name);
      return {
        id: name,
        waiting: row?.waiting ?? 0,
        active: row?.active ?? 0,
        failed: row?.failed ?? 0,
        completed: row?.completed ?? 0,
        lastDoneAt: isoOrNull(row?.last_done_at),
      };
    }),
    schedules: schedules.map((schedule) => {
      const last = lastRuns.find(({ id }) => id === schedule.lastJobId);
      const [next] = boss.previewSchedule(schedule.cron, { tz: schedule.timezone, count: 1 });
      return {
        id: schedule.name,
        cron: schedule.cron,
        timeZone: schedule.timezone,
        nextAt: next?.toISOString() ?? null,
        lastAt: isoOrNull(last?.at),
        lastState: last?.state ?? null,
      };
    }),
  };
}

/** The drivers give times as text or as dates. */
function isoOrNull(value: string | Date | null | undefined): string | null {
  return value ? new Date(value).toISOString() : null;
}
