import { notFound } from "next/navigation";
import { PersonView } from "@/components/admin/people/person-view";
import { roomMetadata } from "@/components/admin/room-metadata";
import { personId } from "@/lib/admin/model/people";
import { getPerson } from "@/lib/admin/people/get-person";
import { listPersonSessions } from "@/lib/admin/people/list-person-sessions";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { toAppError } from "@/lib/core/model/errors";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Personal data: made for each request. */
export const instant = false;

export const generateMetadata = () => roomMetadata("people");

/** One person with all that can be done with the account. */
export default async function PersonPage({ params }: PageProps<"/[locale]/admin/people/[userId]">) {
  const locale = await currentLocale();
  const { viewer } = await requireAdminPage(locale, "people.read");
  const { userId } = await params;
  if (!personId.safeParse(userId).success) notFound();
  const [person, sessions] = await Promise.all([
    getPerson(viewer, userId),
    listPersonSessions(viewer, userId),
  ]).catch((error: unknown) => {
    if (toAppError(error).code === "not_found") notFound();
    throw error;
  });
  return (
    <PersonView
      initial={person}
      sessions={sessions}
      isOneself={viewer.userId === userId}
      peopleHref={`/${locale}/admin/people`}
      auditHref={`/${locale}/admin/audit`}
    />
  );
}
