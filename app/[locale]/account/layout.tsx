import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { AccountBanner, type AccountNotice, hasNotice } from "@/components/account/account-banner";
import { AccountShell } from "@/components/account/account-shell";
import { AppMessages } from "@/components/app/app-messages";
import { ownAvatarUrl } from "@/lib/account/model/avatar";
import { erasureDate } from "@/lib/account/model/deletion";
import { requireAccountPage } from "@/lib/auth/page-guards";
import { isLocale } from "@/lib/core/model/locale";

/** Personal data: every page is made for its request. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the account area. Each page asks again who is there: a layout alone guards nothing. */
export default async function AccountLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { user, session } = await requireAccountPage(locale);
  const notice: AccountNotice = {
    actingAs: session.actorId ? user.name : null,
    erasedAt: user.deletionRequestedAt ? erasureDate(user.deletionRequestedAt) : null,
    unverifiedEmail: user.emailVerifiedAt ? null : user.email,
  };
  return (
    <AppMessages locale={locale} domains={["account", "auth", "projects"]} timeZone={user.timeZone}>
      <AccountShell
        user={{ name: user.name, email: user.email, avatarUrl: ownAvatarUrl(user.avatarUploadId) }}
        role={user.role}
        banner={hasNotice(notice) ? <AccountBanner {...notice} /> : undefined}
      >
        {children}
      </AccountShell>
    </AppMessages>
  );
}
