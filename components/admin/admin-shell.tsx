import { CircleUserRound, Globe } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppShell } from "@/components/app/app-shell";
import type { ShellUser } from "@/components/app/user-menu";
import { Reauthentication } from "@/components/auth/reauthentication";
import type { SiteRole } from "@/lib/auth/model/permissions";
import { useAdminNavigation } from "./admin-navigation";
import { SignOutEntry } from "./sign-out-entry";

/** The shell around every room of the administration. */
export function AdminShell({
  user,
  role,
  children,
}: {
  user: ShellUser;
  role: SiteRole;
  children: ReactNode;
}) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const nav = useAdminNavigation(role);
  return (
    <AppShell
      area={t("area")}
      areaHref={`/${locale}/admin`}
      nav={nav}
      user={user}
      userLinks={[
        { href: `/${locale}/account`, label: t("account"), icon: <CircleUserRound /> },
        { href: `/${locale}`, label: t("toSite"), icon: <Globe /> },
      ]}
      signOut={<SignOutEntry />}
    >
      {children}
      <Reauthentication />
    </AppShell>
  );
}
