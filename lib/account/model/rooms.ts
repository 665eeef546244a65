import { roleMay, type SitePermission, type SiteRole } from "@/lib/auth/model/permissions";

/** A room of the account area. Navigation and page titles are made of this list. */
export interface Room {
  /** Key of its words in `account.rooms`. */
  key:
    | "overview"
    | "projects"
    | "conversations"
    | "keys"
    | "profile"
    | "security"
    | "notifications"
    | "data"
    | "admin";
  /** Behind the language: `/account/profile`. */
  href: `/account${string}` | "/admin";
  /** For people of the company only. */
  permission?: SitePermission;
  group: "start" | "settings" | "company";
}

const rooms: readonly Room[] = [
  { key: "overview", href: "/account", group: "start" },
  { key: "projects", href: "/account/projects", group: "start" },
  { key: "conversations", href: "/account/conversations", group: "start" },
  { key: "keys", href: "/account/api-keys", group: "start" },
  { key: "profile", href: "/account/profile", group: "settings" },
  { key: "security", href: "/account/security", group: "settings" },
  { key: "notifications", href: "/account/notifications", group: "settings" },
  { key: "data", href: "/account/data", group: "settings" },
  { key: "admin", href: "/admin", permission: "overview.read", group: "company" },
];

export const roomGroups = ["start", "settings", "company"] as const;

/** The rooms a role may enter. */
export function roomsOf(role: SiteRole): readonly Room[] {
  return rooms.filter(({ permission }) => !permission || roleMay(role, permission));
}
