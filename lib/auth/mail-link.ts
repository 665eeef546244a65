import "server-only";
import type { Orm } from "@/db/database";
import { type MailedPerson, queueAccountMail } from "./account-mails";
import { linkPaths } from "./model/link-paths";
import { ownPath } from "./model/own-path";
import { issueToken } from "./one-time-token";

interface NewLink {
  kind: "verify_email" | "reset_password" | "magic_link" | "change_email";
  userId: string;
  /** Where it goes; `email` is what the link is bound to. */
  person: MailedPerson;
  visitorId?: string | null;
  /** Path of ours to go on to afterwards. */
  next?: string | undefined;
}

/** Mails a link that works once; it makes earlier ones of its kind void. */
export async function mailLink(transaction: Orm, link: NewLink): Promise<void> {
  const { kind, userId, person, visitorId } = link;
  const token = await issueToken(transaction, {
    kind,
    userId,
    email: person.email,
    visitorId: visitorId ?? null,
  });
  const query = new URLSearchParams({ token });
  const next = ownPath(link.next);
  if (next) query.set("next", next);
  await queueAccountMail(transaction, person, { kind, path: `${linkPaths[kind]}?${query}` });
}
