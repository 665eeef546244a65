import "server-only";
import { AppError } from "@/lib/core/model/errors";
import { roleMay, type Scope, type SitePermission } from "./model/permissions";
import type { UserViewer } from "./model/viewer";

/** How long a proof of identity counts as recent for changing passwords, addresses and keys (ms). */
const recentMs = 15 * 60_000;

/**
 * Demands a permission of the person's role. API keys never reach the administration, and acting as somebody gives
 * only what that somebody may. @throws AppError `forbidden`.
 */
export function requirePermission(viewer: UserViewer, permission: SitePermission): void {
  if (viewer.via === "api_key" || !roleMay(viewer.role, permission)) {
    throw new AppError("forbidden", { message: `${permission} is needed` });
  }
}

/** Demands a scope of an API key; other credentials have all. @throws AppError `forbidden`. */
export function requireScope(viewer: UserViewer, scope: Scope): void {
  if (viewer.scopes && !viewer.scopes.includes(scope)) {
    throw new AppError("forbidden", { message: `the API key lacks the scope ${scope}` });
  }
  if (viewer.projectId !== null && scope.startsWith("account:")) {
    throw new AppError("forbidden", {
      message: "the API key reaches one project and nothing of the account",
    });
  }
}

/** For acts no API key may do, whatever its scopes. @throws AppError `forbidden`. */
export function requirePerson(viewer: UserViewer): void {
  if (viewer.via === "api_key") throw new AppError("forbidden", { message: "an API key may not do this" });
}

/**
 * Demands that the person proved who they are within the last quarter of an hour, and is not somebody acting for them.
 * @throws AppError `reauthentication_required`, `forbidden`.
 */
export function requireRecentSignIn(viewer: UserViewer): void {
  requirePerson(viewer);
  if (viewer.actorId) throw new AppError("forbidden", { message: "not while acting as somebody else" });
  if (!viewer.authenticatedAt || Date.now() - viewer.authenticatedAt.getTime() > recentMs) {
    throw new AppError("reauthentication_required");
  }
}
