import { readCitation } from "./answer-citations";
import { readAutolink, readBareAddress, readLink, readTarget, safeTarget } from "./answer-links";
import { hiddenValue, type TextStream, unmask } from "./mask";
import { emptyMaskState, type MaskState, matchPlaceholder } from "./placeholder";

export type AnswerRules = {
  /** Numbers a marker may cite. The set may grow while the answer runs; without it markers stay as they are. */
  allowedCitations?: ReadonlySet<number>;
  /** `host` or `host:port` that links may lead to; without it links stay as they are. */
  allowedHosts?: readonly string[];
  /** Values to put back for placeholders. */
  unmask?: MaskState;
};

export type AnswerReport = {
  /** Numbers cited and allowed, in order of first appearance. */
  cited: number[];
  /** Numbers cited and removed. */
  removedCitations: number[];
  /** Hosts (or unreadable targets' beginnings) whose links were removed. */
  removedLinks: string[];
};

export type AnswerGuard = TextStream & { report(): AnswerReport };

/**
 * Checks and completes an answer while it streams: restores placeholders, drops citation markers that point to nothing,
 * takes links and images to foreign hosts out and leaves their text or host.
 *
 * Holds back only what may turn out to be a placeholder, marker, link or address. Cut anywhere, the pieces add up to
 * the same text. Markers inside code stay as written (`items[0]`); links are judged inside code too, because a renderer
 * may see the end of the code elsewhere. Raw HTML is left to the renderer, which must not render it.
 */
export function createAnswerGuard(rules: AnswerRules): AnswerGuard {
  const machine = new GuardMachine(rules);
  return {
    push: (delta) => machine.push(delta),
    flush: () => machine.flush(),
    report: () => machine.report(),
  };
}

/** A step either moves the position on or asks for more text. */
type Step = "moved" | "wait";

class GuardMachine {
  readonly #citations: ReadonlySet<number> | undefined;
  readonly #hosts: ReadonlySet<string> | undefined;
  readonly #state: MaskState;
  readonly #cited = new Set<number>();
  readonly #removedCitations = new Set<number>();
  readonly #removedLinks: string[] = [];

  #buffer = "";
  #at = 0;
  #out: string[] = [];
  /** What was said since the last white space; only its end matters. */
  #word = "";
  /** Something was dropped since the last said character, perhaps with a space. */
  #gap: "none" | "joined" | "spaced" = "none";
  #isFinal = false;
  /** Length of the backtick row that opened the code we are in; 0 outside. */
  #code = 0;
  #isFence = false;
  #isLineStart = true;
  /** Where the closing bracket of a link stands that becomes plain text, and where its target ends. */
  #unlink: { close: number; end: number } | undefined;
  /** Closing bracket of the allowed link whose text we are in. */
  #linkClose: number | undefined;
  /** Inside the path of a removed address. */
  #isSwallowing = false;

  constructor(rules: AnswerRules) {
    this.#citations = rules.allowedCitations;
    this.#hosts = rules.allowedHosts && new Set(rules.allowedHosts.map((host) => host.toLowerCase()));
    this.#state = rules.unmask ?? emptyMaskState;
  }

  push(delta: string): string {
    this.#buffer += delta;
    return this.#advance();
  }

  flush(): string {
    this.#isFinal = true;
    return this.#advance();
  }

  report(): AnswerReport {
    return {
      cited: [...this.#cited],
      removedCitations: [...this.#removedCitations],
      removedLinks: [...this.#removedLinks],
    };
  }

  #advance(): string {
    while (this.#at < this.#buffer.length && this.#step() === "moved");
    const text = this.#out.join("");
    this.#out = [];
    // One character stays: a bare placeholder or address begins only where no word goes on.
    const kept = Math.max(0, this.#at - 1);
    this.#buffer = this.#buffer.slice(kept);
    this.#at -= kept;
    if (this.#linkClose !== undefined) this.#linkClose -= kept;
    if (this.#unlink) this.#unlink = { close: this.#unlink.close - kept, end: this.#unlink.end - kept };
    return text;
  }

  #step(): Step {
    const unit = this.#buffer.charAt(this.#at);
    if (this.#isSwallowing) return this.#swallow(unit);
    if (this.#at === this.#unlink?.close) return this.#endUnlinked(this.#unlink.end);
    return this.#placeholder(unit) ?? this.#special(unit) ?? this.#emit(1);
  }

  #special(unit: string): Step | undefined {
    switch (unit) {
      case "`":
        return this.#backticks();
      case "\\":
        return this.#escape();
      case " ":
        return this.#spaceBeforeMarker();
      case "[":
        return this.#marker(0) ?? this.#link(this.#at);
      case "!":
        return this.#image();
      case "]":
        return this.#closingBracket();
      case "<":
        return this.#autolink();
      case "h":
      case "H":
      case "f":
      case "F":
      case "w":
      case "W":
        return this.#address();
      default:
        return undefined;
    }
  }

  /** Says the next `count` characters as they are. */
  #emit(count: number): Step {
    const text = this.#buffer.slice(this.#at, this.#at + count);
    this.#write(text);
    this.#at += count;
    this.#notePassed(text);
    return "moved";
  }

  #replace(end: number, text: string): Step {
    if (text === "") {
      this.#gap = this.#gap === "spaced" || this.#buffer[this.#at] === " " ? "spaced" : "joined";
    } else {
      this.#write(text);
      this.#isLineStart = false;
    }
    this.#at = end;
    return "moved";
  }

  /** Text on both sides of something dropped must not grow together into an address or a link. */
  #write(text: string): void {
    if (this.#gap !== "none" && growsTogether(this.#word, text, this.#gap === "spaced")) {
      this.#out.push(" ");
      this.#word = "";
    }
    this.#gap = "none";
    this.#out.push(text);
    this.#word = (this.#word + text).replace(/^.*\s/s, "").slice(-maxWord);
  }

  #notePassed(text: string): void {
    for (const unit of text) {
      if (unit === "\n") {
        // A blank line ends a paragraph and with it code that was never closed.
        if (this.#isLineStart && !this.#isFence) this.#code = 0;
        this.#isLineStart = true;
      } else if (!/[ \t>]/.test(unit)) {
        this.#isLineStart = false;
      }
    }
  }

  #placeholder(unit: string): Step | undefined {
    if (!/[[\\A-Z]/.test(unit)) return undefined;
    const match = matchPlaceholder(this.#buffer, this.#at, this.#isFinal);
    if (match.kind === "partial") return "wait";
    const value = match.kind === "match" ? hiddenValue(this.#state, match.label) : undefined;
    return match.kind === "match" && value !== undefined ? this.#replace(match.end, value) : undefined;
  }

  #backticks(): Step {
    let end = this.#at;
    while (this.#buffer[end] === "`") end++;
    if (end >= this.#buffer.length && !this.#isFinal) return "wait";
    const length = end - this.#at;
    if (this.#code === 0) {
      this.#code = length;
      this.#isFence = length >= 3 && this.#isLineStart;
    } else if (this.#isFence ? length >= this.#code && this.#isLineStart : length === this.#code) {
      this.#code = 0;
      this.#isFence = false;
    }
    return this.#emit(length);
  }

  /** `\[` and the like are text, but only outside code. */
  #escape(): Step | undefined {
    if (this.#code > 0) return undefined;
    if (this.#at + 1 >= this.#buffer.length) return this.#isFinal ? undefined : "wait";
    return /[[\]`\\!]/.test(this.#buffer.charAt(this.#at + 1)) ? this.#emit(2) : undefined;
  }

  /** A removed marker takes the space in front of it along. */
  #spaceBeforeMarker(): Step | undefined {
    if (!this.#citations || this.#code > 0) return undefined;
    if (this.#at + 1 >= this.#buffer.length) return this.#isFinal ? undefined : "wait";
    return this.#buffer[this.#at + 1] === "[" ? this.#marker(1) : undefined;
  }

  /** A citation marker, `offset` characters on. */
  #marker(offset: number): Step | undefined {
    if (!this.#citations || this.#code > 0) return undefined;
    const start = this.#at + offset;
    if (offset > 0) {
      const placeholder = matchPlaceholder(this.#buffer, start, this.#isFinal);
      if (placeholder.kind === "partial") return "wait";
      if (placeholder.kind === "match" && hiddenValue(this.#state, placeholder.label) !== undefined)
        return undefined;
    }
    const marker = readCitation(this.#buffer, start, this.#isFinal);
    if (marker.kind !== "match") return marker.kind === "partial" ? "wait" : undefined;
    const kept = marker.numbers.filter((number) => this.#citations?.has(number));
    for (const number of marker.numbers)
      (kept.includes(number) ? this.#cited : this.#removedCitations).add(number);
    if (kept.length === 0) return this.#replace(marker.end, "");
    // At the start of a line `[1]:` would define a link target.
    const isDefinition = marker.next === ":" && this.#isLineStart;
    const shown = kept.map((number) => `[${number}]`).join("") + (isDefinition ? " " : "");
    return this.#replace(marker.end, this.#buffer.slice(this.#at, start) + shown);
  }

  /** A whole link whose target is refused loses its brackets; others go on character by character. */
  #link(start: number): Step | undefined {
    if (!this.#hosts) return undefined;
    const link = readLink(this.#buffer, start, this.#isFinal);
    if (link.kind !== "match") return link.kind === "partial" ? "wait" : undefined;
    if (this.#target(link.target) !== undefined) {
      this.#linkClose = link.close;
      return start > this.#at ? this.#replace(start, "") : undefined;
    }
    this.#noteRemoved(link.target);
    this.#unlink = { close: link.close, end: link.end };
    return this.#replace(start + 1, "");
  }

  /** Images become links: what they load tells a foreign server that the answer was read. */
  #image(): Step | undefined {
    if (!this.#hosts) return undefined;
    if (this.#at + 1 >= this.#buffer.length) return this.#isFinal ? undefined : "wait";
    return this.#buffer[this.#at + 1] === "[" ? this.#link(this.#at + 1) : undefined;
  }

  #endUnlinked(end: number): Step {
    this.#unlink = undefined;
    return this.#replace(end, "");
  }

  #closingBracket(): Step | undefined {
    if (!this.#hosts) return undefined;
    if (this.#at + 1 >= this.#buffer.length) return this.#isFinal ? undefined : "wait";
    const next = this.#buffer[this.#at + 1];
    // `[label]: target` would define a target for links elsewhere.
    if (next === ":") return this.#replace(this.#at + 1, "] ");
    if (next !== "(") return undefined;
    const read = readTarget(this.#buffer, this.#at, this.#isFinal);
    if (read.kind === "partial") return "wait";
    if (read.kind === "none") return this.#replace(this.#at + 1, "] ");
    const target = this.#target(read.target);
    if (target !== undefined) return this.#replace(read.end, `](${target})`);
    this.#noteRemoved(read.target);
    return this.#replace(read.end, "]");
  }

  #target(written: string): string | undefined {
    return safeTarget(unmask(written, this.#state), this.#hosts ?? new Set());
  }

  /** `<scheme:…>` with a scheme of its own kind loses its bracket to a space. */
  #autolink(): Step | undefined {
    if (!this.#hosts) return undefined;
    const autolink = readAutolink(this.#buffer, this.#at, this.#isFinal);
    if (autolink.kind === "partial") return "wait";
    return autolink.kind === "match" && !autolink.isAllowed ? this.#replace(autolink.end, "< ") : undefined;
  }

  #address(): Step | undefined {
    if (!this.#hosts) return undefined;
    const address = readBareAddress(this.#buffer, this.#at, this.#isFinal, this.#hosts, this.#linkClose);
    if (address.kind !== "match") return address.kind === "partial" ? "wait" : undefined;
    if (address.isAllowed && !this.#unlink) return this.#emit(address.end - this.#at);
    this.#noteRemoved(address.host);
    this.#isSwallowing = true;
    // `http://www.…` would still be taken for an address without its scheme.
    return this.#replace(address.end, address.host.replace(/^(?:www\.)+/i, ""));
  }

  /** Drops the path of a removed address, but not the full stop of the sentence. */
  #swallow(unit: string): Step {
    const ends = /[\s<>"`)\]]/;
    if (ends.test(unit)) {
      this.#isSwallowing = false;
      return "moved";
    }
    if (/[.,;:!?*_]/.test(unit)) {
      let next = this.#at;
      while (/[.,;:!?*_]/.test(this.#buffer.charAt(next)) && next - this.#at < 8) next++;
      if (next >= this.#buffer.length && !this.#isFinal) return "wait";
      if (next >= this.#buffer.length || /\s/.test(this.#buffer.charAt(next))) {
        this.#isSwallowing = false;
        return "moved";
      }
    }
    this.#at++;
    return "moved";
  }

  #noteRemoved(target: string): void {
    this.#removedLinks.push(target.slice(0, 120));
  }
}

const maxWord = 400;

function growsTogether(word: string, text: string, hadSpace: boolean): boolean {
  if (word === "") return false;
  const next = text.charAt(0);
  if (word.endsWith("]") && /[(:]/.test(next)) return true;
  if (/[\p{L}\p{N}]/u.test(next) || (hadSpace && /[([]/.test(next))) return true;
  return /\S/.test(next) && /http|ftp|wss?|file|www|:\/\//i.test(word);
}
