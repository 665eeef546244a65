import { undoDeletion } from "@/lib/account/deletion/undo-deletion";
import { apiRoute } from "@/lib/api/api-route";
import { undoDeletionOperation } from "@/lib/api/operations/users";

export const POST = apiRoute(undoDeletionOperation, ({ viewer }) => undoDeletion(viewer));
