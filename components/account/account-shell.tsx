import { Globe, SquareArrowOutUpRight } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppShell } from "@/components/app/app-shell";
import type { ShellUser } from "@/components/app/user-menu";
import { roleMay, type SiteRole } from "@/lib/auth/model/permissions";
import { useAccountNavigation } from "./account-navigation";
import { SignOutButton } from "./sign-out-button";

/** The shell around every room of the account area. */
export function AccountShell({
  user,
  role,
  banner,
  children,
}: {
  user: ShellUser;
  role: SiteRole;
  banner?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("account");
  const locale = useLocale();
  const nav = useAccountNavigation(role);
  const adminLink = {
    href: `/${locale}/admin`,
    label: t("rooms.admin"),
    icon: <SquareArrowOutUpRight />,
  };
  return (
    <AppShell
      area={t("area")}
      areaHref={`/${locale}/account`}
      nav={nav}
      user={user}
      userLinks={[
        { href: `/${locale}`, label: t("toSite"), icon: <Globe /> },
        ...(roleMay(role, "overview.read") ? [adminLink] : []),
      ]}
      signOut={<SignOutButton />}
      banner={banner}
    >
      {children}
    </AppShell>
  );
}
