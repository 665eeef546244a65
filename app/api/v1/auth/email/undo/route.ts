import { publicRoute } from "@/lib/api/api-route";
import { undoEmailOperation } from "@/lib/api/operations/auth";
import { undoEmailChange } from "@/lib/auth/undo-email-change";

export const POST = publicRoute(undoEmailOperation, ({ body, address }) =>
  undoEmailChange(body.token, address),
);
