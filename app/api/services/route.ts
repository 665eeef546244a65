import { presentService } from "@/lib/api/present-content";
import { requirePublicRead } from "@/lib/auth/public-read";
import { listServices } from "@/lib/content/list-services";
import { localeQuery } from "@/lib/content/model/api-content";
import { readQuery } from "@/lib/core/http/read-body";
import { json, route } from "@/lib/core/http/route";

export const GET = route(async (request: Request) => {
  const headers = await requirePublicRead(request);
  const { locale } = readQuery(request, localeQuery);
  const services = await listServices(locale);
  return json({ data: services.map(presentService), nextCursor: null }, { headers });
});
