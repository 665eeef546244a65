import { notFound } from "next/navigation";
import { MailView } from "@/components/admin/outbox/mail-view";
import { roomMetadata } from "@/components/admin/room-metadata";
import { mailParams } from "@/lib/admin/model/outbox";
import { getMail } from "@/lib/admin/outbox/get-mail";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { toAppError } from "@/lib/core/model/errors";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("outbox");

/** One mail with its texts. */
export default async function MailPage({ params }: PageProps<"/[locale]/admin/outbox/[mailId]">) {
  const locale = await currentLocale();
  const { viewer } = await requireAdminPage(locale, "outbox.read");
  const { mailId } = await params;
  if (!mailParams.safeParse({ mailId }).success) notFound();
  const mail = await getMail(viewer, mailId).catch((error: unknown) => {
    if (toAppError(error).code === "not_found") notFound();
    throw error;
  });
  return <MailView initial={mail} outboxHref={`/${locale}/admin/outbox`} />;
}
