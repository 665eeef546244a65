import "server-only";
import { database } from "@/db/client";
import { siteAssistant } from "@/db/seed/site-assistant";
import { roleMay } from "@/lib/auth/model/permissions";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import type { Overview } from "../model/overview";

/** Everything in one round trip; each figure has an index to read from. Days are the company's. */
const statement = `
with bounds as (
  select date_trunc('day', now() at time zone 'Europe/Berlin') as today
), moments as (
  select today at time zone 'Europe/Berlin' as today, (today - interval '6 days') at time zone 'Europe/Berlin' as week,
    (today - interval '13 days') at time zone 'Europe/Berlin' as fortnight from bounds
), talks as (
  select created_at, (created_at at time zone 'Europe/Berlin')::date as day
  from rozoom_ki_clients.conversations, moments
  where project_id = $1 and updated_at >= fortnight and created_at >= fortnight
), answers as (
  select created_at, (created_at at time zone 'Europe/Berlin')::date as day, mode, outcome,
    (timings_ms->>'firstText')::float8 as first_text, checks->>'answered' = 'false' as unanswered
  from rozoom_ki_clients.answer_records, moments where assistant_id = $2 and created_at >= fortnight
), recent as (
  select answers.* from answers, moments where created_at >= week
), days as (
  select day::date as day,
    (select count(*)::int from talks where talks.day = series.day::date) as conversations,
    (select count(*)::int from answers where answers.day = series.day::date and mode = 'model') as model,
    (select count(*)::int from answers where answers.day = series.day::date and mode = 'extractive') as quoted
  from bounds, generate_series(today - interval '13 days', today, interval '1 day') as series(day)
)
select json_build_object(
  'conversations', (select json_build_object(
    'today', count(*) filter (where created_at >= today), 'week', count(*) filter (where created_at >= week))
    from talks, moments),
  'leads', (select json_build_object(
    'new', count(*) filter (where status = 'new'),
    'open', count(*) filter (where status in ('new', 'contacted', 'qualified')),
    'week', count(*) filter (where created_at >= week))
    from rozoom_ki_clients.leads, moments where project_id = $1 and merged_into_id is null),
  'handoffs', (select count(*) from rozoom_ki_clients.conversations where project_id = $1 and status = 'handoff'),
  'answers', (select json_build_object(
    'model', count(*) filter (where mode = 'model'), 'quoted', count(*) filter (where mode = 'extractive'),
    'failed', count(*) filter (where outcome = 'failed'), 'unanswered', count(*) filter (where unanswered),
    'firstTextMedianMs', round(percentile_cont(0.5) within group (order by first_text)),
    'firstTextP95Ms', round(percentile_cont(0.95) within group (order by first_text)))
    from recent),
  'days', (select json_agg(json_build_object('day', day, 'conversations', conversations, 'model', model, 'quoted', quoted)
    order by day) from days),
  'operation', case when $3 then json_build_object(
    'people', (select count(*) from rozoom_ki_schema.users),
    'peopleWeek', (select count(*) from rozoom_ki_schema.users, moments where created_at >= week),
    'costCents', (select round(coalesce(sum(cost_micro_cents), 0) / 1000000.0, 2)
      from rozoom_ki_clients.answer_records where cost_micro_cents > 0
        and created_at >= date_trunc('month', now() at time zone 'UTC') at time zone 'UTC'),
    'capCents', (select monthly_cap_cents from rozoom_ki_schema.ai_settings where key = 'site'),
    'mailsFailed', (select count(*) from rozoom_ki_schema.mail_outbox where status = 'failed'),
    'jobsFailed', (select count(*) from rozoom_ki_jobs.job where state = 'failed')
  ) end
) as figures`;

/**
 * The live figures of the administration, counted at this moment in one statement. Figures of rooms the viewer may not
 * enter are not told. @throws AppError `forbidden`.
 */
export async function getOverview(viewer: UserViewer): Promise<Overview> {
  requirePermission(viewer, "overview.read");
  const seesOperation = roleMay(viewer.role, "settings.read");
  const db = await database();
  const [row] = await db.query<{ figures: Omit<Overview, "at"> }>(statement, [
    siteAssistant.projectId,
    siteAssistant.assistantId,
    seesOperation,
  ]);
  if (!row) throw new Error("the overview has no row");
  return { ...row.figures, at: new Date().toISOString() };
}
