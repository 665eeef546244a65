import { publicRoute } from "@/lib/api/api-route";
import { loginOperation } from "@/lib/api/operations/auth";
import { loginToApi } from "@/lib/auth/api-tokens";

export const POST = publicRoute(loginOperation, ({ body, request, address }) =>
  loginToApi(body, request, address),
);
