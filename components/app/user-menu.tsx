"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageLinks } from "@/components/layout/language-links";
import { Avatar } from "@/components/ui/avatar";
import { panelStyle, usePopover } from "@/components/ui/popover";
import { userMenuEntry } from "./user-menu-entry";

export interface ShellUser {
  name: string;
  email: string;
  avatarUrl?: string | null;
}

export interface UserMenuLink {
  href: string;
  label: string;
  icon: ReactNode;
}

/** Who is signed in, their own pages, language, appearance and the way out. */
export function UserMenu({
  user,
  links,
  signOut,
}: {
  user: ShellUser;
  links: readonly UserMenuLink[];
  /** A button that ends the session, with the look of `userMenuEntry`. */
  signOut?: ReactNode;
}) {
  const t = useTranslations("app.shell");
  const { close, buttonProps, panelProps } = usePopover("end");
  const locale = useLocale();
  const path = usePathname().replace(/^\/[a-z]{2}(?=\/|$)/, "");
  return (
    <>
      <button
        type="button"
        {...buttonProps}
        aria-haspopup="dialog"
        className="flex min-h-11 items-center gap-2.5 rounded-full pr-1 pl-1 hover:bg-sunken sm:pr-3"
      >
        <span aria-hidden className="contents">
          <Avatar name={user.name} url={user.avatarUrl} size="sm" />
          <span className="max-w-40 truncate text-sm font-medium max-sm:hidden">{user.name}</span>
        </span>
        <span className="sr-only">{t("userMenu", { name: user.name })}</span>
      </button>
      <div
        {...panelProps}
        role="dialog"
        aria-label={t("userMenu", { name: user.name })}
        className={`${panelStyle} w-76 max-w-[calc(100vw-1.5rem)]`}
      >
        <div className="flex items-center gap-3 border-b border-hair p-4">
          <Avatar name={user.name} url={user.avatarUrl} />
          <div className="min-w-0">
            <p className="truncate font-semibold">{user.name}</p>
            <p className="truncate text-xs text-ink-soft">{user.email}</p>
          </div>
        </div>
        {links.length > 0 ? (
          <ul className="border-b border-hair p-1.5">
            {links.map((link) => (
              <li key={link.href}>
                <Link href={link.href} onClick={close} className={userMenuEntry}>
                  <span aria-hidden className="[&>svg]:size-4.5 [&>svg]:stroke-[1.75]">
                    {link.icon}
                  </span>
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="space-y-1 border-b border-hair px-4 py-3 last:border-b-0">
          <div className="flex items-center justify-between gap-3">
            <span className="text-xs text-ink-soft">{t("language")}</span>
            <LanguageLinks
              locale={locale}
              path={path}
              texts={{
                label: t("language"),
                de: t("languages.de"),
                en: t("languages.en"),
                uk: t("languages.uk"),
              }}
              className="-mr-2 flex"
            />
          </div>
          <Appearance />
        </div>
        {signOut ? <div className="p-1.5">{signOut}</div> : null}
      </div>
    </>
  );
}

/** As the device, light or dark; the page script answers the clicks and marks the chosen one. */
function Appearance() {
  const t = useTranslations("app.shell");
  return (
    <fieldset className="grid grid-cols-[1.5fr_1fr_1fr] rounded-full border border-hair p-0.5">
      <legend className="sr-only">{t("theme")}</legend>
      {(["system", "light", "dark"] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-theme-choice={choice}
          aria-pressed={choice === "system"}
          suppressHydrationWarning
          className="min-h-8 rounded-full px-2 text-xs leading-tight font-medium text-ink-soft hover:text-ink aria-pressed:bg-sunken aria-pressed:text-ink aria-pressed:ring-1 aria-pressed:ring-edge pointer-coarse:min-h-11"
        >
          {t(`themes.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
