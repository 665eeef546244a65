import { z } from "zod";

const line = (maximum: number) => z.string().trim().min(1).max(maximum);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What of the company's facts can be edited; pages, structured data, mails and the assistant share them. */
export const companyFields = z.strictObject({
  name: line(80),
  legalName: line(120),
  url: z.url({ protocol: /^https$/ }).max(200),
  foundedYear: z.int().min(1800).max(2100),
  street: line(120),
  postalCode: line(12),
  city: line(80),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{5,14}$/)
    .meta({ description: "E.164, for links" }),
  phoneDisplay: line(40),
  email: z.email().max(254),
  privacyEmail: z.email().max(254),
  opens: clock,
  closes: clock,
  replyWithinWorkingDays: z.int().min(1).max(10),
  managingDirectors: z.array(line(80)).min(1).max(6),
  registerCourt: line(120),
  registerNumber: line(60),
  vatId: line(40),
  vatPercent: z.number().min(0).max(30),
});
export type CompanyFields = z.output<typeof companyFields>;

const basedOn = z.iso
  .datetime()
  .meta({ description: "`updatedAt` of what was edited: a change in between is refused" });

export const companySettings = z
  .object({ updatedAt: z.iso.datetime(), company: companyFields })
  .meta({ id: "CompanySettings" });
export type CompanySettings = z.output<typeof companySettings>;
export const companyInput = z.strictObject({ basedOn, company: companyFields });
export type CompanyInput = z.output<typeof companyInput>;

export const agentTools = ["find_services", "offer_contact", "hand_over"] as const;
export const agentIds = ["sales", "technical", "billing"] as const;

const prompt = z.string().trim().min(20).max(8_000);

/** What an admin writes of the site's assistant; the rest of its configuration follows from other settings. */
export const assistantFields = z.strictObject({
  basePrompt: prompt,
  agents: z
    .array(
      z.strictObject({
        id: z.enum(agentIds),
        instructions: prompt,
        tools: z.array(z.enum(agentTools)).max(agentTools.length),
      }),
    )
    .length(agentIds.length)
    .refine((agents) => new Set(agents.map(({ id }) => id)).size === agentIds.length, "names an agent twice"),
  greeting: z.strictObject({ de: line(400), en: line(400), uk: line(400) }),
  temperature: z.number().min(0).max(1.5),
  maxAnswerTokens: z.int().min(100).max(4_000),
});
export type AssistantFields = z.output<typeof assistantFields>;

export const versionRow = z
  .object({
    id: z.string(),
    version: z.int(),
    published: z.boolean(),
    createdAt: z.iso.datetime(),
    author: z.string().nullable().meta({ description: "Null for what came with the product" }),
  })
  .meta({ id: "AssistantVersion" });
export type VersionRow = z.output<typeof versionRow>;

export const versionDetail = versionRow
  .extend({ config: assistantFields })
  .meta({ id: "AssistantVersionDetail" });
export type VersionDetail = z.output<typeof versionDetail>;

export const versionParams = z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000) });
export const publishInput = z.strictObject({
  basedOnVersion: z
    .int()
    .min(1)
    .meta({ description: "The version that was edited: another one in between is refused" }),
  config: assistantFields,
});
export const restoreInput = z.strictObject({ basedOnVersion: z.int().min(1) });

export const modelInput = z.strictObject({
  chain: z
    .array(
      z
        .string()
        .max(120)
        .regex(/^(openai|openrouter|compatible)\/.+$/),
    )
    .max(6)
    .refine((chain) => new Set(chain).size === chain.length, "names a model twice")
    .meta({
      description: "Models as `provider/model`, tried in order; empty: the chain of the installation",
    }),
  monthlyCapCents: z.int().min(0).max(100_000_000).nullable().meta({
    description: "US cents a calendar month may cost; null: no cap",
  }),
});
export type ModelInput = z.output<typeof modelInput>;

export const modelSettings = z
  .object({
    chain: z.array(z.string()),
    monthlyCapCents: z.int().nullable(),
    spentCents: z.number().meta({ description: "Of this calendar month (UTC)" }),
    capReached: z.boolean(),
    installed: z.array(z.string()).meta({ description: "The chain of the installation (AI_CHAIN)" }),
    providers: z.array(z.string()).meta({ description: "Providers with a key or an address" }),
    used: z.array(z.object({ model: z.string(), priced: z.boolean() })).meta({
      description: "What answers now, the preferred one first",
    }),
  })
  .meta({ id: "ModelSettings" });
export type ModelSettingsView = z.output<typeof modelSettings>;
