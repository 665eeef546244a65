import "server-only";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import type { UserViewer } from "@/lib/auth/model/viewer";

const limitOfTier = { free: "apiFree", pro: "apiPro", business: "apiBusiness" } as const;

/**
 * Counts a call against what its caller may use: our own pages by session, other clients by the person's tier, whatever
 * number of keys they have. @throws AppError `rate_limited`.
 */
export async function enforceTier(viewer: UserViewer): Promise<Record<string, string>> {
  if (viewer.via === "session") return enforceLimit("apiSession", viewer.userId);
  return enforceLimit(limitOfTier[viewer.tier], viewer.userId);
}
