import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { findApiKeyById } from "./find-api-key";
import { findSession, owesSecondFactor } from "./find-session";
import type { UserViewer } from "./model/viewer";
import type { SessionClaims } from "./session-token";

/**
 * Demands that the credential a request came with would still be let in, for what goes on after the request was: open
 * streams. @throws AppError `unauthenticated`, `second_factor_required`.
 */
export async function requireLivingCredential(viewer: UserViewer): Promise<void> {
  const { userId, sessionId, apiKeyId, via } = viewer;
  if (sessionId !== null) {
    await requireLivingSession({ userId, sessionId }, via === "token" ? "api" : "browser");
    return;
  }
  if (apiKeyId === null || !(await findApiKeyById(apiKeyId))) throw new AppError("unauthenticated");
}

/** The same for a session. @throws AppError `unauthenticated`, `second_factor_required`. */
export async function requireLivingSession(claims: SessionClaims, kind: "browser" | "api"): Promise<void> {
  const found = await findSession(claims, kind);
  if (!found) throw new AppError("unauthenticated");
  if (owesSecondFactor(found)) throw new AppError("second_factor_required");
}
