import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "@/components/ui/logo";
import { AppDrawer } from "./app-drawer";
import { AppNav } from "./app-nav";
import type { NavGroup } from "./nav-item";
import { type ShellUser, UserMenu, type UserMenuLink } from "./user-menu";

/**
 * The frame of the signed-in area: bar on top, navigation at the left (a drawer on small screens), the page beside it.
 *
 * Layouts render it inside `AppMessages` with plain data. `--shell-head` holds the height of what stays on top, for sticky parts below it.
 */
export function AppShell({
  area,
  areaHref,
  nav,
  user,
  userLinks = [],
  signOut,
  tools,
  banner,
  children,
}: {
  /** The name of the area beside the logo: "Konto", "Verwaltung". */
  area: string;
  areaHref: string;
  nav: readonly NavGroup[];
  user: ShellUser;
  userLinks?: readonly UserMenuLink[];
  signOut?: ReactNode;
  /** In the bar before the user menu: a search, a link. */
  tools?: ReactNode;
  /** One `ShellBanner` that stays in sight. */
  banner?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations("app.shell");
  const locale = useLocale();
  return (
    <div
      className={`flex flex-1 flex-col text-sm ${banner ? "[--shell-head:7rem] sm:pointer-fine:[--shell-head:6.25rem]" : "[--shell-head:3.5rem]"}`}
    >
      <a
        href="#app-main"
        className="fixed top-3 left-3 z-50 -translate-y-20 rounded-md bg-action px-4 py-3 font-semibold text-on-action focus:translate-y-0"
      >
        {t("skip")}
      </a>
      <header className="sticky top-0 z-40 bg-paper">
        {banner}
        <div className="flex h-14 items-center gap-3 border-b border-hair px-4 sm:px-6">
          <AppDrawer title={area} groups={nav} />
          <Link
            href={`/${locale}`}
            aria-label={t("home")}
            className="flex min-h-11 items-center rounded-sm text-ink"
          >
            <Logo />
          </Link>
          <span aria-hidden className="h-px w-5 shrink-0 bg-edge max-sm:hidden" />
          <Link
            href={areaHref}
            className="truncate rounded-sm py-2 font-medium text-ink-soft hover:text-ink max-sm:hidden"
          >
            {area}
          </Link>
          <div className="ml-auto flex items-center gap-1 sm:gap-2">
            {tools}
            <UserMenu user={user} links={userLinks} signOut={signOut} />
          </div>
        </div>
      </header>
      <div className="grid flex-1 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <div className="sticky top-(--shell-head) hidden h-[calc(100dvh-var(--shell-head))] border-r border-hair lg:block">
          {/* The lens of the current entry lies on the line at the right, outside the scrolling part's own edge. */}
          <div className="-mr-2 h-full overflow-y-auto py-6 pr-6 pl-3 [scrollbar-width:none]">
            <AppNav groups={nav} />
          </div>
        </div>
        <main
          id="app-main"
          tabIndex={-1}
          className="min-w-0 scroll-mt-(--shell-head) px-4 pt-6 pb-28 sm:px-8 lg:pt-8 xl:px-10"
        >
          <div className="mx-auto max-w-[82rem]">{children}</div>
        </main>
      </div>
    </div>
  );
}

const bannerTones = {
  info: "bg-sunken text-ink",
  wheat: "bg-wheat text-on-wheat",
  danger: "bg-poppy text-on-poppy",
} as const;

/** One line over everything that stays in sight: as whom one acts, an e-mail address to verify. At most two lines on phones. */
export function ShellBanner({
  tone = "info",
  icon,
  action,
  children,
}: {
  tone?: keyof typeof bannerTones;
  icon?: ReactNode;
  /** A quiet button or link at the end. */
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      role="status"
      className={`flex h-14 items-center gap-3 px-4 text-sm font-medium sm:px-6 sm:pointer-fine:h-11 ${bannerTones[tone]}`}
    >
      {icon ? (
        <span aria-hidden className="shrink-0 [&>svg]:size-5">
          {icon}
        </span>
      ) : null}
      <p className="line-clamp-2 min-w-0 leading-tight sm:line-clamp-1">{children}</p>
      {action ? <div className="ml-auto shrink-0">{action}</div> : null}
    </div>
  );
}
