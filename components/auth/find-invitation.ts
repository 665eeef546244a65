import "server-only";
import { connection } from "next/server";
import { toAppError } from "@/lib/core/model/errors";
import type { InvitationPreview } from "@/lib/projects/model/member";
import { previewInvitation } from "@/lib/projects/preview-invitation";

/** What a mailed invitation is about; null when its link does not work (any more). */
export async function findInvitation(token: string): Promise<InvitationPreview | null> {
  // Whether it has expired is asked of the clock, which only a request may do.
  await connection();
  try {
    return await previewInvitation(token);
  } catch (thrown) {
    if (toAppError(thrown).code === "not_found") return null;
    throw thrown;
  }
}
