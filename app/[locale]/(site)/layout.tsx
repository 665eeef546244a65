import type { ReactNode } from "react";
import { ChatLauncher } from "@/components/chat/chat-launcher";
import { currentLocale } from "@/lib/i18n/current-locale";

/** Public pages have the assistant at hand. Header and footer come with `SiteShell`. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  return (
    <>
      {children}
      <ChatLauncher locale={locale} />
    </>
  );
}
