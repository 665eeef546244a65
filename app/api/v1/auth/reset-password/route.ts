import { publicRoute } from "@/lib/api/api-route";
import { resetPasswordOperation } from "@/lib/api/operations/auth";
import { resetPassword } from "@/lib/auth/reset-password";

export const POST = publicRoute(resetPasswordOperation, ({ body, address }) => resetPassword(body, address));
