import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, pgSchema, text, uniqueIndex, vector } from "drizzle-orm/pg-core";
import { createdAt, embeddingDimensions, locale, moment, typedJson, updatedAt } from "../../columns";

/** What customers build: projects, assistants, their knowledge. The company's own site is one such project. */
export const projectsSchema = pgSchema("rozoom_ki_projects");

export const projects = projectsSchema.table("projects", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  description: text("description").notNull().default(""),
  /** The assistant that answers in the project; null only while the project is being made. */
  assistantId: text("assistant_id"),
  archivedAt: moment("archived_at"),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
});

export const assistants = projectsSchema.table(
  "assistants",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    publishedVersion: integer("published_version").notNull(),
    /** Grows with every change of a published chunk; caches of the knowledge compare it. */
    knowledgeVersion: bigint("knowledge_version", { mode: "number" }).notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("assistants_project_idx").on(table.projectId)],
);

/** What an assistant is told and allowed: immutable once written; the published one answers. */
export interface AssistantConfig {
  agents: { id: string; instructions: string; tools: string[] }[];
  greeting: Record<"de" | "en" | "uk", string>;
  basePrompt: string;
  temperature: number;
  maxAnswerTokens: number;
  topic: "open" | "company";
  allowedLinkHosts: string[];
  /** Contact data that is published anyway: it is not masked as somebody's personal data. */
  publicText: string;
}

export const assistantVersions = projectsSchema.table(
  "assistant_versions",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id")
      .notNull()
      .references(() => assistants.id, { onDelete: "cascade" }),
    version: integer("version").notNull(),
    config: typedJson<AssistantConfig>("config").notNull(),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("assistant_versions_number_idx").on(table.assistantId, table.version)],
);

export const sources = projectsSchema.table(
  "sources",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id")
      .notNull()
      .references(() => assistants.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["site", "prompts", "files"] }).notNull(),
    name: text("name").notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("sources_assistant_idx").on(table.assistantId)],
);

export const documents = projectsSchema.table(
  "documents",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id").notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id, { onDelete: "cascade" }),
    /** The origin's own name of the document, e.g. `post:hybrid-search:de`; one document per name and source. */
    externalKey: text("external_key").notNull(),
    locale: locale().notNull(),
    title: text("title").notNull(),
    url: text("url").notNull(),
    contentHash: text("content_hash").notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [uniqueIndex("documents_external_key_idx").on(table.sourceId, table.externalKey)],
);

export const chunks = projectsSchema.table(
  "chunks",
  {
    id: text("id").primaryKey(),
    projectId: text("project_id").notNull(),
    assistantId: text("assistant_id").notNull(),
    documentId: text("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    ordinal: integer("ordinal").notNull(),
    headingPath: text("heading_path").array().notNull().default(sql`'{}'`),
    anchor: text("anchor"),
    text: text("text").notNull(),
    tokenCount: integer("token_count").notNull(),
    contentHash: text("content_hash").notNull(),
    enabled: boolean("enabled").notNull().default(true),
    embedding: vector("embedding", { dimensions: embeddingDimensions }).notNull(),
    embeddingModel: text("embedding_model").notNull(),
  },
  (table) => [
    // Loading an assistant's knowledge, and the exact vector scan inside it.
    index("chunks_assistant_idx").on(table.assistantId),
    uniqueIndex("chunks_ordinal_idx").on(table.documentId, table.ordinal),
  ],
);
