import type { ServerResponse } from "node:http";
import type { FaultName } from "./behaviour";

/** How a request ended; `aborted` means that the client went away before the answer was complete. */
export type RequestOutcome = "open" | "completed" | "aborted" | "faulted";

export interface LoggedRequest {
  number: number;
  path: string;
  model: string;
  stream: boolean;
  authorized: boolean;
  fault: FaultName | null;
  outcome: RequestOutcome;
  /** Milliseconds since the epoch. */
  startedAt: number;
  endedAt: number | null;
  tokensSent: number;
  /** The parsed body, so that tests can see what would have reached a provider. */
  body: unknown;
}

const kept = 2_000;
const bodiesKept = 200;

/** Remembers the latest requests and how each ended. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #next = 1;

  open(response: ServerResponse, entry: Pick<LoggedRequest, "path" | "authorized">): LoggedRequest {
    const logged: LoggedRequest = {
      number: this.#next,
      model: "",
      stream: false,
      fault: null,
      outcome: "open",
      startedAt: Date.now(),
      endedAt: null,
      tokensSent: 0,
      body: null,
      ...entry,
    };
    this.#next += 1;
    this.#entries.push(logged);
    const forgetting = this.#entries.at(-1 - bodiesKept);
    if (forgetting) forgetting.body = null;
    if (this.#entries.length > kept) this.#entries.shift();
    response.once("close", () => {
      logged.endedAt = Date.now();
      if (logged.outcome === "open") logged.outcome = response.writableFinished ? "completed" : "aborted";
    });
    return logged;
  }

  list(): LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
