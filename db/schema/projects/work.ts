import { sql } from "drizzle-orm";
import { index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment, updatedAt } from "../../columns";
import { users } from "../core/people";
import { projects, projectsSchema } from "./projects";

const ofProject = () =>
  text("project_id")
    .notNull()
    .references(() => projects.id, { onDelete: "cascade" });

const projectRole = () => text("role", { enum: ["owner", "editor", "viewer"] }).notNull();

export const projectMembers = projectsSchema.table(
  "project_members",
  {
    projectId: ofProject(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: projectRole(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.projectId, table.userId] }),
    // A person's own projects.
    index("project_members_user_idx").on(table.userId),
  ],
);

export const projectInvitations = projectsSchema.table(
  "project_invitations",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    email: text("email").notNull(),
    role: projectRole(),
    locale: locale().notNull(),
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    revokedAt: moment("revoked_at"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("project_invitations_hash_idx").on(table.tokenHash),
    // One open invitation per person and project.
    uniqueIndex("project_invitations_open_idx")
      .on(table.projectId, table.email)
      .where(sql`accepted_at is null and revoked_at is null`),
  ],
);

/** Texts an assistant of the project is told, current state; older states are in `prompt_versions`. */
export const prompts = projectsSchema.table(
  "prompts",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    title: text("title").notNull(),
    content: text("content").notNull(),
    version: integer("version").notNull().default(1),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("prompts_project_idx").on(table.projectId, table.createdAt.desc(), table.id.desc())],
);

export const promptVersions = projectsSchema.table(
  "prompt_versions",
  {
    promptId: text("prompt_id")
      .notNull()
      .references(() => prompts.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    projectId: text("project_id").notNull(),
    title: text("title").notNull(),
    content: text("content").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.promptId, table.version] })],
);

/** Files of a project: `ready` ones are part of what its assistant knows. */
export const projectFiles = projectsSchema.table(
  "files",
  {
    id: text("id").primaryKey(),
    projectId: ofProject(),
    name: text("name").notNull(),
    contentType: text("content_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    status: text("status", { enum: ["processing", "ready", "failed"] }).notNull(),
    /** Why it failed, as a key of `projects.files.failures`. */
    failure: text("failure"),
    uploadedBy: text("uploaded_by").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("files_project_idx").on(table.projectId, table.createdAt.desc(), table.id.desc()),
    // The same file twice is one file.
    uniqueIndex("files_content_idx").on(table.projectId, table.sha256),
  ],
);
