import { z } from "zod";

/** The same for known and unknown addresses. */
export const acceptedView = z.object({ accepted: z.literal(true) });

export const verifiedEmailView = z
  .object({
    passwordToken: z.string().nullable().meta({
      description:
        "For `POST /api/v1/auth/reset-password`, when the account has no password: also when the link was opened in another browser than the one that registered, for then the password given there is void",
    }),
  })
  .meta({ id: "VerifiedEmail" });

export const magicLinkPreview = z
  .object({
    email: z.string().meta({ description: "Address of the account it opens, shortened: `m…@firma.de`" }),
  })
  .meta({ id: "MagicLinkPreview" });

export const tokensView = z
  .object({
    accessToken: z.string(),
    tokenType: z.literal("Bearer"),
    expiresIn: z.number().int().meta({ description: "Life of the access token (s)" }),
    refreshToken: z.string().meta({ description: "Works once; using it a second time ends the session" }),
  })
  .meta({ id: "Tokens" });

export const totpStartView = z.object({
  secret: z.string().meta({ description: "Base32" }),
  uri: z.string().meta({ description: "For a QR code (`otpauth://…`)" }),
});

export const recoveryCodesView = z.object({
  recoveryCodes: z.array(z.string()).meta({ description: "Shown this once; each works once" }),
});

export const securityView = z
  .object({
    email: z.string(),
    emailVerified: z.boolean(),
    pendingEmail: z.string().nullable().meta({ description: "The new address while its link is not opened" }),
    hasPassword: z.boolean(),
    totpSince: z.iso.datetime().nullable(),
    secondFactorDemanded: z.boolean(),
    recoveryCodesLeft: z.number().int(),
    providers: z.array(z.string()),
  })
  .meta({ id: "Security" });

export const passkeyView = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Passkey" });

export const identityView = z
  .object({
    id: z.string(),
    provider: z.string().meta({ description: "`google`, `github` or `oidc`" }),
    name: z.string().meta({ description: "As this installation calls the provider" }),
    linkedAt: z.iso.datetime(),
    isLastWay: z
      .boolean()
      .meta({ description: "Nothing else signs in but mailed links: it cannot be removed" }),
  })
  .meta({ id: "Identity" });

/** Options for the browser's WebAuthn calls, as JSON. */
export const passkeyOptionsView = z.object({ options: z.record(z.string(), z.unknown()) });

export const authSessionView = z
  .object({
    id: z.string(),
    kind: z.enum(["browser", "api"]),
    method: z.enum(["password", "magic_link", "provider", "passkey", "act_as"]),
    device: z.string().meta({ description: "Browser and system; empty when unknown" }),
    network: z.string(),
    country: z.string().nullable().meta({ description: "ISO 3166-1 alpha-2" }),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime(),
    current: z.boolean(),
  })
  .meta({ id: "AuthSession" });

export type Tokens = z.output<typeof tokensView>;
export type VerifiedEmail = z.output<typeof verifiedEmailView>;
export type MagicLinkPreview = z.output<typeof magicLinkPreview>;
export type SecurityView = z.output<typeof securityView>;
export type PasskeyView = z.output<typeof passkeyView>;
export type IdentityView = z.output<typeof identityView>;
export type AuthSessionView = z.output<typeof authSessionView>;
