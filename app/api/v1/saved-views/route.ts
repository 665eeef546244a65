import { createSavedView } from "@/lib/account/saved-views/create-saved-view";
import { listSavedViews } from "@/lib/account/saved-views/list-saved-views";
import { apiRoute } from "@/lib/api/api-route";
import { createSavedViewOperation, listSavedViewsOperation } from "@/lib/api/operations/saved-views";

export const GET = apiRoute(listSavedViewsOperation, ({ viewer, query }) => listSavedViews(viewer, query));
export const POST = apiRoute(createSavedViewOperation, ({ viewer, body }) => createSavedView(viewer, body));
