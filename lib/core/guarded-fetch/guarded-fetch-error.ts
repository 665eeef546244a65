import "server-only";

/**
 * Why a foreign request was refused or failed.
 *
 * `scheme`, `port`, `host`, `literal`, `address`, `downgrade`, `redirects`: the address is not acceptable, nothing was
 * sent to it. `dns`, `network`, `timeout`, `too_large`, `encoding`: the foreign server's doing.
 */
export type GuardedFetchReason =
  | "scheme"
  | "port"
  | "host"
  | "literal"
  | "address"
  | "downgrade"
  | "redirects"
  | "dns"
  | "network"
  | "timeout"
  | "too_large"
  | "encoding";

/** The message names the host at most, never path, query or credentials: it ends in logs. */
export class GuardedFetchError extends Error {
  override readonly name = "GuardedFetchError";
  readonly reason: GuardedFetchReason;

  constructor(reason: GuardedFetchReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
