/** Where a person's own picture is served; each new picture has an address of its own. Null without one. */
export function ownAvatarUrl(uploadId: string | null): string | null {
  return uploadId && `/api/v1/users/me/avatar?v=${uploadId}`;
}

/** The largest picture that is taken (bytes), and the side of the square that is made of it (px). */
export const avatarLimits = { maxBytes: 2 * 1024 * 1024, sidePx: 256 } as const;

/** What is taken, as a file field names it; decided by content. */
export const avatarTypes = ["image/png", "image/jpeg", "image/webp"] as const;
