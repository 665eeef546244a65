import { z } from "zod";
import { scopes } from "@/lib/auth/model/permissions";
import { givenId, lineInput } from "@/lib/projects/model/text-input";

const dayMs = 24 * 3_600_000;

/** How long a replaced key may go on working (days), and how many living keys a person may have. */
export const apiKeyLimits = {
  maxOverlapDays: 7,
  maxLiving: 50,
  maxName: 60,
  maxRequestsPerMinute: 3_000,
  maxLifeDays: 730,
} as const;

const apiKeyStates = ["active", "expiring", "expired", "revoked"] as const;

export const apiKeyView = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string().meta({ description: "Its first characters, to recognise it by" }),
    scopes: z.array(z.string()),
    project: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .meta({ description: "The only project it reaches; null: all of one's own" }),
    requestsPerMinute: z.number().int().nullable().meta({ description: "Null: as many as the tier allows" }),
    state: z
      .enum(apiKeyStates)
      .meta({ description: "`expiring`: replaced by another key, works until `expiresAt`" }),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable(),
    replacedById: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "ApiKey" });

export type ApiKeyView = z.output<typeof apiKeyView>;

/** The answer that makes a key: the only time its secret is told. */
export const createdApiKey = apiKeyView
  .extend({ secret: z.string().meta({ description: "The key itself; it is not stored and not told again" }) })
  .meta({ id: "CreatedApiKey" });

export type CreatedApiKey = z.output<typeof createdApiKey>;

const expiresAt = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .refine((date) => date.getTime() > Date.now(), { error: "must lie ahead" })
  .refine((date) => date.getTime() < Date.now() + apiKeyLimits.maxLifeDays * dayMs, {
    error: `must lie within ${apiKeyLimits.maxLifeDays} days`,
  });

export const createApiKeyInput = z
  .strictObject({
    name: lineInput(apiKeyLimits.maxName),
    scopes: z
      .array(z.enum(scopes))
      .min(1)
      .max(scopes.length)
      .transform((list) => scopes.filter((scope) => list.includes(scope))),
    projectId: givenId.nullish(),
    expiresAt: expiresAt.nullish(),
    requestsPerMinute: z.number().int().min(1).max(apiKeyLimits.maxRequestsPerMinute).nullish(),
  })
  .meta({ id: "CreateApiKey" });

export type CreateApiKeyInput = z.output<typeof createApiKeyInput>;

export const rotateApiKeyInput = z
  .strictObject({
    overlapDays: z
      .number()
      .int()
      .min(0)
      .max(apiKeyLimits.maxOverlapDays)
      .default(1)
      .meta({ description: "How long the old key goes on working; 0 ends it at once" }),
  })
  .meta({ id: "RotateApiKey" });

export type RotateApiKeyInput = z.output<typeof rotateApiKeyInput>;

/** Whether a key works, and whether for long. */
export function apiKeyState(key: {
  revokedAt: Date | null;
  expiresAt: Date | null;
  replacedById: string | null;
}): ApiKeyView["state"] {
  if (key.revokedAt) return "revoked";
  if (key.expiresAt && key.expiresAt.getTime() <= Date.now()) return "expired";
  return key.replacedById ? "expiring" : "active";
}
