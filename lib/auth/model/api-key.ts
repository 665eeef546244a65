/** `rk_` and 43 characters of base64url: 256 random bits. */
export const apiKeyPattern = /^rk_[A-Za-z0-9_-]{43}$/;

/** Characters of a key that are stored and shown to recognise it by. */
export const shownPrefixLength = 10;
