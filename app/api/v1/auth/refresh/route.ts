import { publicRoute } from "@/lib/api/api-route";
import { refreshOperation } from "@/lib/api/operations/auth";
import { refreshApiTokens } from "@/lib/auth/api-tokens";

export const POST = publicRoute(refreshOperation, ({ body, address }) =>
  refreshApiTokens(body.refreshToken, address),
);
