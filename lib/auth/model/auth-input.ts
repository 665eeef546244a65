import { z } from "zod";
import { locales } from "@/lib/core/model/locale";
import { storableText } from "@/lib/core/model/storable-text";

/** How addresses are stored and compared. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}

export const emailAddress = z
  .string()
  .max(254)
  .transform(normalizeEmail)
  .pipe(z.email())
  .meta({ description: "E-mail address; capitals do not count" });

/** Bounded here, judged by `passwordProblem` where one is chosen. */
const password = z.string().min(1).max(1_024).meta({ description: "At least 8 characters of any kind" });

const locale = z.enum(locales).meta({ description: "Language of mails and pages" });

/** `<id>.<secret>` of a mailed link. */
const token = z.string().min(1).max(200);

const personName = z
  .string()
  .transform((text) => storableText(text).replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(100));

/** A path of ours to go on to; anything else is answered with the account's own page. */
const next = z.string().max(2_000).optional();

export const registerInput = z.strictObject({
  email: emailAddress,
  password,
  name: personName,
  locale,
  next,
});
export const loginInput = z.strictObject({
  email: emailAddress,
  password,
  code: z.string().max(40).optional().meta({ description: "Code of the app, or a recovery code" }),
});
export const refreshInput = z.strictObject({ refreshToken: token });
export const logoutInput = z.strictObject({
  refreshToken: token.optional().meta({ description: "Ends the API session it belongs to" }),
});
export const tokenInput = z.strictObject({ token });
export const mailInput = z.strictObject({ email: emailAddress, locale: locale.optional(), next });
export const resetPasswordInput = z.strictObject({ token, password });
export const codeInput = z.strictObject({ code: z.string().min(1).max(40) });
export const changePasswordInput = z.strictObject({ password });
export const changeEmailInput = z.strictObject({ email: emailAddress });

/** The person proves anew who they are: by password, by code of the app, or by passkey. */
export const reauthenticateInput = z.union([
  z.strictObject({ password }),
  z.strictObject({ code: z.string().min(1).max(40) }),
  z.strictObject({ passkey: z.unknown() }),
]);

const passkeyName = z
  .string()
  .transform((text) => storableText(text).trim())
  .pipe(z.string().min(1).max(60));

/** What `navigator.credentials.create` gave, as JSON (WebAuthn Level 3, `toJSON`). */
export const addPasskeyInput = z.strictObject({ name: passkeyName, response: z.unknown() });
export const renamePasskeyInput = z.strictObject({ name: passkeyName });
