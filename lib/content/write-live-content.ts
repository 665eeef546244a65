import "server-only";
import { and, eq, inArray, ne, or } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { faqs, services, serviceTranslations } from "@/db/schema";
import { AppError, type FieldProblem } from "@/lib/core/model/errors";
import { locales } from "@/lib/core/model/locale";
import type { FaqContent, ServiceContentInput } from "./model/editable";

/**
 * Shows a service as it was edited, in the caller's transaction.
 * @throws AppError `invalid_input` naming an unknown related service or a slug another one has.
 */
export async function writeService(
  transaction: Orm,
  id: string,
  content: ServiceContentInput,
): Promise<void> {
  const problems = await findServiceProblems(transaction, id, content);
  if (problems.length > 0) throw new AppError("invalid_input", { details: { fields: problems } });
  const { translations, ...facts } = content;
  await transaction
    .update(services)
    .set({ ...facts, published: true, updatedAt: new Date() })
    .where(eq(services.id, id));
  for (const locale of locales) {
    const texts = translations[locale];
    await transaction
      .insert(serviceTranslations)
      .values({ serviceId: id, locale, ...texts })
      .onConflictDoUpdate({
        target: [serviceTranslations.serviceId, serviceTranslations.locale],
        set: texts,
      });
  }
}

/** Shows a question with its answer as it was edited, in the caller's transaction. */
export async function writeFaq(transaction: Orm, id: string, content: FaqContent): Promise<void> {
  await transaction
    .update(faqs)
    .set({ ...content, published: true, updatedAt: new Date() })
    .where(eq(faqs.id, id));
}

async function findServiceProblems(
  transaction: Orm,
  id: string,
  { relatedIds, translations }: ServiceContentInput,
): Promise<FieldProblem[]> {
  const known = relatedIds.length
    ? await transaction.select({ id: services.id }).from(services).where(inArray(services.id, relatedIds))
    : [];
  const sameSlug = locales.map((locale) =>
    and(eq(serviceTranslations.locale, locale), eq(serviceTranslations.slug, translations[locale].slug)),
  );
  const taken = await transaction
    .select({ locale: serviceTranslations.locale })
    .from(serviceTranslations)
    .where(and(ne(serviceTranslations.serviceId, id), or(...sameSlug)));
  return [
    ...relatedIds.flatMap((relatedId, index) =>
      relatedId !== id && known.some((service) => service.id === relatedId)
        ? []
        : [{ path: `relatedIds.${index}`, code: "custom", message: "does not exist" }],
    ),
    ...taken.map(({ locale }) => ({
      path: `translations.${locale}.slug`,
      code: "custom",
      message: "belongs to another service",
    })),
  ];
}
