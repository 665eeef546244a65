import "server-only";
import type { KnownContact } from "@/db/schema";
import type { AttemptFailure } from "@/lib/ai/model/chat-request";
import type { RetrievedPassage } from "@/lib/knowledge/model/retrieved-passage";
import type { LiveAnswer } from "../live/live-answer";
import type { AnswerPart, AnswerStatus, MessageMetadata, UiChunk } from "../model/ui-chunk";
import type { OpenTurn } from "../open-turn";

const textId = "text";

/** Facts of an answer that its record keeps: why it is as it is. */
export interface AnswerFacts {
  mode: "model" | "extractive";
  provider: string | null;
  model: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  costMicroCents: number | null;
  route: Record<string, unknown>;
  failures: readonly AttemptFailure[];
  checks: Record<string, unknown>;
}

/**
 * An answer while it is made: everything said goes to the readers and is kept for storing. Sources are told when the
 * text first cites them.
 */
export class AnswerDraft {
  readonly turn: OpenTurn;
  readonly timingsMs: Record<string, number> = {};
  readonly facts: AnswerFacts = {
    mode: "extractive",
    provider: null,
    model: null,
    inputTokens: null,
    outputTokens: null,
    costMicroCents: null,
    route: {},
    failures: [],
    checks: {},
  };
  agent: string | null;
  passages: readonly RetrievedPassage[] = [];
  /** Map of masked personal data as it is stored with the answer. */
  maskedData: string | null;
  /** What the visitor has said of how to reach them. */
  knownContact: KnownContact = {};
  readonly #live: LiveAnswer;
  readonly #startedAt = performance.now();
  readonly #parts: AnswerPart[] = [];
  readonly #cited = new Set<number>();
  #text = "";

  constructor(turn: OpenTurn, live: LiveAnswer) {
    this.turn = turn;
    this.#live = live;
    this.agent = turn.agent;
    this.maskedData = turn.maskedData;
  }

  /** What was said so far. A model cut off within an emoji leaves half of it, which PostgreSQL cannot store. */
  get text(): string {
    return this.#text.toWellFormed();
  }

  /** What is stored: the text first, then everything that was shown with it. */
  get parts(): AnswerPart[] {
    return this.#text === "" ? this.#parts : [{ type: "text", text: this.text }, ...this.#parts];
  }

  get citedNumbers(): number[] {
    return [...this.#cited];
  }

  /** Notes how long after the question something happened (ms). */
  mark(step: string): void {
    this.timingsMs[step] ??= Math.round((performance.now() - this.#startedAt) * 10) / 10;
  }

  start(): void {
    const metadata: MessageMetadata = { conversationId: this.turn.conversationId, status: "streaming" };
    this.#live.emit({ type: "start", messageId: this.turn.answerId, messageMetadata: metadata });
  }

  progress(step: "searching" | "writing"): void {
    this.#live.emit({ type: "data-progress", data: { step }, transient: true });
  }

  say(said: string): void {
    // PostgreSQL cannot store NUL.
    const delta = said.replaceAll("\0", "");
    if (delta === "") return;
    this.#tellSources(delta);
    if (this.#text === "") {
      this.mark("firstText");
      this.#live.emit({ type: "text-start", id: textId });
    }
    this.#text += delta;
    this.#live.emit({ type: "text-delta", id: textId, delta });
  }

  show(part: Extract<AnswerPart, { id: string }>): void {
    const index = this.#parts.findIndex((known) => known.type === part.type);
    if (index < 0) this.#parts.push(part);
    else this.#parts[index] = part;
    this.#live.emit(part);
  }

  finish(status: Exclude<AnswerStatus, "streaming">): void {
    if (this.#text !== "") this.#live.emit({ type: "text-end", id: textId });
    const messageMetadata: MessageMetadata = {
      conversationId: this.turn.conversationId,
      status,
      mode: this.facts.mode,
    };
    this.#live.emit({ type: "finish", messageMetadata });
  }

  #tellSources(delta: string): void {
    // A marker may be cut between two deltas; what was said last is looked at again.
    const recent = this.#text.slice(-8) + delta;
    for (const [, digits] of recent.matchAll(/\[(\d{1,2})\]/g)) {
      const number = Number(digits);
      const passage = this.passages.find((candidate) => candidate.number === number);
      if (!passage || this.#cited.has(number)) continue;
      this.#cited.add(number);
      const part = sourcePart(passage);
      this.#parts.push(part);
      this.#live.emit(part);
    }
  }
}

function sourcePart(passage: RetrievedPassage): Extract<UiChunk, { type: "source-url" }> {
  const { number, chunkId, headingPath, locale, score } = passage;
  return {
    type: "source-url",
    sourceId: chunkId,
    url: passage.anchor ? `${passage.url.replace(/#.*$/, "")}#${passage.anchor}` : passage.url,
    title: passage.title,
    providerMetadata: { rozoom: { number, chunkId, headingPath, passage: passage.text, locale, score } },
  };
}
