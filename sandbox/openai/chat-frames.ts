import type { AnswerPlan } from "./plan-answer";

/** An answer as server-sent events, made one by one while it is streamed. */
export interface ChatFrames {
  /** Everything up to and with the first token: what a reader waits for. */
  opening: string;
  tokenCount: number;
  token(index: number): string;
  /** Tool calls, finish reason, usage, `[DONE]`. */
  closing(options: { finish: boolean; usage: boolean; done: boolean }): string;
}

function event(body: unknown): string {
  return `data: ${JSON.stringify(body)}\n\n`;
}

/**
 * Frames of a chat completion stream with the fields OpenAI sends, so that their size is realistic too.
 * The first token belongs to the opening; `token(index)` is asked from index 1 on.
 */
export function chatFrames(plan: AnswerPlan, id: string, model: string, withUsage: boolean): ChatFrames {
  const base = {
    id,
    object: "chat.completion.chunk",
    created: Math.floor(Date.now() / 1000),
    model,
    service_tier: "default",
    system_fingerprint: "fp_sandbox",
  };
  const tail = withUsage ? { usage: null } : {};
  const chunk = (delta: unknown, finish: string | null) =>
    event({ ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], ...tail });
  const [before, after] = chunk({ content: "\u0000" }, null).split('"\\u0000"');
  const token = (index: number) => `${before}${JSON.stringify(plan.tokens[index] ?? "")}${after}`;
  const role = chunk(
    { role: "assistant", content: plan.toolCalls.length > 0 ? null : "", refusal: null },
    null,
  );

  return {
    opening: plan.tokens.length > 0 ? role + token(0) : role,
    tokenCount: plan.tokens.length,
    token,
    closing({ finish, usage, done }) {
      const calls = plan.toolCalls.flatMap((call, index) => {
        const middle = Math.ceil(call.arguments.length / 2);
        const start = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
        const parts = [call.arguments.slice(0, middle), call.arguments.slice(middle)];
        return [
          chunk({ tool_calls: [start] }, null),
          ...parts.map((part) => chunk({ tool_calls: [{ index, function: { arguments: part } }] }, null)),
        ];
      });
      return [
        ...calls,
        finish ? chunk({}, plan.finishReason) : "",
        usage ? event({ ...base, choices: [], usage: plan.usage }) : "",
        done ? "data: [DONE]\n\n" : "",
      ].join("");
    },
  };
}

/** The same answer as one JSON body. */
export function chatCompletion(plan: AnswerPlan, id: string, model: string, withUsage: boolean): string {
  const toolCalls = plan.toolCalls.map((call) => ({
    id: call.id,
    type: "function",
    function: { name: call.name, arguments: call.arguments },
  }));
  return JSON.stringify({
    id,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: toolCalls.length > 0 ? null : plan.tokens.join(""),
          refusal: null,
          ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}),
        },
        logprobs: null,
        finish_reason: plan.finishReason,
      },
    ],
    ...(withUsage ? { usage: plan.usage } : {}),
  });
}
