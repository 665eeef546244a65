import { z } from "zod";

const base64url = z
  .string()
  .max(20_000)
  .regex(/^[\w-]+$/);
const attachment = z.enum(["cross-platform", "platform"]).optional();

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  authenticatorAttachment: attachment,
  // Nothing is asked of extensions, so nothing of them is taken.
  clientExtensionResults: z.object({}),
};

/** `RegistrationResponseJSON` of WebAuthn Level 3, as far as it is looked at. */
export const passkeyRegistration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z
      .array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]))
      .max(7)
      .optional()
      .catch(undefined),
  }),
});

/** `AuthenticationResponseJSON` of WebAuthn Level 3, as far as it is looked at. */
export const passkeyAssertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});
