import type { z } from "zod";
import type { embeddingRequest } from "./request-body";

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return value >>> 0;
}

/**
 * A unit vector made of hashed words and their four-letter pieces: the same text always gives the same vector and
 * texts that share words are near each other, which is all that tests and the demo need.
 */
function sandboxVector(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0);
  const add = (piece: string, weight: number) => {
    const value = hash(piece);
    const at = value % dimensions;
    vector[at] = (vector[at] ?? 0) + (value & 0x8000_0000 ? weight : -weight);
  };
  for (const word of text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []) {
    add(word, 1);
    for (let at = 0; at + 4 <= word.length; at += 1) add(word.slice(at, at + 4), 0.4);
  }
  const length = Math.hypot(...vector);
  if (length === 0) vector[0] = 1;
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** The body of an answer to `POST /v1/embeddings`; 768 numbers each unless `dimensions` says otherwise. */
export function answerEmbeddings(request: z.infer<typeof embeddingRequest>): unknown {
  const inputs = typeof request.input === "string" ? [request.input] : request.input;
  const tokens = inputs.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  return {
    object: "list",
    model: request.model,
    data: inputs.map((text, index) => {
      const vector = sandboxVector(text, request.dimensions ?? 768);
      const base64 = () => Buffer.from(Float32Array.from(vector).buffer).toString("base64");
      return {
        object: "embedding",
        index,
        embedding: request.encoding_format === "base64" ? base64() : vector,
      };
    }),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}
