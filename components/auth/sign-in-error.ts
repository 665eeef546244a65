/** next-auth's error codes and the product's own, by the sentence of `auth.error` that explains them. */
const sentences = {
  cancelled: ["access_denied", "Callback"],
  notLinked: ["OAuthAccountNotLinked", "account_exists"],
  unverified: ["email_unverified"],
  provider: [
    "OAuthSignin",
    "OAuthCallback",
    "OAuthCreateAccount",
    "Configuration",
    "provider_failed",
    "unavailable",
  ],
  denied: ["AccessDenied", "suspended"],
  expired: ["Verification"],
  stale: ["SessionRequired", "MissingCSRF", "csrf_rejected"],
} as const;

export type SignInErrorText = keyof typeof sentences | "other";

/** The sentence for the code in the address; what nobody knows has a general one. */
export function signInErrorText(code: string): SignInErrorText {
  for (const [sentence, codes] of Object.entries(sentences)) {
    if (codes.some((known) => known === code) && isSentence(sentence)) return sentence;
  }
  return "other";
}

function isSentence(name: string): name is keyof typeof sentences {
  return Object.hasOwn(sentences, name);
}
