import "server-only";
import type { ChatMessage, ToolSpec } from "../model/chat-request";
import type {
  JSONSchema7,
  LanguageModelV4FunctionTool,
  LanguageModelV4Message,
  LanguageModelV4Prompt,
} from "./ai-sdk";

function toMessage(message: ChatMessage): LanguageModelV4Message {
  switch (message.role) {
    case "user":
      return { role: "user", content: [{ type: "text", text: message.content }] };
    case "tool":
      return {
        role: "tool",
        content: [
          {
            type: "tool-result",
            toolCallId: message.toolCallId,
            toolName: message.toolName,
            output: { type: "text", value: message.result },
          },
        ],
      };
    case "assistant":
      return {
        role: "assistant",
        content: [
          ...(message.content === "" ? [] : [{ type: "text" as const, text: message.content }]),
          ...(message.toolCalls ?? []).map((call) => ({
            type: "tool-call" as const,
            toolCallId: call.id,
            toolName: call.name,
            input: call.input,
          })),
        ],
      };
  }
}

/** A conversation in the AI SDK's form. */
export function toPrompt(system: string, messages: readonly ChatMessage[]): LanguageModelV4Prompt {
  return [{ role: "system", content: system }, ...messages.map(toMessage)];
}

/** Every object is a JSON schema as far as its type goes: all of its keywords are optional. */
function isJsonSchema(value: unknown): value is JSONSchema7 {
  return typeof value === "object" && value !== null;
}

/** A JSON schema for the SDK. @throws TypeError when it is not an object. */
export function toJsonSchema(schema: unknown): JSONSchema7 {
  if (!isJsonSchema(schema)) throw new TypeError("A JSON schema must be an object");
  return schema;
}

export function toFunctionTools(tools: readonly ToolSpec[]): LanguageModelV4FunctionTool[] {
  return tools.map((tool) => ({
    type: "function",
    name: tool.name,
    description: tool.description,
    inputSchema: toJsonSchema(tool.inputSchema),
  }));
}
