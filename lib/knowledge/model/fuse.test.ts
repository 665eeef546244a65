import fc from "fast-check";
import { expect, test } from "vitest";
import { builtinEmbeddingModel } from "@/lib/ai/model/embed-builtin";
import { answerConfidence, refusalConfidence } from "./answer-confidence";
import { fuseRankings, vectorCalibration } from "./fuse";
import type { LexicalHit } from "./search-lexical";

function hit(id: string, coverage: number, matched: readonly string[] = ["preis", "chatbot"]): LexicalHit {
  return { ordinal: 0, id, score: coverage * 10, coverage, matched };
}

const trained = vectorCalibration("text-embedding-3-small");
const builtin = vectorCalibration(builtinEmbeddingModel);

test("without vectors the lexical order stays", () => {
  const fused = fuseRankings([hit("a", 0.9), hit("b", 0.4)], [], builtin, 10);
  expect(fused.map(({ id, lexicalRank, vectorRank }) => [id, lexicalRank, vectorRank])).toEqual([
    ["a", 1, null],
    ["b", 2, null],
  ]);
});

test("a passage in other words comes first when a trained model is sure of it", () => {
  const vectors = [
    { id: "meaning", similarity: 0.6 },
    { id: "words", similarity: 0.2 },
  ];
  expect(fuseRankings([hit("words", 0.3)], vectors, trained, 1)[0]?.id).toBe("meaning");
});

test("the built-in embedder never overturns clear words", () => {
  fc.assert(
    fc.property(fc.float({ min: -1, max: 1, noNaN: true }), (similarity) => {
      const fused = fuseRankings(
        [hit("words", 0.9), hit("other", 0.3)],
        [{ id: "other", similarity }],
        builtin,
        2,
      );
      expect(fused[0]?.id).toBe("words");
    }),
  );
});

test("confidence lies between 0 and 1 and grows with either evidence", () => {
  const unit = fc.float({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(unit, unit, unit, fc.boolean(), (low, high, vector, sameLanguage) => {
      const at = (coverage: number, evidence: number) =>
        answerConfidence({ lexical: hit("a", coverage), similarity: evidence, sameLanguage });
      const [less, more] = low < high ? [low, high] : [high, low];
      expect(at(less, vector)).toBeGreaterThanOrEqual(0);
      expect(at(more, vector)).toBeLessThanOrEqual(1);
      expect(at(less, vector)).toBeLessThanOrEqual(at(more, vector));
      expect(at(more, less)).toBeLessThanOrEqual(at(more, more));
    }),
  );
});

test("words alone can carry an answer when there are no vectors", () => {
  expect(answerConfidence({ lexical: hit("a", 1), similarity: null, sameLanguage: true })).toBeGreaterThan(
    refusalConfidence,
  );
});

test("nothing found is no confidence", () => {
  expect(answerConfidence({ lexical: undefined, similarity: 0, sameLanguage: true })).toBe(0);
});
