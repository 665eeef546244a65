import "server-only";
import OpenAI from "openai";
import type { ProviderSettings } from "./model/settings";

const timeoutMs = 1_500;
const model = "omni-moderation-latest";

/** Longest text that is sent, in characters; what is behind it is not looked at. */
const longestText = 20_000;

export type ModerationClient = Pick<OpenAI, "moderations">;

export interface ModerationResult {
  /** False when the service could not be asked; the text then counts as unflagged. */
  checked: boolean;
  flagged: boolean;
  /** Names of the categories that were hit, as the service calls them. */
  categories: readonly string[];
}

export function createModerationClient(settings: ProviderSettings): ModerationClient {
  return new OpenAI({
    apiKey: settings.apiKey ?? "none",
    baseURL: settings.baseUrl,
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: "off",
  });
}

/**
 * Asks the moderation service about a text, for at most 1.5 seconds. Never throws: when the service is down people
 * can still talk to the assistant, and the result says that nobody looked.
 */
export async function moderate(
  client: ModerationClient,
  text: string,
  signal?: AbortSignal,
): Promise<ModerationResult> {
  // The SDK's time-out ends with the headers; a body that hangs would keep the visitor waiting.
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const input = text.slice(0, longestText);
    const answer = await client.moderations.create(
      { model, input },
      { signal: signal ? AbortSignal.any([signal, deadline]) : deadline },
    );
    const result = answer.results[0];
    if (!result) return { checked: false, flagged: false, categories: [] };
    const categories = Object.entries(result.categories).flatMap(([name, hit]) => (hit ? [name] : []));
    return { checked: true, flagged: result.flagged, categories };
  } catch {
    return { checked: false, flagged: false, categories: [] };
  }
}
