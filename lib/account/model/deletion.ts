import { z } from "zod";

/** A deleted account can be taken back for this time (days). */
export const undoDays = 14;

/** When an account whose deletion was asked for at that time is erased. */
export function erasureDate(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + undoDays * 24 * 3_600_000);
}

/** The named confirmation: one's own address, typed. */
export const deletionRequest = z
  .strictObject({
    email: z.string().max(254).meta({ description: "One's own address, to confirm" }),
  })
  .meta({ id: "DeletionRequest" });

export const deletionView = z
  .object({
    erasedAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When the account will be erased; null: it stays" }),
  })
  .meta({ id: "AccountDeletion" });

export type DeletionView = z.output<typeof deletionView>;
