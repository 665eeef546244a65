import "server-only";
import { orm } from "@/db/client";
import { findBrowserSession } from "@/lib/auth/authenticate";
import { endSessions } from "@/lib/auth/end-sessions";
import { needsSecondFactor } from "@/lib/auth/model/permissions";
import { type NewSession, openSession } from "@/lib/auth/open-session";
import type { SessionClaims } from "@/lib/auth/session-token";
import type { Account } from "@/lib/auth/verify-credentials";
import { findVisitor } from "@/lib/auth/visitor-session";
import { joinVisitor } from "@/lib/clients/join-visitor";

export interface SignedIn {
  claims: SessionClaims;
  /** Whether the browser stays the visitor it is: a second factor is owed, and what the visitor did joins the account with it. */
  keepsVisitor: boolean;
}

interface SignIn {
  method: NewSession["method"];
  request: Request;
  /** Whether the way of signing in was both factors at once. */
  hasSecondFactor?: boolean;
  /** The visitor who asked for the link, perhaps in another browser. */
  visitorId?: string | null;
}

/**
 * Opens a session for a browser whose person has proven who they are. What its visitor did before joins the account, unless
 * a second factor is still owed. A mailed link proves the account, not that it is the account of who holds the link: somebody may
 * have been sent a stranger's. So it joins what its asker did, and nothing of another browser it is opened in. A session the
 * browser had before ends.
 */
export async function signInBrowser(person: Account, signIn: SignIn): Promise<SignedIn> {
  const { request, method, hasSecondFactor = false } = signIn;
  const before = await findBrowserSession(request.headers);
  const isPending = !hasSecondFactor && (person.totpConfirmedAt !== null || needsSecondFactor(person.role));
  const present = findVisitor(request)?.visitorId;
  const isOwn = method !== "magic_link" || signIn.visitorId === present;
  const visitors = [isOwn ? present : undefined, signIn.visitorId].filter((id) => typeof id === "string");
  return (await orm()).transaction(async (transaction) => {
    if (before) await endSessions(transaction, before.user.id, { only: before.session.id });
    const sessionId = await openSession(transaction, {
      userId: person.id,
      kind: "browser",
      method,
      request,
      hasSecondFactor,
    });
    if (!isPending) {
      for (const visitorId of new Set(visitors)) await joinVisitor(transaction, visitorId, person.id);
    }
    return { claims: { userId: person.id, sessionId }, keepsVisitor: isPending && isOwn };
  });
}
