"use client";

import { ApiProblem } from "@/components/app/api-problem";
import { type ErrorCode, errorTable } from "@/lib/core/model/errors";
import { SignInRefused } from "./next-auth-client";

/**
 * A refused sign-in as the form understands it: wrong credentials become `code` beside no field, so that nothing tells which half was
 * wrong; the product's own codes (`rate_limited`) stay what they are.
 */
export async function asFormProblem<T>(work: Promise<T>, code: string): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof SignInRefused)) throw thrown;
    const { reason } = thrown;
    throw isOurCode(reason) ? new ApiProblem(reason, { status: errorTable[reason].status }) : refusal(code);
  }
}

/** The same for a mailed link, which a wrong secret makes a link that is over. */
export async function asLinkProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await asFormProblem(work, "over");
  } catch (thrown) {
    const isOver = thrown instanceof ApiProblem && thrown.fieldErrors.form?.code === "over";
    throw isOver ? new ApiProblem("not_found", { status: 404 }) : thrown;
  }
}

/** A refused proof (code, password) told at its field; other problems stay what they are. */
export function asWrongField(thrown: unknown, field: string): unknown {
  if (!(thrown instanceof ApiProblem) || !["invalid_input", "unauthenticated"].includes(thrown.code)) {
    return thrown;
  }
  return new ApiProblem("invalid_input", {
    status: thrown.status,
    fieldErrors: { [field]: { code: "wrong", message: "wrong" } },
  });
}

/** A problem that one sentence of the form's own explains. */
function refusal(code: string): ApiProblem {
  return new ApiProblem("invalid_input", { status: 400, fieldErrors: { form: { code, message: code } } });
}

/** Codes that say what else stands in the way. That something typed is wrong has a sentence of its own. */
function isOurCode(reason: string): reason is ErrorCode {
  return Object.hasOwn(errorTable, reason) && !["unauthenticated", "invalid_input"].includes(reason);
}
