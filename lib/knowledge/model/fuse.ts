import { builtinEmbeddingModel } from "@/lib/ai/model/embed-builtin";
import type { LexicalHit } from "./search-lexical";

/** A passage found by its vector. */
export interface VectorHit {
  readonly id: string;
  /** Cosine of the question's and the passage's vectors. */
  readonly similarity: number;
}

/** A passage after fusion, best first in a result. */
export interface FusedHit {
  readonly id: string;
  /** Evidence that the passage answers the question; 0 to 1, above it for a passage that repeats the question's words. */
  readonly score: number;
  /** The lexical hit's coverage, 0 when the passage was not among them. */
  readonly coverage: number;
  /** Calibrated likeness of meaning, 0 (unrelated or not compared) to 1 (clearly related). */
  readonly similarity: number;
  /** Positions in the two rankings from 1, null when absent. */
  readonly lexicalRank: number | null;
  readonly vectorRank: number | null;
}

/** How far the cosines of an embedding model can be trusted as evidence. */
export interface VectorCalibration {
  /** Cosine of texts that have nothing to do with each other. */
  readonly unrelated: number;
  /** Cosine of a question and a passage that clearly answers it. */
  readonly related: number;
  /** Evidence that a clearly related passage stands for, 0 to 1. */
  readonly trust: number;
}

/**
 * The built-in embedder reads much the same features as the lexical search, so it bridges words and breaks ties, with little
 * trust: on question sets in three languages more of it lowers recall between languages. Its cosines scatter around 0 by
 * 1/√768, so below three times that they say nothing. A trained model is evidence of its own; its cosines are spread
 * differently per model, the values here are common for retrieval models.
 */
export function vectorCalibration(model: string): VectorCalibration {
  if (model === builtinEmbeddingModel) return { unrelated: 0.1, related: 0.5, trust: 0.15 };
  if (model.includes("nomic")) return { unrelated: 0.45, related: 0.8, trust: 0.9 };
  return { unrelated: 0.15, related: 0.65, trust: 0.9 };
}

/**
 * Joins a lexical and a vector ranking: the evidence of both adds up as independent chances do, l + (1 − l)·v. Where the words
 * already say it all, vectors change nothing; where the words differ, they decide.
 */
export function fuseRankings(
  lexical: readonly LexicalHit[],
  vector: readonly VectorHit[],
  calibration: VectorCalibration,
  limit: number,
): FusedHit[] {
  const words = new Map(lexical.map((hit, at) => [hit.id, { coverage: hit.coverage, rank: at + 1 }]));
  const meanings = new Map(
    vector.map((hit, at) => [hit.id, { similarity: calibrate(hit.similarity, calibration), rank: at + 1 }]),
  );
  const fused: FusedHit[] = [];
  for (const id of new Set([...words.keys(), ...meanings.keys()])) {
    const coverage = words.get(id)?.coverage ?? 0;
    const similarity = meanings.get(id)?.similarity ?? 0;
    fused.push({
      id,
      score: coverage + Math.max(0, 1 - coverage) * calibration.trust * similarity,
      coverage,
      similarity,
      lexicalRank: words.get(id)?.rank ?? null,
      vectorRank: meanings.get(id)?.rank ?? null,
    });
  }
  return fused.sort((a, b) => b.score - a.score).slice(0, limit);
}

function calibrate(cosine: number, { unrelated, related }: VectorCalibration): number {
  return Math.min(1, Math.max(0, (cosine - unrelated) / (related - unrelated)));
}
