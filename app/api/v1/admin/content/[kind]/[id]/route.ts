import { deleteDraft } from "@/lib/admin/content/create-content";
import { getContent } from "@/lib/admin/content/get-content";
import { saveDraft } from "@/lib/admin/content/save-draft";
import { apiRoute } from "@/lib/api/api-route";
import {
  deleteContentOperation,
  getContentOperation,
  saveContentOperation,
} from "@/lib/api/operations/admin-content";

export const GET = apiRoute(getContentOperation, ({ viewer, params }) =>
  getContent(viewer, params.kind, params.id),
);

export const PUT = apiRoute(saveContentOperation, ({ viewer, params, body }) =>
  saveDraft(viewer, { ...params, baseRevision: body.baseRevision }, body.content),
);

export const DELETE = apiRoute(deleteContentOperation, ({ viewer, params }) =>
  deleteDraft(viewer, params.kind, params.id),
);
