import { siteAssistant } from "@/db/seed/site-assistant";
import { enforceLimit } from "@/lib/auth/enforce-limit";
import { isOwnOrigin } from "@/lib/auth/origin";
import { requireVisitorMutation } from "@/lib/auth/require-visitor";
import { addressOf, findVisitor } from "@/lib/auth/visitor-session";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { readJson } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";
import { AppError } from "@/lib/core/model/errors";
import { receiveForm } from "./receive-form";

/** The longest message in any script fits several times (bytes). */
const maxBytes = 32 * 1024;

/** A request for contact: JSON from our scripts, or an ordinary form where there are none. */
export const POST = route(async (request: Request) => {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return receiveForm(request, maxBytes);

  const viewer = findVisitor(request) ? await requireVisitorMutation(request) : null;
  if (!viewer && request.headers.get("origin") !== null && !isOwnOrigin(request)) {
    throw new AppError("csrf_rejected", { message: "the Origin is foreign" });
  }
  const input = await readJson(request, leadInput, { maxBytes });
  const address = addressOf(request);
  const headers = await enforceLimit("contact", viewer ? [address, viewer.visitorId] : address);
  return json(await submitLead(viewer, siteAssistant.projectId, input), { status: 201, headers });
});
