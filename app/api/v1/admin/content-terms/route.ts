import { listContentTerms } from "@/lib/admin/content/list-content-terms";
import { apiRoute } from "@/lib/api/api-route";
import { listContentTermsOperation } from "@/lib/api/operations/admin-content";

export const GET = apiRoute(listContentTermsOperation, ({ viewer }) => listContentTerms(viewer));
