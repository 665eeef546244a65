import { expect, test } from "vitest";
import { pageMetadata } from "./page-metadata";

const description = {
  origin: "https://rozoom-ki.example",
  locale: "uk",
  path: { de: "/services/ki-chatbot", en: "/services/website-chatbot", uk: "/services/chatbot-dlia-saitu" },
  title: "ШІ-чатбот",
  description: "Опис",
  picture: { kind: "service", slug: "chatbot-dlia-saitu" },
} as const;

test("a page names itself and its place in every language", () => {
  const { alternates } = pageMetadata(description);
  expect(alternates?.canonical).toBe("/uk/services/chatbot-dlia-saitu");
  expect(alternates?.languages).toEqual({
    de: "/de/services/ki-chatbot",
    en: "/en/services/website-chatbot",
    uk: "/uk/services/chatbot-dlia-saitu",
    "x-default": "/de/services/ki-chatbot",
  });
});

test("its drawn picture is shown in networks", () => {
  const { openGraph, twitter } = pageMetadata(description);
  const url = "/uk/og/service/chatbot-dlia-saitu";
  expect(openGraph?.images).toEqual([{ url, width: 1200, height: 630, alt: "ШІ-чатбот" }]);
  expect(twitter).toMatchObject({ card: "summary_large_image" });
});

test("a hidden page asks not to be found and has no alternates", () => {
  const { robots, alternates } = pageMetadata({ ...description, hidden: true });
  expect(robots).toEqual({ index: false, follow: true });
  expect(alternates?.languages).toBeUndefined();
});
