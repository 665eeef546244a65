import { redirect } from "next/navigation";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

/** The room opens at the posts. */
export default async function ContentPage() {
  const locale = await currentLocale();
  await requireAdminPage(locale, "content.read");
  redirect(`/${locale}/admin/content/post`);
}
