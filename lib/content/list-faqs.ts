import "server-only";
import { asc, eq } from "drizzle-orm";
import { orm } from "@/db/client";
import { faqs } from "@/db/schema";
import type { Locale } from "@/lib/core/model/locale";
import type { Faq } from "./model/content";

/** The company's questions and answers in a language, in their order. */
export async function listFaqs(locale: Locale): Promise<Faq[]> {
  const rows = await (await orm())
    .select()
    .from(faqs)
    .where(eq(faqs.published, true))
    .orderBy(asc(faqs.position));
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic,
    question: row.question[locale],
    answer: row.answer[locale],
  }));
}
