import { parseHead } from "@/lib/audit/model/chain-verdict";
import { verifyChain } from "@/lib/audit/verify-chain";
import { requireOperations } from "@/lib/auth/operations-token";
import { json, route } from "@/lib/core/http/route";
import { AppError } from "@/lib/core/model/errors";

/** Checks the audit log, for the command `npm run audit -- verify` beside the embedded database. */
export const GET = route(async (request: Request) => {
  requireOperations(request);
  const head = new URL(request.url).searchParams.get("head");
  const knownHead = head === null ? undefined : parseHead(head);
  if (knownHead === null) throw new AppError("bad_request", { message: "head must be sequence:hash" });
  return json(await verifyChain({ knownHead }));
});
