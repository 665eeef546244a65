import { apiRoute } from "@/lib/api/api-route";
import { reauthenticateOperation } from "@/lib/api/operations/auth-security";
import { reauthenticate } from "@/lib/auth/reauthenticate";

export const POST = apiRoute(reauthenticateOperation, ({ viewer, body, request }) =>
  reauthenticate(viewer, body, request),
);
