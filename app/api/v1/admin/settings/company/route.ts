import { revalidateTag } from "next/cache";
import { getCompanySettings } from "@/lib/admin/settings/company-settings";
import { saveCompany } from "@/lib/admin/settings/save-company";
import { apiRoute } from "@/lib/api/api-route";
import { getCompanyOperation, saveCompanyOperation } from "@/lib/api/operations/admin-settings";
import { contentTags } from "@/lib/content/model/content";

export const GET = apiRoute(getCompanyOperation, ({ viewer }) => getCompanySettings(viewer));

/** The next page this process shows has the new facts for certain. */
export const PUT = apiRoute(saveCompanyOperation, async ({ viewer, body }) => {
  const saved = await saveCompany(viewer, body);
  revalidateTag(contentTags.company, { expire: 0 });
  return saved;
});
