import type { Localized } from "@/lib/core/model/locale";

/** The Markdown files of one service or page, relative to this folder. */
export function bodyFiles(folder: "services" | "pages", id: string): Localized<string> {
  return { de: `${folder}/${id}.de.md`, en: `${folder}/${id}.en.md`, uk: `${folder}/${id}.uk.md` };
}
