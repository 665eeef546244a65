import type { Locale } from "@/lib/core/model/locale";

/** A passage that was found for a question, with the number an answer cites it by (from 1). */
export interface RetrievedPassage {
  number: number;
  chunkId: string;
  documentId: string;
  title: string;
  headingPath: string[];
  /** Where people can read it, without the heading's fragment. */
  url: string;
  /** Fragment of the nearest heading on that page. */
  anchor: string | null;
  locale: Locale;
  /** Markdown. */
  text: string;
  /** Fused score; comparable within one search. */
  score: number;
  lexicalRank: number | null;
  vectorRank: number | null;
}

/** What a search found, best first, and how sure it is that the answer is among it (0 to 1). */
export interface Retrieval {
  passages: RetrievedPassage[];
  confidence: number;
}
