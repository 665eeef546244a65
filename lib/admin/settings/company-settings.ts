import "server-only";
import { eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { type CompanyFacts, settings } from "@/db/schema";
import type { UserViewer } from "@/lib/auth/model/viewer";
import { requirePermission } from "@/lib/auth/require-permission";
import { AppError } from "@/lib/core/model/errors";
import type { CompanyFields, CompanySettings } from "../model/settings";

/** The company's facts as the form edits them. @throws AppError `forbidden`, `not_found` without content. */
export async function getCompanySettings(viewer: UserViewer): Promise<CompanySettings> {
  requirePermission(viewer, "settings.read");
  const [row] = await (await orm()).select().from(settings).where(eq(settings.key, "company"));
  if (!row) throw new AppError("not_found", { message: "the company's facts are not set" });
  return { updatedAt: row.updatedAt.toISOString(), company: toFields(row.value) };
}

/** The facts without what cannot be edited. */
export function toFields(facts: CompanyFacts): CompanyFields {
  const { geo, openingHours, countryCode, country, timeZone, social, managingDirectors, ...rest } = facts;
  return {
    ...rest,
    latitude: geo.lat,
    longitude: geo.lon,
    opens: openingHours[0]?.opens ?? "09:00",
    closes: openingHours[0]?.closes ?? "17:00",
    managingDirectors: [...managingDirectors],
  };
}

/** The facts with edited fields; days, country and profiles stay. */
export function withFields(facts: CompanyFacts, fields: CompanyFields): CompanyFacts {
  const { latitude, longitude, opens, closes, ...rest } = fields;
  return {
    ...facts,
    ...rest,
    geo: { lat: latitude, lon: longitude },
    openingHours: facts.openingHours.map((hours) => ({ ...hours, opens, closes })),
  };
}
