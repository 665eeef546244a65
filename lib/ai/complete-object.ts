import "server-only";
import { z } from "zod";
import { classifyFailure } from "./internal/classify-failure";
import { toJsonSchema, toPrompt } from "./internal/to-prompt";
import type { ChatMessage } from "./model/chat-request";
import { ModelError } from "./model/model-error";
import type { ChatModel } from "./registry";

export interface CompleteObjectRequest<Output> {
  chain: readonly ChatModel[];
  system: string;
  messages: readonly ChatMessage[];
  /**
   * What the answer must be. Every field has to be required for OpenAI's strict mode: say `nullable`, not `optional`.
   */
  schema: z.ZodType<Output>;
  signal: AbortSignal;
  /** For the whole chain together; 2,500 ms unless set. */
  timeoutMs?: number;
  maxOutputTokens?: number;
}

/** The JSON in an answer, whether bare or in a code fence, as models without structured output like to write it. */
function jsonIn(text: string): unknown {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start) throw new ModelError("invalid_response");
  return JSON.parse(text.slice(start, end + 1));
}

async function askModel<Output>(
  model: ChatModel,
  request: CompleteObjectRequest<Output>,
  schema: unknown,
  signal: AbortSignal,
): Promise<Output> {
  const answer = await model.whole.doGenerate({
    prompt: toPrompt(request.system, request.messages),
    responseFormat: { type: "json", schema: toJsonSchema(schema), name: "answer" },
    maxOutputTokens: request.maxOutputTokens ?? 300,
    temperature: 0,
    abortSignal: signal,
  });
  const text = answer.content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return request.schema.parse(jsonIn(text));
}

/**
 * Asks for a small structured answer, as routing does. Null on any failure, so that the caller falls back to its own
 * judgement; never throws. Each model of the chain is asked once and skipped while its circuit is open.
 */
export async function completeObject<Output>(request: CompleteObjectRequest<Output>): Promise<Output | null> {
  const deadline = AbortSignal.timeout(request.timeoutMs ?? 2_500);
  const signal = AbortSignal.any([request.signal, deadline]);
  const schema = z.toJSONSchema(request.schema);
  for (const model of request.chain) {
    if (signal.aborted) return null;
    if (!model.circuit.tryEnter(performance.now())) continue;
    try {
      const output = await askModel(model, request, schema, signal);
      model.circuit.succeeded();
      return output;
    } catch (error) {
      const failure = deadline.aborted ? new ModelError("timeout") : classifyFailure(error);
      if (request.signal.aborted) model.circuit.left();
      else model.circuit.failed(failure.code, performance.now(), failure.detail);
    }
  }
  return null;
}
