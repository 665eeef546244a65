import "server-only";

/** At most `points` requests within a fixed window of `seconds` that begins with the first of them. */
export type LimitWindow = {
  /** Name of the window in the `RateLimit` headers; unique within its limit. */
  policy: string;
  points: number;
  seconds: number;
};

/**
 * Every named limit of the product. A limit is refused as soon as one of its windows is full.
 *
 * Each is counted per key, and the caller passes every key the request belongs to: visitor session and address
 * bucket for public doors, account and address for sign-in, API key for the platform.
 */
export const limits = {
  chat: [
    { policy: "chat-minute", points: 20, seconds: 60 },
    { policy: "chat-hour", points: 200, seconds: 3_600 },
  ],
  chatAddress: [
    { policy: "chat-address-minute", points: 120, seconds: 60 },
    { policy: "chat-address-hour", points: 1_200, seconds: 3_600 },
  ],
  chatAction: [{ policy: "chat-action", points: 120, seconds: 60 }],
  contact: [{ policy: "contact", points: 5, seconds: 600 }],
  search: [{ policy: "search", points: 60, seconds: 60 }],
  publicRead: [{ policy: "public-read", points: 300, seconds: 60 }],
  // Per account and network: a stranger's guesses do not keep the owner out.
  signIn: [
    { policy: "sign-in-quarter-hour", points: 10, seconds: 900 },
    { policy: "sign-in-day", points: 50, seconds: 86_400 },
  ],
  // Per account from everywhere, but for networks its person has signed in from.
  signInAccount: [
    { policy: "sign-in-account-quarter-hour", points: 60, seconds: 900 },
    { policy: "sign-in-account-day", points: 200, seconds: 86_400 },
  ],
  // Many people share an office's address.
  signInAddress: [
    { policy: "sign-in-address-quarter-hour", points: 60, seconds: 900 },
    { policy: "sign-in-address-day", points: 600, seconds: 86_400 },
  ],
  // Unknown API keys and tokens that are over, per address.
  badCredential: [{ policy: "bad-credential", points: 60, seconds: 60 }],
  credentialMail: [{ policy: "credential-mail", points: 5, seconds: 3_600 }],
  credentialMailAddress: [{ policy: "credential-mail-address", points: 30, seconds: 3_600 }],
  invitation: [{ policy: "invitation", points: 30, seconds: 3_600 }],
  order: [{ policy: "order", points: 20, seconds: 600 }],
  upload: [{ policy: "upload", points: 30, seconds: 600 }],
  apiSession: [{ policy: "api-session", points: 1_200, seconds: 60 }],
  apiFree: [{ policy: "api-free", points: 60, seconds: 60 }],
  apiPro: [{ policy: "api-pro", points: 600, seconds: 60 }],
  apiBusiness: [{ policy: "api-business", points: 3_000, seconds: 60 }],
} as const satisfies Record<string, readonly LimitWindow[]>;

export type LimitName = keyof typeof limits;

/** Windows by name; a deployment may widen or narrow single limits. */
export type LimitTable = Readonly<Record<LimitName, readonly LimitWindow[]>>;
