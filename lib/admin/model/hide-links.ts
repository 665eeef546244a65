/** An address in plain text or in an attribute of HTML. */
const address = /https?:\/\/[^\s"'<>]+/g;

/** Our own ids are no secrets: nobody gets in with one. */
const ownId = /\b[a-z]{2,5}_[0-9a-z]{26}\b/g;

/** 24 characters of a token hold at least 144 random bits; words of addresses are shorter. */
const secretPart = /[A-Za-z0-9_-]{24,}/;

/** What stands where a link was; it leads nowhere. */
export const hiddenLink = "https://•••";

/**
 * Takes the addresses out of a mail that would sign somebody in: all of them with `all`, else those with a long random
 * part. Gives the text and whether something was taken out.
 */
export function hideLinks(text: string, all: boolean): { text: string; hidden: boolean } {
  let hidden = false;
  const shown = text.replace(address, (link) => {
    if (!all && !secretPart.test(link.replace(ownId, ""))) return link;
    hidden = true;
    return hiddenLink;
  });
  return { text: shown, hidden };
}
