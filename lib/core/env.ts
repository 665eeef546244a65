import { z } from "zod";

/**
 * Every setting of the product, parsed once. `docs/deploy.md` lists them;
 * a wrong one stops the start with a list of all that are wrong (`checkEnv`).
 */
const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

const flag = (fallback: boolean) =>
  z
    .enum(["1", "0", "true", "false", "on", "off", ""])
    .optional()
    .transform((value) =>
      value === undefined || value === "" ? fallback : ["1", "true", "on"].includes(value),
    );

const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) address" });

const optionalUrl = z
  .union([z.literal(""), httpUrl])
  .optional()
  .transform((value) => (value ? value.replace(/\/+$/, "") : undefined));

const modelName = /^(openai|openrouter|compatible)\/.+$/;

const settings = z
  .object({
    NODE_ENV: z.enum(["production", "development", "test"]).default("development"),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    SITE_URL: optionalUrl,
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: optionalText.refine((value) => !value || /^postgres(ql)?:\/\//.test(value), {
      error: "must begin with postgres://",
    }),
    DATABASE_OWNER_URL: optionalText,
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    REDIS_URL: optionalText.refine((value) => !value || /^rediss?:\/\//.test(value), {
      error: "must begin with redis://",
    }),
    JOBS: z.enum(["inline", "worker"]).default("inline"),
    LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
    SESSION_SECRET: optionalText,
    CSRF_SECRET: optionalText,
    ENCRYPTION_KEYS: optionalText,
    GOOGLE_CLIENT_ID: optionalText,
    GOOGLE_CLIENT_SECRET: optionalText,
    GITHUB_CLIENT_ID: optionalText,
    GITHUB_CLIENT_SECRET: optionalText,
    OIDC_ISSUER: optionalUrl,
    OIDC_CLIENT_ID: optionalText,
    OIDC_CLIENT_SECRET: optionalText,
    OIDC_NAME: z
      .string()
      .trim()
      .max(40)
      .transform((name) => name || "OpenID")
      .default("OpenID"),
    OPENAI_API_KEY: optionalText,
    OPENAI_BASE_URL: optionalUrl,
    OPENROUTER_API_KEY: optionalText,
    OPENROUTER_BASE_URL: optionalUrl,
    COMPATIBLE_BASE_URL: optionalUrl,
    COMPATIBLE_API_KEY: optionalText,
    AI_CHAIN: z
      .string()
      .optional()
      .transform((value) =>
        (value ?? "")
          .split(",")
          .map((entry) => entry.trim())
          .filter(Boolean),
      )
      .refine((chain) => chain.every((entry) => modelName.test(entry)), {
        error: "must list models as provider/model, provider one of openai, openrouter, compatible",
      }),
    AI_EMBEDDING: optionalText.refine((value) => !value || value === "builtin" || modelName.test(value), {
      error: "must be builtin or provider/model",
    }),
    AI_ROUTING_MODEL: optionalText.refine((value) => !value || modelName.test(value), {
      error: "must be provider/model",
    }),
    AI_MODERATION: flag(false),
    AI_FIRST_TOKEN_MS: z.coerce.number().int().min(500).max(60_000).default(20_000),
    SMTP_URL: optionalText.refine((value) => !value || /^smtps?:\/\//.test(value), {
      error: "must begin with smtp:// or smtps://",
    }),
    MAIL_FROM: z.string().default("Rozoom KI <hallo@rozoom-ki.example>"),
    MAIL_COMPANY: z.string().default("hallo@rozoom-ki.example"),
    S3_BUCKET: optionalText,
    S3_REGION: optionalText.transform((value) => value ?? "eu-central-1"),
    S3_ENDPOINT: optionalUrl,
    S3_ACCESS_KEY_ID: optionalText,
    S3_SECRET_ACCESS_KEY: optionalText,
    RATE_LIMITS: z.enum(["on", "off"]).default("on"),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    FETCH_ALLOW: z
      .string()
      .optional()
      .transform((value) =>
        (value ?? "")
          .split(",")
          .map((entry) => entry.trim())
          .filter(Boolean),
      ),
    METRICS_TOKEN: optionalText.refine((value) => !value || value.length >= 16, {
      error: "must have at least 16 characters",
    }),
    PURGE_URL: optionalUrl,
    PURGE_SECRET: optionalText.refine((value) => !value || value.length >= 16, {
      error: "must have at least 16 characters",
    }),
  })
  .superRefine((value, context) => {
    const demand = (name: string, present: unknown, why: string) => {
      if (!present) context.addIssue({ code: "custom", path: [name], message: `must be set ${why}` });
    };
    if (value.DATABASE_URL) {
      for (const name of ["SESSION_SECRET", "CSRF_SECRET", "ENCRYPTION_KEYS"] as const) {
        demand(name, value[name], "when DATABASE_URL is set");
      }
      demand("SITE_URL", value.SITE_URL, "when DATABASE_URL is set");
    }
    for (const name of ["SESSION_SECRET", "CSRF_SECRET"] as const) {
      const secret = value[name];
      if (secret !== undefined && secret.length < 32) {
        context.addIssue({ code: "custom", path: [name], message: "must have at least 32 characters" });
      }
    }
    if (
      value.ENCRYPTION_KEYS &&
      !/^[\w-]+:[A-Za-z0-9+/=]{44}(,[\w-]+:[A-Za-z0-9+/=]{44})*$/.test(value.ENCRYPTION_KEYS)
    ) {
      context.addIssue({
        code: "custom",
        path: ["ENCRYPTION_KEYS"],
        message: "must be name:base64 of 32 bytes, newest first, separated by commas",
      });
    }
    for (const entry of [...value.AI_CHAIN, value.AI_EMBEDDING ?? "", value.AI_ROUTING_MODEL ?? ""]) {
      if (entry.startsWith("openai/")) demand("OPENAI_API_KEY", value.OPENAI_API_KEY, `for ${entry}`);
      if (entry.startsWith("openrouter/"))
        demand("OPENROUTER_API_KEY", value.OPENROUTER_API_KEY, `for ${entry}`);
      if (entry.startsWith("compatible/"))
        demand("COMPATIBLE_BASE_URL", value.COMPATIBLE_BASE_URL, `for ${entry}`);
    }
    if (value.GOOGLE_CLIENT_ID) {
      demand("GOOGLE_CLIENT_SECRET", value.GOOGLE_CLIENT_SECRET, "when GOOGLE_CLIENT_ID is set");
    }
    if (value.GITHUB_CLIENT_ID) {
      demand("GITHUB_CLIENT_SECRET", value.GITHUB_CLIENT_SECRET, "when GITHUB_CLIENT_ID is set");
    }
    if (value.OIDC_ISSUER) {
      demand("OIDC_CLIENT_ID", value.OIDC_CLIENT_ID, "when OIDC_ISSUER is set");
      demand("OIDC_CLIENT_SECRET", value.OIDC_CLIENT_SECRET, "when OIDC_ISSUER is set");
    }
    if (value.AI_MODERATION) demand("OPENAI_API_KEY", value.OPENAI_API_KEY, "when AI_MODERATION is on");
    if (value.S3_BUCKET) {
      demand("S3_ACCESS_KEY_ID", value.S3_ACCESS_KEY_ID, "when S3_BUCKET is set");
      demand("S3_SECRET_ACCESS_KEY", value.S3_SECRET_ACCESS_KEY, "when S3_BUCKET is set");
    }
    if (value.PURGE_URL) demand("PURGE_SECRET", value.PURGE_SECRET, "when PURGE_URL is set");
  });

export type Env = z.output<typeof settings>;

export interface SettingProblem {
  name: string;
  problem: string;
}

/** Parses settings without throwing; `problems` names every wrong one and what it should be. */
export function checkEnv(source: Readonly<Record<string, string | undefined>>): {
  env: Env | null;
  problems: SettingProblem[];
} {
  const result = settings.safeParse(source);
  if (result.success) return { env: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    name: String(issue.path[0] ?? "settings"),
    problem: issue.message,
  }));
  return { env: null, problems };
}

let parsed: Env | undefined;

/** The settings of this process. @throws Error that lists every wrong setting. */
export function env(): Env {
  if (parsed) return parsed;
  const { env: value, problems } = checkEnv(process.env);
  if (!value) {
    throw new Error(`Wrong settings:\n${problems.map((p) => `  ${p.name} ${p.problem}`).join("\n")}`);
  }
  parsed = value;
  return value;
}

/** True while pages are rendered for the build, when no database folder or server may be opened. */
export function isBuildPhase(): boolean {
  return process.env.NEXT_PHASE === "phase-production-build";
}

/**
 * Tells next-auth the configured address, which it reads from the environment only: without it the address of its links would be its
 * own guess.
 */
export function setAuthAddress(): void {
  process.env.NEXTAUTH_URL = siteUrl();
}

/** The address visitors use, without a trailing slash. */
export function siteUrl(): string {
  return env().SITE_URL ?? `http://localhost:${env().PORT}`;
}
