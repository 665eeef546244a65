/** Prefix of every kind of id. An id says what it names, and ids of one kind sort by the time they were made. */
export const idPrefixes = {
  request: "req",
  visitor: "vis",
  conversation: "conv",
  message: "msg",
  lead: "lead",
  handoff: "hand",
  mail: "mail",
  project: "proj",
  assistant: "asst",
  assistantVersion: "asv",
  source: "src",
  document: "doc",
  chunk: "chk",
  user: "usr",
  session: "ses",
  oneTimeToken: "ott",
  apiKey: "key",
  upload: "upl",
  dataExport: "exp",
  savedView: "view",
  revision: "rev",
  leadEvent: "lev",
  invitation: "inv",
  prompt: "prm",
  file: "file",
  post: "post",
  service: "srv",
  faq: "faq",
} as const;

export type IdKind = keyof typeof idPrefixes;

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** 48 bits of Unix time in ms and 80 random bits in Crockford's base 32 (the layout of a ULID), lower case. */
export function newId(kind: IdKind, nowMs: number = Date.now()): string {
  let time = "";
  let rest = nowMs;
  for (let i = 0; i < 10; i += 1) {
    time = alphabet.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let random = "";
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) random += alphabet.charAt(byte % 32);
  return `${idPrefixes[kind]}_${time}${random}`;
}

/** A pattern for validating an id of a kind; also accepts the readable ids of seeds (`asst_site`). */
export function idPattern(kind: IdKind): RegExp {
  return new RegExp(`^${idPrefixes[kind]}_[0-9a-z_]{1,40}$`);
}
