/** Pages that mailed links lead to, from the language on; each gets `?token=…`. */
export const linkPaths = {
  verify_email: "/auth/verify-email",
  reset_password: "/auth/reset-password",
  magic_link: "/auth/magic-link",
  change_email: "/auth/confirm-email",
  undo_email_change: "/auth/undo-email",
} as const;
