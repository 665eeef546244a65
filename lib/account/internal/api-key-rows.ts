import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Orm } from "@/db/database";
import { apiKeys, projects, users } from "@/db/schema";
import { hashApiKey } from "@/lib/auth/find-api-key";
import { shownPrefixLength } from "@/lib/auth/model/api-key";
import { AppError } from "@/lib/core/model/errors";
import { newId } from "@/lib/core/model/ids";
import { type ApiKeyView, apiKeyLimits, apiKeyState, type CreatedApiKey } from "../model/api-key";

type KeyRow = typeof apiKeys.$inferSelect;

/** A key as its owner sees it; without hash. */
export function showApiKey(key: KeyRow, project: { id: string; name: string } | null): ApiKeyView {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    scopes: key.scopes,
    project: project && { id: project.id, name: project.name },
    requestsPerMinute: key.requestsPerMinute,
    state: apiKeyState(key),
    expiresAt: key.expiresAt?.toISOString() ?? null,
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    replacedById: key.replacedById,
    createdAt: key.createdAt.toISOString(),
  };
}

/** Keys that work now. */
export const isLiving = () =>
  and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, sql`now()`)));

/**
 * Holds the person's row until the transaction ends, so that many requests at once cannot pass the limit together.
 * @throws AppError `conflict` when there are as many living keys as one may have.
 */
export async function reserveKey(transaction: Orm, userId: string): Promise<void> {
  await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
  const living = await transaction.$count(apiKeys, and(eq(apiKeys.userId, userId), isLiving()));
  if (living >= apiKeyLimits.maxLiving) {
    throw new AppError("conflict", { message: `at most ${apiKeyLimits.maxLiving} keys may work at a time` });
  }
}

/** Stores a new key and tells its secret, this once. */
export async function insertKey(
  transaction: Orm,
  values: Pick<KeyRow, "userId" | "projectId" | "name" | "scopes" | "requestsPerMinute" | "expiresAt">,
): Promise<CreatedApiKey> {
  const secret = `rk_${randomBytes(32).toString("base64url")}`;
  const [key] = await transaction
    .insert(apiKeys)
    .values({
      ...values,
      id: newId("apiKey"),
      prefix: secret.slice(0, shownPrefixLength),
      keyHash: hashApiKey(secret),
    })
    .returning();
  if (!key) throw new Error("the key was not stored");
  const [project] = values.projectId
    ? await transaction.select().from(projects).where(eq(projects.id, values.projectId))
    : [];
  return { ...showApiKey(key, project ?? null), secret };
}

/** The viewer's own key, held until the transaction ends. @throws AppError `not_found`. */
export async function requireOwnKey(transaction: Orm, userId: string, keyId: string): Promise<KeyRow> {
  const [key] = await transaction
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.id, keyId), eq(apiKeys.userId, userId)))
    .for("update");
  if (!key) throw new AppError("not_found", { message: "no such key" });
  return key;
}

/** What the audit log keeps of a key: nothing anybody has written, and no secret. */
export function auditedKey(key: {
  scopes: string[];
  project: { id: string } | null;
  expiresAt: string | null;
  requestsPerMinute: number | null;
}) {
  return {
    scopes: key.scopes,
    project: key.project?.id ?? null,
    expiresAt: key.expiresAt,
    requestsPerMinute: key.requestsPerMinute,
  };
}
