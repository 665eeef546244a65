import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { AdminShell } from "@/components/admin/admin-shell";
import { AppMessages } from "@/components/app/app-messages";
import { ownAvatarUrl } from "@/lib/account/model/avatar";
import { requireAdminPage } from "@/lib/auth/page-guards";
import { isLocale } from "@/lib/core/model/locale";

/** Personal data: every page is made for its request. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** The frame of the administration. Each page asks for its own permission again: a layout alone guards nothing. */
export default async function AdminLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  await connection();
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { user } = await requireAdminPage(locale, "overview.read");
  return (
    <AppMessages locale={locale} domains={["admin", "auth", "editor"]} timeZone={user.timeZone}>
      <AdminShell
        user={{ name: user.name, email: user.email, avatarUrl: ownAvatarUrl(user.avatarUploadId) }}
        role={user.role}
      >
        {children}
      </AdminShell>
    </AppMessages>
  );
}
