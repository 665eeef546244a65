import { z } from "zod";
import { type CompanyFields, companyFields } from "@/lib/admin/model/settings";

type NumberName = "foundedYear" | "latitude" | "longitude" | "replyWithinWorkingDays" | "vatPercent";

/** What stands in the fields: everything is text, one managing director a line. */
export type CompanyTexts = Record<keyof CompanyFields, string>;

export function companyToForm(company: CompanyFields): CompanyTexts {
  const {
    managingDirectors,
    foundedYear,
    latitude,
    longitude,
    replyWithinWorkingDays,
    vatPercent,
    ...texts
  } = company;
  return {
    ...texts,
    managingDirectors: managingDirectors.join("\n"),
    foundedYear: String(foundedYear),
    latitude: String(latitude),
    longitude: String(longitude),
    replyWithinWorkingDays: String(replyWithinWorkingDays),
    vatPercent: String(vatPercent),
  };
}

/** The fields as the API takes them; a comma is read as a decimal point, and what is no number is left for it to refuse. */
export function companyFromForm(texts: CompanyTexts): CompanyFields {
  const number = (name: NumberName) =>
    texts[name].trim() === "" ? Number.NaN : Number(texts[name].trim().replace(",", "."));
  return {
    ...texts,
    managingDirectors: texts.managingDirectors.split("\n").flatMap((name) => name.trim() || []),
    foundedYear: number("foundedYear"),
    latitude: number("latitude"),
    longitude: number("longitude"),
    replyWithinWorkingDays: number("replyWithinWorkingDays"),
    vatPercent: number("vatPercent"),
  };
}

const names = Object.keys(companyFields.shape);

/** Checks the texts by the API's own rules, so that a wrong field is named before anything is sent. */
export const companyFormSchema = z
  .custom<CompanyTexts>((value) => isTexts(value))
  .transform(companyFromForm)
  .pipe(companyFields);

function isTexts(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === "string");
}
