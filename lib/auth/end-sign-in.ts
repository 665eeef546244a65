import "server-only";
import { orm } from "@/db/client";
import { AppError } from "@/lib/core/model/errors";
import { endByRefreshToken } from "./api-tokens";
import { authenticate, findBrowserSession } from "./authenticate";
import { endSessions } from "./end-sessions";
import { requirePendingSession } from "./pending-session";
import { signOutCookies } from "./session-cookies";

/**
 * Ends the session a request comes with, whatever it still owes: of the cookie, of the access token, or of the refresh token in
 * its body. Returns what the browser gets; ending what is over already is no mistake.
 * @throws AppError `csrf_rejected`, `unauthenticated` for an access token that is none, `forbidden` for an API key.
 */
export async function endSignIn(request: Request, refreshToken: string | undefined): Promise<string[]> {
  if (refreshToken !== undefined) {
    await endByRefreshToken(refreshToken);
    return [];
  }
  if (request.headers.get("authorization") !== null) {
    const viewer = await authenticate(request);
    if (!viewer?.sessionId) throw new AppError("forbidden", { message: "an API key has no session" });
    await end(viewer.userId, viewer.sessionId);
    return [];
  }
  if (!(await findBrowserSession(request.headers))) return signOutCookies();
  const { found } = await requirePendingSession(request);
  await end(found.user.id, found.session.id);
  return signOutCookies();
}

async function end(userId: string, sessionId: string): Promise<void> {
  await (await orm()).transaction((transaction) => endSessions(transaction, userId, { only: sessionId }));
}
