/**
 * The one table of who may do what. Guards, navigation and `docs/permissions.md` are made of it.
 *
 * A site permission is held by roles of people, a project permission by roles of a project's members. Acting for somebody
 * else never adds a permission, and an API key is narrowed further by its scopes.
 */
export const siteRoles = ["user", "operator", "admin"] as const;
export type SiteRole = (typeof siteRoles)[number];

export const projectRoles = ["owner", "editor", "viewer"] as const;
export type ProjectRole = (typeof projectRoles)[number];

/** What an API key may be allowed. */
export const scopes = [
  "account:read",
  "projects:read",
  "projects:write",
  "members:read",
  "members:write",
  "prompts:read",
  "prompts:write",
  "messages:read",
  "messages:write",
  "files:read",
  "files:write",
  "chat",
] as const;
export type Scope = (typeof scopes)[number];

const staff = ["operator", "admin"] as const;
const admins = ["admin"] as const;

export const sitePermissions = {
  "overview.read": staff,
  "leads.read": staff,
  "leads.write": staff,
  "leads.reveal": staff,
  "leads.merge": admins,
  "leads.export": admins,
  "conversations.read": staff,
  "conversations.reveal": staff,
  "conversations.export": admins,
  "people.read": admins,
  "people.write": admins,
  "people.act_as": admins,
  "content.read": admins,
  "content.write": admins,
  "outbox.read": admins,
  "jobs.read": admins,
  "jobs.retry": admins,
  "settings.read": admins,
  "settings.write": admins,
  "audit.read": admins,
  "audit.export": admins,
  "health.read": admins,
} as const satisfies Record<string, readonly SiteRole[]>;

export type SitePermission = keyof typeof sitePermissions;

const everyone = ["owner", "editor", "viewer"] as const;
const makers = ["owner", "editor"] as const;
const owners = ["owner"] as const;

export const projectPermissions = {
  "project.read": everyone,
  "project.update": owners,
  "project.archive": owners,
  "project.members.read": everyone,
  "project.members.write": owners,
  "project.prompts.read": everyone,
  "project.prompts.write": makers,
  "project.messages.read": everyone,
  "project.messages.write": makers,
  "project.files.read": everyone,
  "project.files.write": makers,
  "project.chat": makers,
} as const satisfies Record<string, readonly ProjectRole[]>;

export type ProjectPermission = keyof typeof projectPermissions;

/** Roles that see the administration and must therefore have a second factor. */
export function needsSecondFactor(role: SiteRole): boolean {
  return role !== "user";
}

export function roleMay(role: SiteRole, permission: SitePermission): boolean {
  const holders: readonly SiteRole[] = sitePermissions[permission];
  return holders.includes(role);
}

export function projectRoleMay(role: ProjectRole, permission: ProjectPermission): boolean {
  const holders: readonly ProjectRole[] = projectPermissions[permission];
  return holders.includes(role);
}
