import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { orm } from "@/db/client";
import { sessions } from "@/db/schema";
import { AppError } from "@/lib/core/model/errors";
import { wrongField } from "./assert-new-password";
import { countAttempt, refundAttempt } from "./count-attempts";
import { getAccount } from "./get-account";
import type { reauthenticateInput } from "./model/auth-input";
import type { UserViewer } from "./model/viewer";
import { verifyPasskey } from "./passkeys";
import { verifyPassword } from "./password-hash";
import { requirePerson } from "./require-permission";
import { consumeSecondFactor } from "./second-factor";

type Proof = z.output<typeof reauthenticateInput>;

/**
 * Takes a new proof of who the viewer is; it counts for a quarter of an hour.
 * @throws AppError `invalid_input` naming what was wrong, `rate_limited`, `forbidden` while acting for somebody.
 */
export async function reauthenticate(viewer: UserViewer, proof: Proof, request: Request): Promise<void> {
  requirePerson(viewer);
  const { userId, sessionId, address } = viewer;
  if (viewer.actorId || !sessionId) {
    throw new AppError("forbidden", { message: "not while acting as somebody else" });
  }
  await countAttempt(userId, address);
  const wrong = await findWrong(userId, proof, request);
  if (wrong) throw wrongField(wrong.path, wrong.code);
  await refundAttempt(userId, address);
  await (await orm())
    .update(sessions)
    .set({ authenticatedAt: new Date() })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)));
}

async function findWrong(userId: string, proof: Proof, request: Request) {
  if ("passkey" in proof) {
    const shown = await verifyPasskey(proof.passkey, request);
    return shown?.id === userId ? null : { path: "passkey", code: "wrong_passkey" };
  }
  const person = await getAccount(userId);
  if ("password" in proof) {
    const isRight = await verifyPassword(person.passwordHash, proof.password);
    return isRight ? null : { path: "password", code: "wrong_password" };
  }
  const isRight = await (await orm()).transaction((transaction) =>
    consumeSecondFactor(transaction, person, proof.code),
  );
  return isRight ? null : { path: "code", code: "wrong_code" };
}
