import "server-only";

export { createOpenAICompatible } from "@ai-sdk/openai-compatible";
export {
  APICallError,
  type EmbeddingModelV4,
  type JSONSchema7,
  type LanguageModelV4,
  type LanguageModelV4FunctionTool,
  type LanguageModelV4Message,
  type LanguageModelV4Prompt,
  type LanguageModelV4Usage,
} from "@ai-sdk/provider";
