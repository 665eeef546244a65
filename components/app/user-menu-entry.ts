/** The look of an entry of the user menu, for the sign-out slot. */
export const userMenuEntry =
  "flex min-h-10 w-full items-center gap-3 rounded-sm px-3 py-2 text-left text-sm font-medium hover:bg-sunken pointer-coarse:min-h-11";
