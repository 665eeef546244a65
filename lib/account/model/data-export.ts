import { z } from "zod";

/** How long a copy can be downloaded (days), and how long one link to it works (ms). */
export const exportLimits = { keptDays: 7, linkMs: 10 * 60_000 } as const;

/** An export that has not ended after this time never will (ms): its process is gone for good. */
export const abandonedExportMs = 6 * 3_600_000;

export const dataExportView = z
  .object({
    id: z.string(),
    status: z.enum(["queued", "running", "ready", "failed"]),
    progress: z.number().int().meta({ description: "0 to 100" }),
    sizeBytes: z.number().int().nullable(),
    downloadUrl: z
      .string()
      .nullable()
      .meta({ description: "For the signed-in owner only, for ten minutes; null until it is ready" }),
    expiresAt: z.iso.datetime().nullable().meta({ description: "When it is deleted" }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "DataExport" });

export type DataExportView = z.output<typeof dataExportView>;
