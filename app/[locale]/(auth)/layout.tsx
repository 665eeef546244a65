import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { AppMessages } from "@/components/app/app-messages";
import { currentLocale } from "@/lib/i18n/current-locale";

/** These pages depend on who asks and carry a nonce of their own: each is made for its request. */
export const instant = false;

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function AuthLayout({ children }: { children: ReactNode }) {
  await connection();
  const locale = await currentLocale();
  return (
    <AppMessages locale={locale} domains={["auth"]}>
      {children}
    </AppMessages>
  );
}
