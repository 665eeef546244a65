import type { Locale } from "@/lib/core/model/locale";
import type { Scope, SiteRole } from "./permissions";

/** Someone who talks to the company without an account: known by a signed cookie only. */
export interface VisitorViewer {
  kind: "visitor";
  visitorId: string;
  /** Set when the visitor is signed in: their conversations belong to the account. */
  userId?: string;
  /** The session that says so; set by the doors. */
  sessionId?: string;
  /** Canonical network address (IPv6 as its /64), for limits only; never stored with what is said. */
  address: string;
}

export type Tier = "free" | "pro" | "business";

/** Someone with an account, by whatever credential they came. */
export interface UserViewer {
  kind: "user";
  userId: string;
  role: SiteRole;
  tier: Tier;
  locale: Locale;
  /** How the request proved who it is from. */
  via: "session" | "token" | "api_key";
  /** The session of a cookie or access token; null with an API key. */
  sessionId: string | null;
  /** When the person last proved who they are; null with an API key. */
  authenticatedAt: Date | null;
  apiKeyId: string | null;
  /** What an API key may do; null: all that the person may. */
  scopes: readonly Scope[] | null;
  /** The only project an API key reaches; null: all of the person's. */
  projectId: string | null;
  /** Requests a minute an API key is allowed; null: the tier's. */
  requestsPerMinute: number | null;
  /** The admin who acts as this person. */
  actorId: string | null;
  address: string;
}

export interface ViewerRequest {
  viewer: VisitorViewer;
  /** Set when the visitor is new: the answer must carry these cookies. */
  setCookies: string[];
  locale?: Locale;
}
