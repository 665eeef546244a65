import { json, route } from "@/lib/core/http/route";

/** The process answers. */
export const GET = route(async () => json({ status: "ok" }));
