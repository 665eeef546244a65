import type { Locale } from "@/lib/core/model/locale";

/** Someone who talks to the company without an account: known by a signed cookie only. */
export interface VisitorViewer {
  kind: "visitor";
  visitorId: string;
  /** Canonical network address (IPv6 as its /64), for limits only; never stored with what is said. */
  address: string;
}

/** The person a use-case acts for. Doors make it, use-cases authorise with it. */
export type Viewer = VisitorViewer;

export interface ViewerRequest {
  viewer: Viewer;
  /** Set when the visitor is new: the answer must carry these cookies. */
  setCookies: string[];
  locale?: Locale;
}
