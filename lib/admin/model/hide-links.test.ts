import { expect, test } from "vitest";
import { hiddenLink, hideLinks } from "./hide-links";

const token = "kJ8s-_dk29sLq0pZmX71bTn4vWcY5aRe6uHgF3oIjQk";

test("a link that signs somebody in is taken out, in text and in HTML", () => {
  expect(hideLinks(`Hier: https://x.example/de/auth/verify?token=${token}\n\nBis bald`, false)).toEqual({
    text: `Hier: ${hiddenLink}\n\nBis bald`,
    hidden: true,
  });
  expect(hideLinks(`<a href="https://x.example/de/auth/reset#${token}">x</a>`, false).text).not.toContain(
    token,
  );
});

test("links to pages and to our own ids stay", () => {
  const text =
    "https://x.example/de/services/ki-chatbot-website https://x.example/de/admin/leads/lead_01hzy4k5m6n7p8q9r0s1t2v3w4";
  expect(hideLinks(text, false)).toEqual({ text, hidden: false });
});

test("mails that exist for their link show none at all", () => {
  expect(hideLinks("https://x.example/short", true)).toEqual({ text: hiddenLink, hidden: true });
});
