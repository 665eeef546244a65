import { roleMay, type SitePermission, type SiteRole } from "@/lib/auth/model/permissions";

/** A room of the administration. Navigation, page titles and links between rooms are made of this list. */
export interface Room {
  /** Key of its words in `admin.rooms`. */
  key:
    | "overview"
    | "conversations"
    | "leads"
    | "content"
    | "people"
    | "outbox"
    | "jobs"
    | "settings"
    | "health"
    | "audit";
  /** Behind the language: `/admin/leads`. */
  href: `/admin${string}`;
  permission: SitePermission;
  group: "start" | "customers" | "website" | "operation";
}

const rooms: readonly Room[] = [
  { key: "overview", href: "/admin", permission: "overview.read", group: "start" },
  {
    key: "conversations",
    href: "/admin/conversations",
    permission: "conversations.read",
    group: "customers",
  },
  { key: "leads", href: "/admin/leads", permission: "leads.read", group: "customers" },
  { key: "people", href: "/admin/people", permission: "people.read", group: "customers" },
  { key: "content", href: "/admin/content", permission: "content.read", group: "website" },
  { key: "settings", href: "/admin/settings", permission: "settings.read", group: "website" },
  { key: "outbox", href: "/admin/outbox", permission: "outbox.read", group: "operation" },
  { key: "jobs", href: "/admin/jobs", permission: "jobs.read", group: "operation" },
  { key: "audit", href: "/admin/audit", permission: "audit.read", group: "operation" },
  { key: "health", href: "/admin/health", permission: "health.read", group: "operation" },
];

export const roomGroups = ["start", "customers", "website", "operation"] as const;

/** The rooms a role may enter. */
export function roomsOf(role: SiteRole): readonly Room[] {
  return rooms.filter((room) => roleMay(role, room.permission));
}
