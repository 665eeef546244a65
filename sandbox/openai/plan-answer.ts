import type { Behaviour } from "./behaviour";
import { composeAnswer, composeToolAnswer, findPassages } from "./compose-answer";
import { fillSchema } from "./fill-schema";
import { obey } from "./obey";
import { type ChatRequest, textOf } from "./request-body";

/** What the sandbox is going to say, before it is cut into frames. */
export interface AnswerPlan {
  tokens: string[];
  toolCalls: { id: string; name: string; arguments: string }[];
  finishReason: "stop" | "length" | "tool_calls" | "content_filter";
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

/** About four characters a token, as for English text; enough for metering in tests. */
function countTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** Cuts a text into pieces of the size of tokens; joined they give the text again. */
function cutIntoTokens(text: string): string[] {
  return text.match(/\s*\S{1,5}|\s+/gu) ?? [];
}

function toolCall(name: string, args: string, number: number): AnswerPlan["toolCalls"][number] {
  return { id: `call_sandbox_${number}`, name, arguments: args };
}

/** Passages are looked for in each message by itself, so that the question does not become part of the last one. */
function passagesOf(request: ChatRequest) {
  return request.messages.flatMap((message) => findPassages(textOf(message.content)));
}

function plannedToolCalls(request: ChatRequest, behaviour: Behaviour): AnswerPlan["toolCalls"] {
  const offered = request.tools ?? [];
  if (offered.length === 0) return [];
  const number = request.messages.length;
  if (behaviour.mode === "obedient") {
    const wish = obey(
      request,
      passagesOf(request).map((passage) => passage.text),
    );
    return wish && "tool" in wish ? [toolCall(wish.tool, wish.arguments, number)] : [];
  }
  const tool = offered.find((candidate) => candidate.function.name === behaviour.tool);
  if (!tool || request.messages.at(-1)?.role === "tool") return [];
  const question = textOf(request.messages.findLast((message) => message.role === "user")?.content);
  const args =
    behaviour.toolArguments ?? JSON.stringify(fillSchema(tool.function.parameters ?? {}, question) ?? {});
  return [toolCall(tool.function.name, args, number)];
}

function answerText(request: ChatRequest, behaviour: Behaviour): string {
  const question = textOf(request.messages.findLast((message) => message.role === "user")?.content);
  const last = request.messages.at(-1);
  if (behaviour.text !== null) return behaviour.text;
  if (request.response_format?.type === "json_schema") {
    return JSON.stringify(fillSchema(request.response_format.json_schema?.schema ?? {}, question));
  }
  if (behaviour.mode === "echo") return question;
  if (behaviour.mode === "obedient") {
    const wish = obey(
      request,
      passagesOf(request).map((passage) => passage.text),
    );
    if (wish && "text" in wish) return wish.text;
  }
  if (last?.role === "tool") return composeToolAnswer(textOf(last.content), question);
  return composeAnswer(passagesOf(request), question);
}

function answerTokens(request: ChatRequest, behaviour: Behaviour): string[] {
  if (behaviour.mode === "count")
    return Array.from({ length: behaviour.tokens ?? 100 }, (_, index) => `${index} `);
  const tokens = cutIntoTokens(answerText(request, behaviour));
  if (behaviour.tokens === null) return tokens;
  if (tokens.length === 0) return [];
  return Array.from({ length: behaviour.tokens }, (_, index) => tokens[index % tokens.length] ?? "");
}

/** Decides text, tool calls and usage of an answer; the same request and settings always give the same plan. */
export function planAnswer(request: ChatRequest, behaviour: Behaviour): AnswerPlan {
  const prompt = request.messages.map((message) => textOf(message.content)).join("\n\n");
  const toolCalls = plannedToolCalls(request, behaviour);
  const limit = request.max_completion_tokens ?? request.max_tokens ?? Number.POSITIVE_INFINITY;
  const empty = behaviour.fault === "empty" || toolCalls.length > 0;
  const wanted = empty ? [] : answerTokens(request, behaviour);
  const tokens = wanted.slice(0, limit);
  const said = tokens.length + toolCalls.reduce((sum, call) => sum + countTokens(call.arguments), 0);
  const asked = countTokens(prompt);
  let finishReason: AnswerPlan["finishReason"] = tokens.length < wanted.length ? "length" : "stop";
  if (toolCalls.length > 0) finishReason = "tool_calls";
  if (behaviour.fault === "content-filter") finishReason = "content_filter";
  return {
    tokens: behaviour.fault === "content-filter" ? [] : tokens,
    toolCalls,
    finishReason,
    usage: { prompt_tokens: asked, completion_tokens: said, total_tokens: asked + said },
  };
}
