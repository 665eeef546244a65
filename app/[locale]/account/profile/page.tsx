import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AvatarEditor } from "@/components/account/profile/avatar-editor";
import { ProfileForm } from "@/components/account/profile/profile-form";
import { PageHead } from "@/components/app/page-head";
import { Panel } from "@/components/app/panel";
import { Badge } from "@/components/ui/badge";
import { getProfile } from "@/lib/account/profile/get-profile";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.rooms");
  return { title: t("profile") };
}

export default async function ProfilePage() {
  const locale = await currentLocale();
  const { viewer } = await requireAccountPage(locale);
  const t = await getTranslations("account.profile");
  const profile = await getProfile(viewer);
  return (
    <>
      <PageHead title={t("title")} description={t("lead")} />
      <Panel title={t("avatar.title")} description={t("avatar.text")}>
        <AvatarEditor name={profile.name} avatarUrl={profile.avatarUrl} />
      </Panel>
      <Panel title={t("details")} description={t("detailsText")}>
        <ProfileForm profile={profile} timeZones={Intl.supportedValuesOf("timeZone")} />
      </Panel>
      <Panel title={t("email")} description={t("emailText")}>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-semibold wrap-anywhere">{profile.email}</span>
          <Badge tone={profile.emailVerified ? "steppe" : "wheat"}>
            {profile.emailVerified ? t("verified") : t("unverified")}
          </Badge>
        </p>
        <p className="mt-2">
          <Link href={`/${locale}/account/security`} className="link">
            {t("changeEmail")}
          </Link>
        </p>
      </Panel>
    </>
  );
}
