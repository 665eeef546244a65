import { renderMetrics } from "@/lib/admin/metrics";
import { requireOperations } from "@/lib/auth/operations-token";
import { route } from "@/lib/core/http/route";

/** Prometheus' text format; with METRICS_TOKEN as bearer. */
export const GET = route(async (request: Request) => {
  requireOperations(request, "metrics");
  const { body, contentType } = await renderMetrics();
  return new Response(body, { headers: { "content-type": contentType, "cache-control": "no-store" } });
});
