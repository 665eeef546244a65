import { z } from "zod";

/**
 * Everything that can go wrong on the wire.
 *
 * `hang` never answers, `hang-headers` stops after the headers, `hang-mid` after `faultAfter` tokens.
 * `cut-before` closes the connection unanswered, `cut-mid` in the middle of a chunk. `huge` is a body of
 * `hugeBytes` in small events, `huge-line` the same in a single event. `no-finish` ends without a finish reason.
 */
export const faultNames = [
  "rate-limit",
  "payment",
  "unauthorized",
  "bad-request",
  "not-found",
  "error-500",
  "error-502",
  "error-503",
  "cut-before",
  "hang",
  "hang-headers",
  "hang-mid",
  "cut-mid",
  "error-mid",
  "no-usage",
  "no-done",
  "no-finish",
  "never-ends",
  "garbage-bytes",
  "garbage-json",
  "huge",
  "huge-line",
  "slow-headers",
  "json-body",
  "html-body",
  "error-body",
  "empty",
  "content-filter",
] as const;

export type FaultName = (typeof faultNames)[number];

const count = z.coerce.number().int().min(0);

const behaviourShape = z.strictObject({
  /** Milliseconds until the first byte of the answer. */
  delayMs: z.coerce.number().min(0),
  /** Tokens a second; 0 writes everything at once. */
  rate: z.coerce.number().min(0),
  /** Length of the answer in tokens; null leaves the composed answer as it is. */
  tokens: count.nullable(),
  /** How the answer is made: from the passages, by obeying injected text, by counting, or repeating the question. */
  mode: z.enum(["answer", "obedient", "count", "echo"]),
  /** Fixed answer, whatever is asked. */
  text: z.string().nullable(),
  /** Name of an offered tool that is to be called before answering. */
  tool: z.string().nullable(),
  /** Arguments of that call, as JSON text. */
  toolArguments: z.string().nullable(),
  fault: z.enum(faultNames).nullable(),
  /** Tokens that are sent before a fault in mid-stream strikes. */
  faultAfter: count,
  /** Number of requests the server-wide fault applies to; null for all. */
  faultTimes: count.nullable(),
  /** Value of the Retry-After header of a 429. */
  retryAfter: z.string().nullable(),
  hugeBytes: count,
  /** Id of a recorded exchange that is played back instead of an answer. */
  replay: z.string().nullable(),
  /** Bytes per write while playing back; 0 for one write. */
  splitSize: count,
  /** Position at which a played back body is split in two writes. */
  splitAt: count.nullable(),
});

export type Behaviour = z.infer<typeof behaviourShape>;

export const behaviourPatch = behaviourShape.partial();

export type BehaviourPatch = z.infer<typeof behaviourPatch>;

export const defaultBehaviour: Behaviour = {
  delayMs: 0,
  rate: 0,
  tokens: null,
  mode: "answer",
  text: null,
  tool: null,
  toolArguments: null,
  fault: null,
  faultAfter: 3,
  faultTimes: null,
  retryAfter: null,
  hugeBytes: 50_000_000,
  replay: null,
  splitSize: 0,
  splitAt: null,
};

/**
 * Reads settings in query form (`delay=200&rate=20&fault=hang-mid`), as a model name's suffix or the
 * `x-sandbox-settings` header carries them. `delay` is short for `delayMs`.
 * @throws ZodError on an unknown name or value, so that a typing mistake in a test is not taken for "no fault".
 */
export function parseBehaviourQuery(query: string): BehaviourPatch {
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) values[name === "delay" ? "delayMs" : name] = value;
  return behaviourPatch.parse(values);
}

/** Splits `sandbox-1?delay=200` into the model's name and the settings behind the question mark. */
export function splitModelName(model: string): { name: string; patch: BehaviourPatch } {
  const mark = model.indexOf("?");
  if (mark < 0) return { name: model, patch: {} };
  return { name: model.slice(0, mark), patch: parseBehaviourQuery(model.slice(mark + 1)) };
}
