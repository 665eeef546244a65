import { apiRoute } from "@/lib/api/api-route";
import { deletePasskeyOperation, renamePasskeyOperation } from "@/lib/api/operations/auth-security";
import { deletePasskey, renamePasskey } from "@/lib/auth/passkeys";

export const PATCH = apiRoute(renamePasskeyOperation, ({ viewer, params, body }) =>
  renamePasskey(viewer, params.passkeyId, body.name),
);

export const DELETE = apiRoute(deletePasskeyOperation, ({ viewer, params }) =>
  deletePasskey(viewer, params.passkeyId),
);
