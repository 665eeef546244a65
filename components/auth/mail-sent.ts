/** What a mail was asked for. */
export const mailPurposes = ["register", "magic-link", "forgot-password"] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/** The doors that send them again. */
export const mailDoors = {
  register: "/api/v1/auth/resend-verification",
  "magic-link": "/api/v1/auth/magic-link",
  "forgot-password": "/api/v1/auth/forgot-password",
} as const satisfies Record<MailPurpose, string>;

/** Where a mail has gone, kept for the page that says so: an address does not belong into the page's own. In this tab only. */
const key = "rk_mail_sent";

export interface SentMail {
  email: string;
  /** ms since 1970. */
  at: number;
}

export function noteSentMail(email: string): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ email, at: Date.now() } satisfies SentMail));
  } catch {
    return;
  }
}

/** Null when nothing was sent from this tab. */
export function readSentMail(): SentMail | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const email: unknown = Reflect.get(kept, "email");
    const at: unknown = Reflect.get(kept, "at");
    return typeof email === "string" && typeof at === "number" ? { email, at } : null;
  } catch {
    return null;
  }
}
