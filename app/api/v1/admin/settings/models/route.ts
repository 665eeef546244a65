import { getModelSettings, saveModelSettings } from "@/lib/admin/settings/model-settings";
import { apiRoute } from "@/lib/api/api-route";
import { getModelsOperation, saveModelsOperation } from "@/lib/api/operations/admin-settings";

export const GET = apiRoute(getModelsOperation, ({ viewer }) => getModelSettings(viewer));
export const PUT = apiRoute(saveModelsOperation, ({ viewer, body }) => saveModelSettings(viewer, body));
