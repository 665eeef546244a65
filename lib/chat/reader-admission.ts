import "server-only";
import type { UserViewer, VisitorViewer } from "@/lib/auth/model/viewer";
import { requireLivingCredential, requireLivingSession } from "@/lib/auth/require-living-credential";
import { requireProjectRole } from "@/lib/projects/require-project-role";
import type { Admission } from "./live/watch-reader";

/** What keeps a visitor's stream open: their session, when they are signed in. A visitor without an account has nothing to lose. */
export function visitorAdmission({ userId, sessionId }: VisitorViewer): Admission | undefined {
  return userId && sessionId ? () => requireLivingSession({ userId, sessionId }, "browser") : undefined;
}

/** What keeps a stream of a project open: the credential it was opened with, and being a member. */
export function memberAdmission(viewer: UserViewer, projectId: string): Admission {
  return async () => {
    await requireLivingCredential(viewer);
    await requireProjectRole(viewer, projectId, "project.messages.read");
  };
}
