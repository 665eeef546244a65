import { CredentialHolder, type Credentials, type Tokens } from "./credentials.js";
import type { Operations } from "./generated.js";
import { readProblem } from "./problem-error.js";
import { repeat } from "./repeat.js";
import { routes } from "./routes.js";

export type OperationId = keyof Operations;
export type Input<Id extends OperationId> = Operations[Id]["input"];
export type Output<Id extends OperationId> = Operations[Id]["output"];

/** Settings of one call. */
export interface CallOptions {
  signal?: AbortSignal;
  /** The same for every repetition of one act; a POST without one gets its own. */
  idempotencyKey?: string;
}

export interface ClientSettings {
  /** Where the API is served: `https://rozoom-ki.example`. */
  baseUrl: string;
  credentials?: Credentials;
  /** How often a call is repeated that was not answered, or with 429, 502, 503 or 504; twice unless said otherwise. */
  retries?: number;
  fetch?: typeof fetch;
}

/** Operations that answer with a page of rows. */
type ListId = {
  [Id in OperationId]: Output<Id> extends { data: unknown[]; nextCursor: string | null } ? Id : never;
}[OperationId];
type RowOf<Id extends ListId> = Output<Id> extends { data: (infer Row)[] } ? Row : never;

interface Parts {
  params?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

/** Calls the operations of the Rozoom KI API by their names. */
export class RozoomClient {
  readonly #settings: ClientSettings;
  readonly #credentials: CredentialHolder;

  constructor(settings: ClientSettings) {
    this.#settings = settings;
    this.#credentials = new CredentialHolder(settings.credentials ?? { none: true });
  }

  /** Signs in with address and password; later calls bring the tokens along and renew them. */
  async login(input: Input<"login">["body"], onTokens?: (tokens: Tokens) => void): Promise<Tokens> {
    const tokens = await this.call("login", { body: input });
    this.#credentials.replace({ tokens, ...(onTokens ? { onTokens } : {}) });
    return tokens;
  }

  /** Uses another credential from now on. */
  use(credentials: Credentials): void {
    this.#credentials.replace(credentials);
  }

  /**
   * Calls an operation. Files and streams come as the Response itself, all else as parsed JSON, nothing as null.
   * @throws ProblemError for every refusal; what `fetch` throws when no answer came.
   */
  async call<Id extends OperationId>(
    id: Id,
    input: Input<Id>,
    options: CallOptions = {},
  ): Promise<Output<Id>> {
    const response = await this.#send(id, input, options);
    return readOutput<Output<Id>>(response);
  }

  /** All rows of a list, page after page as they are asked for. */
  async *rows<Id extends ListId>(
    id: Id,
    input: Input<Id>,
    options: CallOptions = {},
  ): AsyncGenerator<RowOf<Id>> {
    const parts: Parts = input;
    let cursor: string | null | undefined;
    do {
      const query = { ...parts.query, ...(cursor ? { cursor } : {}) };
      const response = await this.#send(id, { ...parts, query }, options);
      const page = await readOutput<{ data: RowOf<Id>[]; nextCursor: string | null }>(response);
      yield* page.data;
      cursor = page.nextCursor;
    } while (cursor);
  }

  async #send(id: OperationId, parts: Parts, options: CallOptions): Promise<Response> {
    const [method] = routes[id];
    const idempotencyKey = options.idempotencyKey ?? (method === "POST" ? crypto.randomUUID() : undefined);
    const once = () => this.#sendOnce(id, parts, { ...options, idempotencyKey });
    const settings = { retries: this.#settings.retries ?? 2, signal: options.signal };
    // Only a PATCH may change more when it arrives twice.
    let response = await repeat(once, { ...settings, isRepeatable: method !== "PATCH" });
    if (response.status === 401 && (await this.#renew(id))) response = await once();
    if (!response.ok) throw await readProblem(response);
    return response;
  }

  /** A refusal of the refresh token itself is not worth another try. */
  async #renew(id: OperationId): Promise<boolean> {
    if (id === "refreshTokens" || id === "login") return false;
    return this.#credentials.renew((refreshToken) => this.call("refreshTokens", { body: { refreshToken } }));
  }

  async #sendOnce(
    id: OperationId,
    { params = {}, query = {}, body }: Parts,
    options: CallOptions,
  ): Promise<Response> {
    const [method, path] = routes[id];
    const headers = new Headers({ accept: "application/json, */*;q=0.5" });
    const authorization = this.#credentials.header();
    // The operations that make tokens take none: one that is over would be refused.
    if (authorization && id !== "refreshTokens" && id !== "login")
      headers.set("authorization", authorization);
    if (options.idempotencyKey) headers.set("idempotency-key", options.idempotencyKey);
    const send = this.#settings.fetch ?? fetch;
    return send(addressOf(this.#settings.baseUrl, path, params, query), {
      method,
      headers,
      body: bodyOf(body, headers),
      signal: options.signal ?? null,
    });
  }
}

function addressOf(
  baseUrl: string,
  path: string,
  params: Parts["params"] = {},
  query: Parts["query"] = {},
): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(String(params[name])));
  const address = new URL(baseUrl.replace(/\/+$/, "") + filled);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) address.searchParams.set(name, String(value));
  }
  return address;
}

function bodyOf(body: unknown, headers: Headers): BodyInit | null {
  if (body === undefined) return null;
  if (body instanceof FormData || body instanceof Blob) return body;
  if (body instanceof Uint8Array) return new Blob([Uint8Array.from(body)]);
  headers.set("content-type", "application/json");
  return JSON.stringify(body);
}

async function readOutput<Result>(response: Response): Promise<Result>;
async function readOutput(response: Response): Promise<unknown> {
  if (response.status === 204) return null;
  return response.headers.get("content-type")?.startsWith("application/json") ? response.json() : response;
}
