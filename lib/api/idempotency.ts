import "server-only";
import { createHmac } from "node:crypto";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { orm } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import { answerKeptMs } from "@/lib/admin/expire-kept-answers";
import { secrets } from "@/lib/core/env-secrets";
import { logger } from "@/lib/core/logger";
import { AppError } from "@/lib/core/model/errors";
import { seal, unseal } from "@/lib/core/seal";

const header = "idempotency-key";

/** Printable ASCII, as the draft of the header's standard has it. */
const keyPattern = /^[\x21-\x7e]{1,128}$/;

/** A first request that was never answered (the process died) frees its key after this time (ms): longer than any answer takes. */
const abandonedMs = 180_000;

interface IdempotentRequest {
  request: Request;
  /** The credential whose key it is: two may use the same one. */
  owner: string;
  /** The body as it came. */
  text: string;
}

/**
 * Answers a creating request once: the same `Idempotency-Key` with the same body gets the first answer again, for a day
 * (draft-ietf-httpapi-idempotency-key-header). Without the header it just runs.
 *
 * Failures are not kept, so they can be tried again, and neither is an answer that sets cookies: repeating it would be
 * a sign-in without its cookies. A stream is passed on as it comes; its repetition is refused instead of run twice.
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
  const requestHash = fingerprint(`${pathname}${search}\n${text}`);
  const claimed = await claim({ owner, key, requestHash });
  if (!claimed.mine) return repeat(claimed.earlier, requestHash);
  let response: Response;
  try {
    response = await run();
  } catch (error) {
    await settle(claimed, null);
    throw error;
  }
  const isKept = response.ok && response.headers.getSetCookie().length === 0;
  await settle(claimed, isKept ? { status: response.status, body: await repeatableBody(response) } : null);
  return response;
}

/** With a key of our own: a body may hold a password, which a plain hash would give away to whoever reads the table. */
function fingerprint(text: string): string {
  const key = createHmac("sha256", secrets().sessionSecret).update("idempotency").digest();
  return createHmac("sha256", key).update(text).digest("hex");
}

type StoredKey = typeof idempotencyKeys.$inferSelect;
type Claim = { mine: true; owner: string; key: string; createdAt: Date };

/** Takes the key, or says who took it before. */
async function claim(row: {
  owner: string;
  key: string;
  requestHash: string;
}): Promise<Claim | { mine: false; earlier: StoredKey }> {
  const db = await orm();
  const createdAt = new Date();
  const before = (ageMs: number) => lt(idempotencyKeys.createdAt, new Date(createdAt.getTime() - ageMs));
  const [taken] = await db
    .insert(idempotencyKeys)
    .values({ ...row, createdAt })
    .onConflictDoUpdate({
      target: [idempotencyKeys.owner, idempotencyKeys.key],
      set: { requestHash: row.requestHash, status: null, body: null, createdAt },
      setWhere: or(before(answerKeptMs), and(isNull(idempotencyKeys.status), before(abandonedMs))),
    })
    .returning({ key: idempotencyKeys.key });
  if (taken) return { mine: true, owner: row.owner, key: row.key, createdAt };
  const [earlier] = await db.select().from(idempotencyKeys).where(isRow(row));
  // The first request failed between the two statements: the key is free again.
  return earlier ? { mine: false, earlier } : claim(row);
}

const isRow = ({ owner, key }: { owner: string; key: string }) =>
  and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key));

/**
 * Keeps the answer (a null body: it cannot be repeated) or frees the key, unless somebody took it over in the meantime.
 * What was done is done: when this fails, the caller gets the answer all the same and the key is free after a while.
 */
async function settle(claimed: Claim, answer: { status: number; body: string | null } | null): Promise<void> {
  const { owner, key, createdAt } = claimed;
  const mine = and(isRow(claimed), eq(idempotencyKeys.createdAt, createdAt));
  try {
    const db = await orm();
    if (answer === null) await db.delete(idempotencyKeys).where(mine);
    else {
      const body =
        answer.body === null ? null : seal(secrets().encryptionKeys, `${owner}/${key}`, answer.body);
      await db.update(idempotencyKeys).set({ status: answer.status, body }).where(mine);
    }
  } catch (error) {
    logger().error({ err: error }, "the outcome of an Idempotency-Key could not be kept");
  }
}

/** The text of a JSON or empty answer; null for files and streams. */
async function repeatableBody(response: Response): Promise<string | null> {
  if (response.body === null) return "";
  const type = response.headers.get("content-type") ?? "";
  return type.startsWith("application/json") ? response.clone().text() : null;
}

function repeat(earlier: StoredKey, requestHash: string): Response {
  if (earlier.requestHash !== requestHash) throw wrongKey("was used for another request");
  if (earlier.status === null) {
    throw new AppError("conflict", {
      message: "the first request with this Idempotency-Key is still being answered",
      details: { retryAfterSeconds: 1 },
    });
  }
  if (earlier.body === null) {
    throw new AppError("conflict", {
      message: "the request with this Idempotency-Key was answered with a stream, which is not repeated",
    });
  }
  const body = unseal(secrets().encryptionKeys, `${earlier.owner}/${earlier.key}`, earlier.body);
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
