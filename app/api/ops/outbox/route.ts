import { requireOperations } from "@/lib/auth/operations-token";
import { json, route } from "@/lib/core/http/route";
import { listOutbox } from "@/lib/mail/list-outbox";

/** The newest mails, for the command `npm run outbox`. */
export const GET = route(async (request: Request) => {
  requireOperations(request);
  return json({ data: await listOutbox(50), nextCursor: null });
});
