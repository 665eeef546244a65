import type { Operations } from "./generated.js";

/** Access and refresh token of a sign-in. */
export type Tokens = Operations["login"]["output"];

/** How the client says who it is. */
export type Credentials =
  | { apiKey: string }
  /** `onTokens` is told of each new pair, so that it can be kept: a refresh token works once. */
  | { tokens: Tokens; onTokens?: (tokens: Tokens) => void }
  | { none: true };

/** Holds the credential of a client and exchanges the refresh token, once for all calls that wait for it. */
export class CredentialHolder {
  #credentials: Credentials;
  #exchange: Promise<boolean> | null = null;

  constructor(credentials: Credentials) {
    this.#credentials = credentials;
  }

  replace(credentials: Credentials): void {
    this.#credentials = credentials;
  }

  /** The `Authorization` header; null without a credential. */
  header(): string | null {
    if ("apiKey" in this.#credentials) return `Bearer ${this.#credentials.apiKey}`;
    return "tokens" in this.#credentials ? `Bearer ${this.#credentials.tokens.accessToken}` : null;
  }

  /** Gets new tokens; false when there is nothing to exchange. */
  async renew(exchange: (refreshToken: string) => Promise<Tokens>): Promise<boolean> {
    const held = this.#credentials;
    if (!("tokens" in held)) return false;
    this.#exchange ??= exchange(held.tokens.refreshToken)
      .then((tokens) => {
        this.#credentials = { ...held, tokens };
        held.onTokens?.(tokens);
        return true;
      })
      .finally(() => {
        this.#exchange = null;
      });
    return this.#exchange;
  }
}
