import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { Locale } from "@/lib/core/model/locale";
import { classifyFailure } from "./internal/classify-failure";
import { retryDelayMs } from "./model/circuit";
import { builtinEmbeddingModel, embedBuiltin } from "./model/embed-builtin";
import { ModelError } from "./model/model-error";
import type { EmbeddingModel } from "./registry";

/** Numbers of every vector in the product, whichever model made it. */
export const embeddingDimensions = 768;

/** Texts and characters of one request: providers take 2,048 texts and about 300,000 tokens. */
const batchTexts = 128;
const batchCharacters = 400_000;

export interface EmbedTextsRequest {
  model: EmbeddingModel;
  texts: readonly string[];
  /** Some models are trained to be told whether a text is asked or found. */
  purpose: "query" | "passage";
  /** Language of the texts for the built-in embedder; guessed when absent. */
  locale?: Locale;
  signal?: AbortSignal;
  /** For each request to the provider; 10,000 ms unless set. */
  timeoutMs?: number;
}

export interface EmbeddedTexts {
  /** Name to keep beside the vectors: only vectors of the same model can be compared. */
  model: string;
  /** Unit vectors in the order of the texts. */
  vectors: Float32Array[];
  /** Null for the built-in embedder and for providers that do not say. */
  tokens: number | null;
}

type ProviderEmbedding = Extract<EmbeddingModel, { kind: "provider" }>;

/** The name `embedTexts` gives to vectors of this model. */
export function embeddingModelName(model: EmbeddingModel): string {
  return model.kind === "builtin" ? builtinEmbeddingModel : `${model.provider}/${model.modelId}`;
}

/** nomic-embed-text wants its task in front of each text (huggingface.co/nomic-ai/nomic-embed-text-v1.5). */
function withTask(modelId: string, purpose: EmbedTextsRequest["purpose"], text: string): string {
  if (!/nomic-embed/iu.test(modelId)) return text;
  return purpose === "query" ? `search_query: ${text}` : `search_document: ${text}`;
}

function batches(texts: readonly string[]): string[][] {
  const found: string[][] = [];
  let current: string[] = [];
  let characters = 0;
  for (const text of texts) {
    if (current.length === batchTexts || (current.length > 0 && characters + text.length > batchCharacters)) {
      found.push(current);
      current = [];
      characters = 0;
    }
    current.push(text);
    characters += text.length;
  }
  return current.length > 0 ? [...found, current] : found;
}

/** Scales to length one; a shortened vector is no longer of that length. */
function toUnitVector(values: readonly number[]): Float32Array {
  if (values.length !== embeddingDimensions) {
    throw new ModelError("invalid_response", { providerCode: `dimensions_${values.length}` });
  }
  const length = Math.hypot(...values);
  if (!(length > 0) || !Number.isFinite(length))
    throw new ModelError("invalid_response", { providerCode: "vector" });
  return Float32Array.from(values, (value) => value / length);
}

async function embedBatch(
  model: ProviderEmbedding,
  values: string[],
  request: EmbedTextsRequest,
): Promise<{ vectors: Float32Array[]; tokens: number | null }> {
  const deadline = AbortSignal.timeout(request.timeoutMs ?? 10_000);
  const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
  try {
    const answer = await model.model.doEmbed({
      values,
      dimensions: embeddingDimensions,
      abortSignal: signal,
    });
    if (answer.embeddings.length !== values.length)
      throw new ModelError("invalid_response", { providerCode: "count" });
    return { vectors: answer.embeddings.map(toUnitVector), tokens: answer.usage?.tokens ?? null };
  } catch (error) {
    if (request.signal?.aborted) throw new ModelError("aborted");
    throw deadline.aborted ? new ModelError("timeout") : classifyFailure(error);
  }
}

async function embedBatchWithRetry(model: ProviderEmbedding, values: string[], request: EmbedTextsRequest) {
  try {
    return await embedBatch(model, values, request);
  } catch (error) {
    const failure = classifyFailure(error);
    const delayMs = retryDelayMs(failure.code, failure.detail, Math.random());
    if (delayMs === null) throw failure;
    await wait(delayMs);
    return embedBatch(model, values, request);
  }
}

/**
 * Vectors of 768 numbers for texts, from the configured model. There is no falling back to another model, because its
 * vectors could not be compared with the stored ones: a search without a vector still has its words.
 * @throws ModelError when the provider fails twice, or gives vectors of another size.
 */
export async function embedTexts(request: EmbedTextsRequest): Promise<EmbeddedTexts> {
  const { model, texts, purpose } = request;
  const name = embeddingModelName(model);
  if (model.kind === "builtin") {
    return { model: name, vectors: texts.map((text) => embedBuiltin(text, request.locale)), tokens: null };
  }
  const vectors: Float32Array[] = [];
  let tokens: number | null = 0;
  for (const batch of batches(texts.map((text) => withTask(model.modelId, purpose, text)))) {
    const result = await embedBatchWithRetry(model, batch, request);
    vectors.push(...result.vectors);
    tokens = tokens === null || result.tokens === null ? null : tokens + result.tokens;
  }
  return { model: name, vectors, tokens };
}
