import { sql } from "drizzle-orm";
import { boolean, index, integer, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, locale, moment, typedJson, updatedAt } from "../../columns";
import { coreSchema } from "./content";

/** Which mails a person wants; those about the account's safety cannot be refused. */
export interface NotificationChoices {
  projects: boolean;
  exports: boolean;
  leads: boolean;
  handoffs: boolean;
}

export const users = coreSchema.table(
  "users",
  {
    id: text("id").primaryKey(),
    /** Lower case, as `normalizeEmail` gives it; what the person typed is not kept. */
    email: text("email").notNull(),
    emailVerifiedAt: moment("email_verified_at"),
    name: text("name").notNull(),
    locale: locale().notNull(),
    timeZone: text("time_zone").notNull().default("Europe/Berlin"),
    avatarUploadId: text("avatar_upload_id"),
    role: text("role", { enum: ["user", "operator", "admin"] })
      .notNull()
      .default("user"),
    tier: text("tier", { enum: ["free", "pro", "business"] })
      .notNull()
      .default("free"),
    status: text("status", { enum: ["active", "suspended"] })
      .notNull()
      .default("active"),
    /** Argon2id in PHC form; null for people who sign in by link or provider only. */
    passwordHash: text("password_hash"),
    /** Encrypted with the key ring and bound to the user's id; confirmed once a code of it was given. */
    totpSecret: text("totp_secret"),
    totpConfirmedAt: moment("totp_confirmed_at"),
    /** Time step of the last accepted code (RFC 6238 §5.2): none is accepted twice. */
    totpLastStep: integer("totp_last_step"),
    notifications: typedJson<NotificationChoices>("notifications")
      .notNull()
      .default({ projects: true, exports: true, leads: true, handoffs: true }),
    /** Since when the account is marked for erasure; null otherwise. */
    deletionRequestedAt: moment("deletion_requested_at"),
    lastSeenAt: moment("last_seen_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("users_email_idx").on(table.email),
    // The people list of the administration, newest first.
    index("users_created_idx").on(table.createdAt.desc(), table.id.desc()),
    // Looking for people by a part of name or address.
    index("users_search_idx").using("gin", sql`(${table.name} || ' ' || ${table.email}) gin_trgm_ops`),
    // Erasing accounts whose time to come back is over.
    index("users_deletion_idx").on(table.deletionRequestedAt).where(sql`deletion_requested_at is not null`),
  ],
);

const ofUser = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** Sign-ins by an outside provider (OpenID Connect, GitHub). */
export const identities = coreSchema.table(
  "identities",
  {
    provider: text("provider").notNull(),
    subject: text("subject").notNull(),
    userId: ofUser(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.subject] }),
    index("identities_user_idx").on(table.userId),
  ],
);

/** One signed-in browser, or one signed-in client of the API with its refresh tokens. */
export const sessions = coreSchema.table(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    kind: text("kind", { enum: ["browser", "api"] }).notNull(),
    method: text("method", { enum: ["password", "magic_link", "provider", "passkey", "act_as"] }).notNull(),
    /** Browser and system in words, e.g. `Firefox · Windows`. */
    device: text("device").notNull(),
    /** Network of the address (IPv4 /24, IPv6 /48): enough to recognise, too little to follow. */
    network: text("network").notNull(),
    /** ISO 3166-1 alpha-2; null when the network tells none. */
    country: text("country"),
    /** When the second factor was given; null while it is still owed or not demanded. */
    secondFactorAt: moment("second_factor_at"),
    /** When the person last proved who they are: changing password, address or keys demands a recent one. */
    authenticatedAt: moment("authenticated_at").notNull(),
    /** The admin who acts as this user, and the session they come back to. */
    actorId: text("actor_id"),
    actorSessionId: text("actor_session_id"),
    createdAt: createdAt(),
    lastSeenAt: moment("last_seen_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (table) => [
    // A person's own list of devices, and revoking them all.
    index("sessions_user_idx").on(table.userId, table.lastSeenAt.desc()),
    index("sessions_expiry_idx").on(table.expiresAt),
  ],
);

/** Rotating refresh tokens: one that is used a second time revokes its session (RFC 9700 §4.14.2). */
export const refreshTokens = coreSchema.table(
  "refresh_tokens",
  {
    tokenHash: text("token_hash").primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id, { onDelete: "cascade" }),
    userId: ofUser(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    createdAt: createdAt(),
  },
  (table) => [index("refresh_tokens_session_idx").on(table.sessionId)],
);

/** Links that are mailed and work once. Only the hash of the secret is stored. */
export const oneTimeTokens = coreSchema.table(
  "one_time_tokens",
  {
    id: text("id").primaryKey(),
    kind: text("kind", {
      enum: ["verify_email", "reset_password", "magic_link", "change_email", "undo_email_change"],
    }).notNull(),
    userId: ofUser(),
    /** The address the link was mailed to, or the new one to be taken over. */
    email: text("email").notNull(),
    tokenHash: text("token_hash").notNull(),
    /** The visitor who asked for it: their conversations join the account. */
    visitorId: text("visitor_id"),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("one_time_tokens_hash_idx").on(table.tokenHash),
    index("one_time_tokens_user_idx").on(table.userId, table.kind),
  ],
);

export const recoveryCodes = coreSchema.table(
  "recovery_codes",
  { userId: ofUser(), codeHash: text("code_hash").notNull(), usedAt: moment("used_at") },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

/** WebAuthn credentials; `id` and `public_key` in base64url. */
export const passkeys = coreSchema.table(
  "passkeys",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    name: text("name").notNull(),
    publicKey: text("public_key").notNull(),
    counter: integer("counter").notNull(),
    transports: text("transports").array().notNull(),
    createdAt: createdAt(),
    lastUsedAt: moment("last_used_at"),
  },
  (table) => [index("passkeys_user_idx").on(table.userId)],
);

/** Kinds of devices a person has signed in with: a new one is told by mail. */
export const knownDevices = coreSchema.table(
  "known_devices",
  {
    userId: ofUser(),
    fingerprint: text("fingerprint").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.fingerprint] })],
);

export const apiKeys = coreSchema.table(
  "api_keys",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    /** Set when the key reaches one project only. */
    projectId: text("project_id"),
    name: text("name").notNull(),
    /** The first characters, shown to recognise the key by. */
    prefix: text("prefix").notNull(),
    /** SHA-256 of the whole key, which has 256 random bits. */
    keyHash: text("key_hash").notNull(),
    scopes: text("scopes").array().notNull(),
    /** Requests a minute; null: the tier's own limit. */
    requestsPerMinute: integer("requests_per_minute"),
    expiresAt: moment("expires_at"),
    lastUsedAt: moment("last_used_at"),
    revokedAt: moment("revoked_at"),
    /** The key that took this one's place; this one works on until `expires_at`. */
    replacedById: text("replaced_by_id"),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex("api_keys_hash_idx").on(table.keyHash),
    index("api_keys_user_idx").on(table.userId, table.createdAt.desc()),
    index("api_keys_project_idx").on(table.projectId),
  ],
);

/** Answers of creating requests, kept a day: the same key gets the same answer. */
export const idempotencyKeys = coreSchema.table(
  "idempotency_keys",
  {
    /** The credential it was sent with: user and session or key. */
    owner: text("owner").notNull(),
    key: text("key").notNull(),
    /** HMAC of path and body: another request with the same key is refused. */
    requestHash: text("request_hash").notNull(),
    /** Null while the first request is being answered. */
    status: integer("status"),
    /** Encrypted: an answer may hold a secret that is shown once. */
    body: text("body"),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.key] }),
    index("idempotency_keys_created_idx").on(table.createdAt),
  ],
);

/** Files of people and content: the bytes lie in the store under `storage_key`. */
export const uploads = coreSchema.table(
  "uploads",
  {
    id: text("id").primaryKey(),
    purpose: text("purpose", { enum: ["avatar", "media", "export"] }).notNull(),
    /** Null for media of the site. */
    userId: text("user_id").references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    contentType: text("content_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    sha256: text("sha256").notNull(),
    storageKey: text("storage_key").notNull(),
    width: integer("width"),
    height: integer("height"),
    alt: typedJson<Record<"de" | "en" | "uk", string>>("alt"),
    createdAt: createdAt(),
  },
  (table) => [
    index("uploads_user_idx").on(table.userId, table.purpose),
    index("uploads_purpose_idx").on(table.purpose, table.createdAt.desc()),
  ],
);

/** Copies of all that is known of a person, made by a job. */
export const dataExports = coreSchema.table(
  "data_exports",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    status: text("status", { enum: ["queued", "running", "ready", "failed"] }).notNull(),
    /** 0 to 100. */
    progress: integer("progress").notNull().default(0),
    uploadId: text("upload_id"),
    expiresAt: moment("expires_at"),
    createdAt: createdAt(),
  },
  (table) => [index("data_exports_user_idx").on(table.userId, table.createdAt.desc())],
);

/** A table's filters, order and columns under a name, as the query of its address. */
export const savedViews = coreSchema.table(
  "saved_views",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    table: text("table_name").notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    isDefault: boolean("is_default").notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [uniqueIndex("saved_views_name_idx").on(table.userId, table.table, table.name)],
);
