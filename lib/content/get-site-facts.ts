import "server-only";
import { and, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { settings, siteTexts } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import type { Locale } from "@/lib/core/model/locale";
import type { CompanyFacts, HomeContent } from "./model/content";

/** Who the company is. @throws AppError `not_found` on an installation without content. */
export async function getCompany(): Promise<CompanyFacts> {
  const [row] = await (await orm()).select().from(settings).where(eq(settings.key, "company"));
  if (!row) throw new AppError("not_found", { message: "the company's facts are not set" });
  return row.value;
}

/** The home page's texts in a language. @throws AppError `not_found` on an installation without content. */
export async function getHome(locale: Locale): Promise<HomeContent> {
  const [row] = await (await orm())
    .select()
    .from(siteTexts)
    .where(and(eq(siteTexts.key, "home"), eq(siteTexts.locale, locale)));
  if (!row) throw new AppError("not_found", { message: "the home page has no texts" });
  return row.content;
}
