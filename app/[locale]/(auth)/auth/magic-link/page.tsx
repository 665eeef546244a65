import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/app/auth-frame";
import { authTitle, readParam } from "@/components/auth/auth-page";
import { findMagicLink } from "@/components/auth/find-magic-link";
import { MagicLinkSignIn } from "@/components/auth/mailed-links";
import { nextPath } from "@/components/auth/next-path";
import { currentLocale } from "@/lib/i18n/current-locale";

export const instant = false;

export const generateMetadata = () => authTitle("magic");

export default async function MagicLinkPage({ searchParams }: PageProps<"/[locale]/auth/magic-link">) {
  const locale = await currentLocale();
  const token = await readParam(searchParams, "token");
  const next = nextPath(await readParam(searchParams, "next"), locale);
  const link = await findMagicLink(token);
  const t = await getTranslations("auth.magic");
  return (
    <AuthFrame
      locale={locale}
      path={`/auth/magic-link?token=${encodeURIComponent(token)}`}
      title={t("title")}
    >
      <MagicLinkSignIn locale={locale} token={link ? token : ""} email={link?.email ?? ""} next={next} />
    </AuthFrame>
  );
}
