"use client";

import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import { apiFetch } from "@/components/app/api-client";
import type { PasskeyView } from "@/lib/auth/model/auth-views";
import { signInWith } from "./next-auth-client";

/** The code for passkeys is fetched with the first press: most people sign in without. */
const webauthn = () => import("@simplewebauthn/browser");

/** Has the person show a passkey of this account or any. @throws Error when they do not, ApiProblem */
export async function showPasskey(): Promise<AuthenticationResponseJSON> {
  const [{ startAuthentication }, { options }] = await Promise.all([
    webauthn(),
    apiFetch<{ options: PublicKeyCredentialRequestOptionsJSON }>("/api/v1/auth/passkeys/sign-in-options", {
      method: "POST",
    }),
  ]);
  return startAuthentication({ optionsJSON: options });
}

/** Signs in with a passkey. @throws Error when none was shown, SignInRefused, ApiProblem */
export async function signInWithPasskey(): Promise<void> {
  await signInWith("passkey", { response: JSON.stringify(await showPasskey()) });
}

/** Makes a passkey on this device and adds it to the account. @throws Error when none was made, ApiProblem */
export async function addPasskey(name: string): Promise<PasskeyView> {
  const [{ startRegistration }, { options }] = await Promise.all([
    webauthn(),
    apiFetch<{ options: PublicKeyCredentialCreationOptionsJSON }>("/api/v1/auth/passkeys/options", {
      method: "POST",
    }),
  ]);
  const response = await startRegistration({ optionsJSON: options });
  return apiFetch<PasskeyView>("/api/v1/auth/passkeys", { method: "POST", body: { name, response } });
}

/** The person closed the browser's own dialog, or it went away by itself: nothing to explain. */
export function isPasskeyCancelled(thrown: unknown): boolean {
  return thrown instanceof Error && ["NotAllowedError", "AbortError"].includes(thrown.name);
}

/** The device has a passkey for this account already. */
export function isPasskeyKnown(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "InvalidStateError";
}
