import { afterAll, beforeEach } from "vitest";
import { modelSettings } from "@/lib/ai/process-models";
import { createModelRegistry } from "@/lib/ai/registry";
import { env } from "@/lib/core/env";
import type { LoggedRequest } from "@/sandbox/openai/request-log";
import { type OpenAiSandbox, startOpenAiSandbox } from "@/sandbox/openai/server";

/** How long the chain of models has until the first token in these tests (ms). */
export const firstTokenMs = 3_000;

export interface SandboxModels {
  sandbox: OpenAiSandbox;
  /** Settings for `startProduct`. */
  settings: Record<string, string>;
  /**
   * Makes these the models of the process, in this order, with nothing known about earlier failures. Each is a query
   * of sandbox settings (`fault=hang`, `rate=20&tokens=50`).
   */
  answerWith(...behaviours: string[]): void;
}

/** The stand-in as the provider of one test file. */
export async function sandboxModels(): Promise<SandboxModels> {
  const sandbox = await startOpenAiSandbox();
  beforeEach(() => sandbox.clearRequests());
  afterAll(() => sandbox.close());
  return {
    sandbox,
    settings: { COMPATIBLE_BASE_URL: sandbox.url, AI_FIRST_TOKEN_MS: String(firstTokenMs) },
    answerWith(...behaviours) {
      const chain = behaviours.map((behaviour, index) => `compatible/model-${index + 1}?${behaviour}`);
      globalThis.rozoomModels = createModelRegistry(modelSettings({ ...env(), AI_CHAIN: chain }));
    },
  };
}

/** Chat requests the stand-in got, oldest first. */
export function chatCalls(sandbox: OpenAiSandbox): LoggedRequest[] {
  return sandbox.requests().filter((request) => request.path === "/v1/chat/completions");
}
