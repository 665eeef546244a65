/** A deleted account can be taken back for this time (days). */
export const undoDays = 14;

/** When an account whose deletion was asked for at that time is erased. */
export function erasureDate(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + undoDays * 24 * 3_600_000);
}
