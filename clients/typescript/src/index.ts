export {
  type CallOptions,
  type ClientSettings,
  type Input,
  type OperationId,
  type Output,
  RozoomClient,
} from "./client.js";
export type { Credentials, Tokens } from "./credentials.js";
export type { Operations, Schemas } from "./generated.js";
export { ProblemError } from "./problem-error.js";
