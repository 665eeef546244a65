import { z } from "zod";

type JsonObject = Record<string, unknown>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

/** A delta that carries nothing but a piece of text or of reasoning; null for everything else. */
function plainDelta(event: unknown): { content: string; reasoning: boolean } | null {
  if (!isObject(event) || !isAbsent(event.usage) || !isAbsent(event.error)) return null;
  const choices = event.choices;
  const choice: unknown = Array.isArray(choices) && choices.length === 1 ? choices[0] : null;
  if (!isObject(choice) || !isAbsent(choice.finish_reason) || !isObject(choice.delta)) return null;
  const { content, refusal, tool_calls, function_call, reasoning, reasoning_content } = choice.delta;
  if (!isAbsent(refusal) || !isAbsent(tool_calls) || !isAbsent(function_call)) return null;
  if (!isAbsent(content) && typeof content !== "string") return null;
  const thought = !isAbsent(reasoning) || !isAbsent(reasoning_content);
  if (thought && !isAbsent(content)) return null;
  return { content: typeof content === "string" ? content : "", reasoning: thought };
}

const completion = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        message: z.looseObject({ tool_calls: z.array(z.looseObject({})).nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

/** A whole chat completion as the one stream event that says the same. */
function completionAsEvent(body: string): string {
  const value = parseJson(body);
  const parsed = completion.safeParse(value);
  if (!parsed.success) return isObject(value) ? JSON.stringify(value) : "unreadable";
  const choice = parsed.data.choices[0];
  const delta = {
    ...choice?.message,
    tool_calls: choice?.message.tool_calls?.map((call, index) => ({ ...call, index })),
  };
  return JSON.stringify({
    ...parsed.data,
    choices: [{ index: 0, delta, finish_reason: choice?.finish_reason ?? "stop" }],
  });
}

/**
 * Makes few events out of many, before anything expensive sees them.
 *
 * Bytes of a chat completion stream go in as they arrive, `take` hands out everything complete so far as server-sent
 * events in which neighbouring text deltas are one. Reasoning is not shown to anybody, so runs of it shrink to a sign
 * of life. Comments are dropped, a body that is a single JSON completion (some servers ignore `stream`) becomes one
 * event, and what is not JSON is passed on for the reader to reject.
 */
export class SseMerger {
  readonly #decoder = new TextDecoder();
  #isStream: boolean | null;
  #text = "";
  #out: string[] = [];
  #content = "";
  #reasoning = false;
  #visible = false;
  #done = false;
  /** Whether a line has ended since the last look; without it a line of megabytes would be searched again and again. */
  #lineEnded = false;

  /** @param isStream whether the headers say that this is an event stream; null when they say nothing useful. */
  constructor(isStream: boolean | null) {
    this.#isStream = isStream;
  }

  /** True once text or a tool call has been handed out: until then nothing may wait. */
  get visible(): boolean {
    return this.#visible;
  }

  /** True after `[DONE]`: whatever the server does with the connection, the answer is complete. */
  get done(): boolean {
    return this.#done;
  }

  write(bytes: Uint8Array): void {
    const piece = this.#decoder.decode(bytes, { stream: true });
    this.#lineEnded ||= piece.includes("\n") || piece.includes("\r");
    this.#text += piece;
  }

  /** Everything complete so far, or with `atEnd` everything; an empty string when there is nothing new. */
  take(atEnd: boolean): string {
    if (atEnd) this.#text += this.#decoder.decode();
    this.#isStream ??= this.#text.trim() === "" ? null : !this.#text.trimStart().startsWith("{");
    if (this.#isStream === false) return atEnd ? `data: ${completionAsEvent(this.#text)}\n\n` : "";
    if (!this.#lineEnded && !atEnd) return "";
    this.#lineEnded = false;
    for (const block of this.#blocks(atEnd)) this.#readBlock(block);
    this.#closeText();
    const out = this.#out.join("");
    this.#out = [];
    return out;
  }

  #blocks(atEnd: boolean): string[] {
    let text = this.#text;
    let rest = "";
    if (text.includes("\r")) {
      // A carriage return at the very end may be half of a line end.
      if (!atEnd && text.endsWith("\r")) {
        rest = "\r";
        text = text.slice(0, -1);
      }
      text = text.replace(/\r\n?/gu, "\n");
    }
    const end = atEnd ? text.length : text.lastIndexOf("\n\n");
    if (end < 0) {
      this.#text = text + rest;
      return [];
    }
    this.#text = text.slice(end).replace(/^\n\n/u, "") + rest;
    return text.slice(0, end).split("\n\n");
  }

  #readBlock(block: string): void {
    const data: string[] = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("data:")) data.push(line.startsWith("data: ") ? line.slice(6) : line.slice(5));
    }
    if (data.length === 0) return;
    const whole = data.join("\n");
    const event = whole === "[DONE]" ? undefined : parseJson(whole);
    // Several data lines without blank lines between them are one event by the standard, but some servers mean several.
    if (event === undefined && data.length > 1)
      for (const line of data) this.#readEvent(line, parseJson(line));
    else this.#readEvent(whole, event);
  }

  #readEvent(source: string, event: unknown): void {
    if (this.#done || source.trim() === "") return;
    if (source.trim() === "[DONE]") {
      this.#done = true;
      return;
    }
    const plain = plainDelta(event);
    if (!plain) {
      this.#closeText();
      this.#visible ||= source.includes('"tool_calls"');
      this.#out.push(`data: ${source.replaceAll("\n", "\ndata: ")}\n\n`);
      return;
    }
    if (plain.reasoning) {
      if (this.#content !== "") this.#closeText();
      this.#reasoning = true;
    }
    if (plain.content !== "") {
      this.#closeReasoning();
      this.#content += plain.content;
    }
  }

  #closeReasoning(): void {
    if (!this.#reasoning) return;
    this.#reasoning = false;
    this.#out.push('data: {"choices":[{"delta":{"reasoning":"…"}}]}\n\n');
  }

  #closeText(): void {
    this.#closeReasoning();
    if (this.#content === "") return;
    this.#visible = true;
    this.#out.push(`data: {"choices":[{"delta":{"content":${JSON.stringify(this.#content)}}}]}\n\n`);
    this.#content = "";
  }
}
