import "server-only";
import { env } from "@/lib/core/env";
import type { SignInProvider } from "./model/sign-in-provider";

/** The outside providers this installation has settings for. */
export function listSignInProviders(): SignInProvider[] {
  const settings = env();
  const providers: SignInProvider[] = [];
  if (settings.GOOGLE_CLIENT_ID) providers.push({ id: "google", name: "Google" });
  if (settings.GITHUB_CLIENT_ID) providers.push({ id: "github", name: "GitHub" });
  if (settings.OIDC_ISSUER) providers.push({ id: "oidc", name: settings.OIDC_NAME });
  return providers;
}
