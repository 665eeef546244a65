import "server-only";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { findBrowserSession } from "@/lib/auth/authenticate";
import { type FoundSession, owesSecondFactor } from "@/lib/auth/find-session";

type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** One value of the address; the first when there are several, "" when there is none. */
export async function readParam(searchParams: SearchParams, name: string): Promise<string> {
  const value = (await searchParams)[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

type TitledPage =
  | "signIn"
  | "register"
  | "checkMail"
  | "verify"
  | "magic"
  | "forgot"
  | "reset"
  | "secondFactor"
  | "setup"
  | "signOut"
  | "invitation"
  | "error";

/** The title of an auth page; robots are kept away by the layout. */
export async function authTitle(page: TitledPage): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t(`${page}.title`) };
}

/** Who sits at this browser, and what their sign-in still needs. */
export async function browserSession(): Promise<
  { state: "none" } | { state: "second_factor" | "totp_enrolment" | "signed_in"; found: FoundSession }
> {
  const found = await findBrowserSession(new Headers(await headers()));
  if (!found) return { state: "none" };
  if (!owesSecondFactor(found)) return { state: "signed_in", found };
  return { state: found.user.totpConfirmedAt ? "second_factor" : "totp_enrolment", found };
}
