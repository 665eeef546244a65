import type { Locale } from "@/lib/core/model/locale";

/** A document as its origin gives it, before it is split. */
export interface SourceDocument {
  /** The origin's own name of it; one document per name and source. */
  externalKey: string;
  locale: Locale;
  title: string;
  /** Where people can read it: a path of this site or an absolute address. */
  url: string;
  markdown: string;
}
