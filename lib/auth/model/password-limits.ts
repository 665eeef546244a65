/** Length of a password in characters (NIST SP 800-63B §3.1.1.2: at least 8, all of Unicode, no rules of composition). */
export const passwordLimits = { minLength: 8, maxLength: 256 } as const;
