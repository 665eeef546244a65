import { z } from "zod";

const contentPart = z.looseObject({ type: z.string(), text: z.string().optional() });
const content = z.union([z.string(), z.array(contentPart)]).nullish();

const message = z.looseObject({
  role: z.string(),
  content,
  tool_call_id: z.string().optional(),
  tool_calls: z
    .array(z.looseObject({ function: z.looseObject({ name: z.string(), arguments: z.string() }) }))
    .optional(),
});

/** The part of a chat completion request that the sandbox looks at. */
export const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(message).min(1),
  stream: z.boolean().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  max_tokens: z.number().nullish(),
  max_completion_tokens: z.number().nullish(),
  tools: z
    .array(
      z.looseObject({
        function: z.looseObject({
          name: z.string(),
          parameters: z.record(z.string(), z.unknown()).optional(),
        }),
      }),
    )
    .optional(),
  response_format: z
    .looseObject({
      type: z.string(),
      json_schema: z.looseObject({ schema: z.record(z.string(), z.unknown()).optional() }).optional(),
    })
    .nullish(),
});

export type ChatRequest = z.infer<typeof chatRequest>;
export type SandboxMessage = ChatRequest["messages"][number];

export const embeddingRequest = z.looseObject({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string())]),
  dimensions: z.number().int().min(1).max(4096).nullish(),
  encoding_format: z.enum(["float", "base64"]).nullish(),
});

export const moderationRequest = z.looseObject({
  model: z.string().nullish(),
  input: z.union([z.string(), z.array(z.union([z.string(), contentPart]))]),
});

/** Plain text of a message, whichever of the two content forms it has. */
export function textOf(value: SandboxMessage["content"]): string {
  if (typeof value === "string") return value;
  return (value ?? []).map((part) => part.text ?? "").join("\n");
}
