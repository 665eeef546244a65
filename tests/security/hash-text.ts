import { createHash } from "node:crypto";

/** SHA-512 in base64url. */
export const hashText = (text: string) => createHash("sha512").update(text).digest("base64url");
