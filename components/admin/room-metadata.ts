import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Room } from "@/lib/admin/model/rooms";

/** The title of a room in the browser's tab. */
export async function roomMetadata(room: Room["key"]): Promise<Metadata> {
  const t = await getTranslations("admin.rooms");
  return { title: t(`${room}.title`) };
}
