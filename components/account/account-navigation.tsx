import {
  Bell,
  CircleUserRound,
  Folders,
  House,
  KeyRound,
  MessagesSquare,
  PackageOpen,
  ShieldCheck,
  SquareArrowOutUpRight,
} from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NavGroup } from "@/components/app/nav-item";
import { type Room, roomGroups, roomsOf } from "@/lib/account/model/rooms";
import type { SiteRole } from "@/lib/auth/model/permissions";

const icons: Record<Room["key"], ReactNode> = {
  overview: <House />,
  projects: <Folders />,
  conversations: <MessagesSquare />,
  keys: <KeyRound />,
  profile: <CircleUserRound />,
  security: <ShieldCheck />,
  notifications: <Bell />,
  data: <PackageOpen />,
  admin: <SquareArrowOutUpRight />,
};

/** The rooms of the account area a role may enter, in groups. */
export function useAccountNavigation(role: SiteRole): NavGroup[] {
  const t = useTranslations("account.rooms");
  const locale = useLocale();
  const open = roomsOf(role);
  return roomGroups.flatMap((group) => {
    const items = open
      .filter((room) => room.group === group)
      .map((room) => ({ href: `/${locale}${room.href}`, label: t(room.key), icon: icons[room.key] }));
    if (items.length === 0) return [];
    return [group === "start" ? { items } : { label: t(`groups.${group}`), items }];
  });
}
