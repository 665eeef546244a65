import "server-only";

/** Where processes tell each other of changed content; the payload is the tags, parted by spaces. */
export const contentChannel = "rozoom_content";
