import { checkEnv, type Env } from "@/lib/core/env";

/**
 * Prints as one JSON line what is wrong with the settings, or what they amount to; `npm start` puts it into
 * words. A process of its own, because the start itself runs before TypeScript can be loaded.
 */
const { env, problems } = checkEnv({ ...process.env, NODE_ENV: "production" });
process.stdout.write(JSON.stringify({ problems, summary: env ? describe(env) : null }));

function describe(settings: Env) {
  const models = settings.AI_CHAIN;
  return {
    assistant:
      models.length > 0
        ? `answers with ${models.join(", then ")}; quotes the knowledge when none of them answers`
        : "quotes the knowledge, no AI provider is set (AI_CHAIN, see docs/deploy.md)",
    database: settings.DATABASE_URL
      ? `PostgreSQL at ${new URL(settings.DATABASE_URL).host}`
      : `embedded, in ${settings.DATA_DIR}: right for one machine; set DATABASE_URL for more`,
    mail: settings.SMTP_URL
      ? `sent through ${new URL(settings.SMTP_URL).host}`
      : "kept in the outbox; npm run outbox lists it",
    jobs: settings.JOBS === "inline" ? "run in this process" : "left to npm run worker",
  };
}
