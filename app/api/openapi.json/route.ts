import { openApi } from "@/lib/api/open-api";
import { requirePublicRead } from "@/lib/auth/public-read";
import { json, route } from "@/lib/core/http/route";

export const GET = route(async (request: Request) => {
  const headers = await requirePublicRead(request);
  return json(openApi(), { headers });
});
