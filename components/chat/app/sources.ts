import { createContext, useContext } from "react";
import type { AnswerPart } from "@/lib/chat/model/ui-chunk";

export type Source = Extract<AnswerPart, { type: "source-url" }>;

/** The sources of the answer that is being rendered, and the way to open one. */
export interface AnswerSources {
  sources: readonly Source[];
  /** Number of the source that is open, and the marker it was opened from. */
  openNumber: number | null;
  openMarker: HTMLElement | null;
  open(number: number, marker: HTMLElement): void;
}

export const SourcesContext = createContext<AnswerSources>({
  sources: [],
  openNumber: null,
  openMarker: null,
  open: () => undefined,
});

export const useSources = (): AnswerSources => useContext(SourcesContext);
