import { deleteSavedView } from "@/lib/account/saved-views/delete-saved-view";
import { updateSavedView } from "@/lib/account/saved-views/update-saved-view";
import { apiRoute } from "@/lib/api/api-route";
import { deleteSavedViewOperation, updateSavedViewOperation } from "@/lib/api/operations/saved-views";

export const PATCH = apiRoute(updateSavedViewOperation, ({ viewer, params, body }) =>
  updateSavedView(viewer, params.viewId, body),
);
export const DELETE = apiRoute(deleteSavedViewOperation, ({ viewer, params }) =>
  deleteSavedView(viewer, params.viewId),
);
