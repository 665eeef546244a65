import { type SampleLead, sampleLeads } from "../sample-leads";

/** The list behind the gallery's table, with the manners of a list operation. Part of development builds only. */
export function GET(request: Request): Response {
  const { searchParams: params } = new URL(request.url);
  const q = (params.get("q") ?? "").toLowerCase();
  if (q === "fehler") {
    return Response.json({ code: "unavailable", requestId: "req_gallery" }, { status: 503 });
  }
  const statuses = params.get("status")?.split(",");
  const service = params.get("service");
  const sort = params.get("sort") ?? "-createdAt";
  const key = sort.replace("-", "");
  const found = sampleLeads
    .filter((lead) => `${lead.name} ${lead.company}`.toLowerCase().includes(q))
    .filter((lead) => !statuses || statuses.includes(lead.status))
    .filter((lead) => !service || lead.service === service)
    .filter((lead) => lead.createdAt.slice(0, 10) >= (params.get("createdFrom") ?? ""))
    .filter((lead) => lead.createdAt.slice(0, 10) <= (params.get("createdTo") ?? "9"))
    .sort((a, b) => compare(a, b, key) * (sort.startsWith("-") ? -1 : 1));
  const from = Number(params.get("cursor") ?? 0);
  const until = from + Number(params.get("limit") ?? 25);
  return Response.json({
    data: found.slice(from, until),
    nextCursor: until < found.length ? String(until) : null,
    total: found.length,
  });
}

function compare(a: SampleLead, b: SampleLead, key: string): number {
  if (key === "valueMinor") return a.valueMinor - b.valueMinor;
  return key === "name" ? a.name.localeCompare(b.name) : a.createdAt.localeCompare(b.createdAt);
}
