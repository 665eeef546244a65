import { expect, test } from "vitest";
import { contentLink, isOwnImage } from "./content-link";

test.each(["/de/contact", "#preise", "/"])("%s stays on the site", (href) => {
  expect(contentLink(href)).toEqual({ kind: "internal", href });
});

test.each(["https://example.org/", "mailto:hallo@rozoom-ki.example", "tel:+493023125480"])(
  "%s leads away",
  (href) => {
    expect(contentLink(href)).toEqual({ kind: "external", href });
  },
);

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "//evil.example",
  "/\\evil.example",
  "vbscript:x",
  "relative/path",
  "",
])("%j can not be followed", (href) => {
  expect(contentLink(href)).toEqual({ kind: "refused" });
});

test.each(["https://evil.example/pixel.png", "//evil.example/x.png", "data:image/png;base64,AA"])(
  "the picture %j is not loaded",
  (src) => {
    expect(isOwnImage(src)).toBe(false);
  },
);
