import { checkReadiness } from "@/lib/admin/check-readiness";
import { json, route } from "@/lib/core/http/route";

/** The process can do its work: its database answers. */
export const GET = route(async () => {
  const readiness = await checkReadiness();
  return json(readiness, { status: readiness.status === "ok" ? 200 : 503 });
});
