import {
  FileText,
  HeartPulse,
  LayoutDashboard,
  ListChecks,
  Mails,
  MessagesSquare,
  ScrollText,
  SlidersHorizontal,
  Target,
  Users,
} from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { NavGroup } from "@/components/app/nav-item";
import { type Room, roomGroups, roomsOf } from "@/lib/admin/model/rooms";
import type { SiteRole } from "@/lib/auth/model/permissions";

const icons: Record<Room["key"], ReactNode> = {
  overview: <LayoutDashboard />,
  conversations: <MessagesSquare />,
  leads: <Target />,
  people: <Users />,
  content: <FileText />,
  settings: <SlidersHorizontal />,
  outbox: <Mails />,
  jobs: <ListChecks />,
  audit: <ScrollText />,
  health: <HeartPulse />,
};

/** The rooms of the administration a role may enter, in groups. */
export function useAdminNavigation(role: SiteRole): NavGroup[] {
  const t = useTranslations("admin.rooms");
  const locale = useLocale();
  const open = roomsOf(role);
  return roomGroups.flatMap((group) => {
    const items = open
      .filter((room) => room.group === group)
      .map((room) => ({
        href: `/${locale}${room.href}`,
        label: t(`${room.key}.title`),
        icon: icons[room.key],
      }));
    if (items.length === 0) return [];
    return [group === "start" ? { items } : { label: t(`groups.${group}`), items }];
  });
}
