import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { siteUrl } from "@/lib/core/env";
import type { Locale } from "@/lib/core/model/locale";
import { findBrowserSession, viewerOf } from "./authenticate";
import { type FoundSession, owesSecondFactor } from "./find-session";
import { roleMay, type SitePermission } from "./model/permissions";
import type { UserViewer } from "./model/viewer";
import { addressOf } from "./visitor-session";

export interface PageViewer {
  viewer: UserViewer;
  session: FoundSession["session"];
  user: FoundSession["user"];
}

/**
 * Guard of every page of the account area: sends who is not signed in to the sign-in (and back again), and who still
 * owes the second factor to where it is given.
 */
export async function requireAccountPage(locale: Locale): Promise<PageViewer> {
  const given = new Headers(await headers());
  const here = pathOf(given, locale);
  const found = await findBrowserSession(given);
  if (!found) redirect(`/${locale}/auth/sign-in?next=${encodeURIComponent(here)}`);
  if (owesSecondFactor(found)) redirect(`/${locale}/auth/second-factor?next=${encodeURIComponent(here)}`);
  const request = new Request(siteUrl(), { headers: given });
  return { viewer: viewerOf(found, "session", addressOf(request)), session: found.session, user: found.user };
}

/** Guard of every page of the administration: for people without the permission the page does not exist. */
export async function requireAdminPage(locale: Locale, permission: SitePermission): Promise<PageViewer> {
  const page = await requireAccountPage(locale);
  if (!roleMay(page.viewer.role, permission)) notFound();
  return page;
}

/** The proxy notes the address of private pages; without it the way back leads to the account. */
function pathOf(given: Headers, locale: Locale): string {
  const path = given.get("x-rk-path");
  return path?.startsWith(`/${locale}/`) ? path : `/${locale}/account`;
}
