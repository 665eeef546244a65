import "server-only";
import { createHash } from "node:crypto";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import { secrets } from "@/lib/core/env-secrets";
import { AppError } from "@/lib/core/model/errors";
import { seal, unseal } from "@/lib/core/seal";

const header = "idempotency-key";

/** Printable ASCII, as the draft of the header's standard has it. */
const keyPattern = /^[\x21-\x7e]{1,128}$/;

/** A first request that was never answered (the process died) frees its key after this time (ms). */
const abandonedMs = 60_000;

/** How long an answer is repeated (ms). */
export const keptMs = 24 * 3_600_000;

interface IdempotentRequest {
  request: Request;
  /** Whose key it is: two people may use the same one. */
  owner: string;
  /** The body as it came. */
  text: string;
}

/**
 * Answers a creating request once: the same `Idempotency-Key` with the same body gets the first answer again, for a day
 * (draft-ietf-httpapi-idempotency-key-header). Failures are not kept, so they can be tried again. Without the header it just runs.
 * @throws AppError `conflict` while the first request is being answered, `invalid_input` when the key was used for another request.
 */
export async function answerOnce(
  { request, owner, text }: IdempotentRequest,
  run: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get(header);
  if (key === null || request.method !== "POST") return run();
  if (!keyPattern.test(key)) throw wrongKey("must be 1 to 128 printable characters");
  const { pathname, search } = new URL(request.url);
  const requestHash = createHash("sha256").update(`${pathname}${search}\n${text}`).digest("hex");
  const mine = and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key));
  const db = await orm();
  const earlier = await claim({ owner, key, requestHash });
  if (earlier) return repeat(earlier, requestHash, `${owner}/${key}`);
  try {
    const response = await run();
    const body = await response.clone().text();
    const sealed = seal(secrets().encryptionKeys, `${owner}/${key}`, body);
    await db.update(idempotencyKeys).set({ status: response.status, body: sealed }).where(mine);
    return response;
  } catch (error) {
    await db.delete(idempotencyKeys).where(mine);
    throw error;
  }
}

type StoredKey = typeof idempotencyKeys.$inferSelect;

/** Takes the key, or returns who took it before. */
async function claim(row: { owner: string; key: string; requestHash: string }): Promise<StoredKey | null> {
  const db = await orm();
  const now = Date.now();
  const [taken] = await db
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoUpdate({
      target: [idempotencyKeys.owner, idempotencyKeys.key],
      set: { requestHash: row.requestHash, status: null, body: null, createdAt: new Date(now) },
      setWhere: or(
        lt(idempotencyKeys.createdAt, new Date(now - keptMs)),
        and(isNull(idempotencyKeys.status), lt(idempotencyKeys.createdAt, new Date(now - abandonedMs))),
      ),
    })
    .returning({ key: idempotencyKeys.key });
  if (taken) return null;
  const [known] = await db
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.owner, row.owner), eq(idempotencyKeys.key, row.key)));
  return known ?? null;
}

function repeat(earlier: StoredKey, requestHash: string, context: string): Response {
  if (earlier.requestHash !== requestHash) throw wrongKey("was used for another request");
  if (earlier.status === null || earlier.body === null) {
    throw new AppError("conflict", {
      message: "the first request with this Idempotency-Key is still being answered",
      details: { retryAfterSeconds: 1 },
    });
  }
  const body = unseal(secrets().encryptionKeys, context, earlier.body);
  return new Response(body === "" ? null : body, {
    status: earlier.status,
    headers: {
      "cache-control": "no-store",
      "idempotent-replayed": "true",
      ...(body === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    },
  });
}

function wrongKey(message: string): AppError {
  return new AppError("invalid_input", { details: { fields: [{ path: header, code: "custom", message }] } });
}
