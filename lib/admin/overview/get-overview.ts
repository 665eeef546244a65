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
), talk_days as (
  select (created_at at time zone 'Europe/Berlin')::date as day, count(*)::int as conversations
  from rozoom_ki_clients.conversations, moments
  where project_id = $1 and updated_at >= fortnight and created_at >= fortnight
  group by 1
), answer_days as (
  select (created_at at time zone 'Europe/Berlin')::date as day, count(*) filter (where mode = 'model')::int as model,
    count(*) filter (where mode = 'extractive')::int as quoted
  from rozoom_ki_clients.answer_records, moments where assistant_id = $2 and created_at >= fortnight
  group by 1
), recent as (
  select count(*) filter (where mode = 'model') as model, count(*) filter (where mode = 'extractive') as quoted,
    count(*) filter (where outcome = 'failed') as failed,
    count(*) filter (where checks->>'answered' = 'false') as unanswered,
    percentile_cont(array[0.5, 0.95]) within group (order by (timings_ms->>'firstText')::float8) as first_text
  from rozoom_ki_clients.answer_records, moments where assistant_id = $2 and created_at >= week
), days as (
  select series.day::date as day, coalesce(conversations, 0) as conversations, coalesce(model, 0) as model,
    coalesce(quoted, 0) as quoted
  from bounds, generate_series(today - interval '13 days', today, interval '1 day') as series(day)
    left join talk_days on talk_days.day = series.day::date left join answer_days on answer_days.day = series.day::date
)
select json_build_object(
  'conversations', (select json_build_object(
    'today', coalesce(sum(conversations) filter (where day = today::date), 0),
    'week', coalesce(sum(conversations) filter (where day >= (today - interval '6 days')::date), 0))
    from days, bounds),
  'leads', (select json_build_object(
    'new', count(*) filter (where status = 'new'),
    'open', count(*) filter (where status in ('new', 'contacted', 'qualified')),
    'week', count(*) filter (where created_at >= week))
    from rozoom_ki_clients.leads, moments where project_id = $1 and merged_into_id is null),
  'handoffs', (select count(*) from rozoom_ki_clients.handoffs join rozoom_ki_clients.conversations
    on conversations.id = handoffs.conversation_id where handoffs.project_id = $1 and conversations.status = 'handoff'),
  'answers', (select json_build_object('model', model, 'quoted', quoted, 'failed', failed, 'unanswered', unanswered,
    'firstTextMedianMs', round(first_text[1]), 'firstTextP95Ms', round(first_text[2])) from recent),
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
