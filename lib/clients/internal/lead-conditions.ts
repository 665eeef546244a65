import "server-only";
import { and, eq, gte, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { leads } from "@/db/schema";
import { timeZone } from "@/lib/i18n/formats";
import { initialsOf } from "@/lib/privacy/model/display-mask";
import { leadReference } from "../model/lead-input";
import type { LeadFilters } from "../model/lead-list";
import { type LeadRow, showPerson } from "./show-lead";

/** Requests of a project that are listed (a merged one is not) and fit the filters; the search may find too many. */
export function leadConditions(projectId: string, filters: LeadFilters): SQL | undefined {
  const { q, status, ownerId, tag, source, locale, createdFrom, createdTo } = filters;
  return and(
    eq(leads.projectId, projectId),
    isNull(leads.mergedIntoId),
    status ? inArray(leads.status, status) : undefined,
    ownerId ? (ownerId === "none" ? isNull(leads.ownerId) : eq(leads.ownerId, ownerId)) : undefined,
    tag ? sql`${leads.tags} @> array[${tag}]::text[]` : undefined,
    source ? eq(leads.source, source) : undefined,
    locale ? eq(leads.locale, locale) : undefined,
    createdFrom ? gte(leads.createdAt, startOfDay(createdFrom)) : undefined,
    createdTo ? lt(leads.createdAt, sql`${startOfDay(createdTo)} + interval '1 day'`) : undefined,
    q ? matches(q) : undefined,
  );
}

function startOfDay(day: string): SQL {
  return sql`(${day}::date::timestamp at time zone ${timeZone})`;
}

function matches(q: string): SQL | undefined {
  const number = numberOf(q);
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const places = [leads.name, leads.email, leads.phone, leads.company, leads.message];
  return or(
    number === null ? undefined : eq(leads.number, number),
    ...places.map((place) => sql`${place} ilike ${pattern}`),
    sql`array_to_string(${leads.tags}, ' ') ilike ${pattern}`,
  );
}

/** `RK-2026-00042`, `00042` and `42` name the same request. */
function numberOf(q: string): number | null {
  const digits = /^(?:RK-\d{4}-)?(\d{1,9})$/i.exec(q)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Whether a search that fits a request may find it for somebody who sees it masked: by what they can read, or by a
 * whole name, address or number they know already. A part of a hidden value would tell the value piece by piece.
 */
export function isOpenMatch(lead: LeadRow, q: string): boolean {
  const wanted = q.toLowerCase();
  const { company, text } = showPerson(lead, true);
  const whole = [lead.email, lead.name, leadReference(lead.number, lead.createdAt)];
  if (whole.some((value) => value?.toLowerCase() === wanted) || numberOf(q) === lead.number) return true;
  const readable = [company ?? "", text(lead.message), lead.tags.join(" "), initialsOf(lead.name ?? "")];
  return readable.some((value) => value.toLowerCase().includes(wanted));
}
