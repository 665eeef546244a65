import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHead } from "@/components/app/page-head";
import type { Room } from "@/lib/admin/model/rooms";

/** The head of a room's first page: its title and what it is for. */
export function RoomHead({
  room,
  actions,
  meta,
}: {
  room: Room["key"];
  actions?: ReactNode;
  meta?: ReactNode;
}) {
  const t = useTranslations("admin.rooms");
  return (
    <PageHead
      title={t(`${room}.title`)}
      description={t(`${room}.description`)}
      actions={actions}
      meta={meta}
    />
  );
}
