import type { z } from "zod";
import type { moderationRequest } from "./request-body";

const categories: Record<string, RegExp> = {
  harassment: /\b(?:idiot|arschloch|дебіл)/iu,
  "harassment/threatening": /(?:ich bringe dich um|i will kill you|я тебе вб)/iu,
  hate: /sandbox-hate/iu,
  "hate/threatening": /sandbox-hate-threat/iu,
  "self-harm": /(?:selbstmord|suicide|самогубств)/iu,
  "self-harm/instructions": /sandbox-self-harm-instructions/iu,
  "self-harm/intent": /(?:ich will sterben|want to die|хочу померти)/iu,
  sexual: /sandbox-sexual/iu,
  "sexual/minors": /sandbox-minors/iu,
  violence: /(?:umbringen|bombe bauen|build a bomb|бомбу)/iu,
  "violence/graphic": /sandbox-graphic/iu,
  illicit: /(?:drogen kaufen|buy drugs|купити наркотик)/iu,
  "illicit/violent": /(?:waffe bauen|build a weapon)/iu,
};

/** The body of an answer to `POST /v1/moderations`, decided by a few plain words a category. */
export function answerModeration(request: z.infer<typeof moderationRequest>, number: number): unknown {
  const inputs = typeof request.input === "string" ? [request.input] : request.input;
  return {
    id: `modr-sandbox-${number}`,
    model: request.model ?? "omni-moderation-latest",
    results: inputs.map((input) => {
      const text = typeof input === "string" ? input : (input.text ?? "");
      const hits = Object.entries(categories).map(([name, pattern]) => [name, pattern.test(text)] as const);
      return {
        flagged: hits.some(([, hit]) => hit),
        categories: Object.fromEntries(hits),
        category_scores: Object.fromEntries(hits.map(([name, hit]) => [name, hit ? 0.98 : 0.0001])),
        category_applied_input_types: Object.fromEntries(
          hits.map(([name, hit]) => [name, hit ? ["text"] : []]),
        ),
      };
    }),
  };
}
