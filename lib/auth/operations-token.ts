import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/core/env";
import { secrets } from "@/lib/core/env-secrets";
import { AppError } from "@/lib/core/model/errors";

/**
 * The key by which commands on the server's own machine talk to the running process (the embedded database has one
 * process only). Derived from the session secret: who can read that can sign anything anyway.
 */
export function operationsToken(): string {
  return createHmac("sha256", secrets().sessionSecret).update("operations").digest("base64url");
}

/** @throws AppError `not_found` unless the request carries the operations token (or METRICS_TOKEN where `scope` is metrics). */
export function requireOperations(request: Request, scope: "operations" | "metrics" = "operations"): void {
  const given = request.headers.get("authorization")?.replace(/^Bearer /i, "") ?? "";
  const accepted = [operationsToken(), ...(scope === "metrics" ? [env().METRICS_TOKEN ?? ""] : [])];
  if (!accepted.some((token) => token !== "" && sameText(given, token))) throw new AppError("not_found");
}

function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
