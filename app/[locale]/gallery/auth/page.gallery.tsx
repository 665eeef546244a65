import type { Metadata } from "next";
import { connection } from "next/server";
import { AppMessages } from "@/components/app/app-messages";
import { AuthFrame } from "@/components/app/auth-frame";
import { currentLocale } from "@/lib/i18n/current-locale";
import { SignInParts } from "./sign-in-parts";

export const instant = false;

export const metadata: Metadata = { title: "Gallery", robots: { index: false, follow: false } };

/** The frame of the sign-in pages. Not part of a production build. */
export default async function AuthGalleryPage() {
  await connection();
  const locale = await currentLocale();
  return (
    <AppMessages locale={locale}>
      <AuthFrame
        locale={locale}
        path="/gallery/auth"
        title="Willkommen zurück"
        lead="Melden Sie sich an, um Ihre Gespräche und Projekte zu sehen."
        footer={
          <p>
            Noch kein Konto?{" "}
            <a className="link font-semibold" href={`/${locale}/gallery`}>
              Konto anlegen
            </a>
          </p>
        }
      >
        <SignInParts />
      </AuthFrame>
    </AppMessages>
  );
}
