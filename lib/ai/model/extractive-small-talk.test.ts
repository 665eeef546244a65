import { expect, test } from "vitest";
import { smallTalkOf } from "./extractive-small-talk";

test.each([
  ["Danke, das war hilfreich!", "thanks"],
  ["Vielen Dank. Das hilft mir sehr weiter", "thanks"],
  ["Thanks, that was helpful", "thanks"],
  ["Дякую, це дуже допомогло!", "thanks"],
  ["Hallo!", "greeting"],
  ["Bist du ein Mensch?", "identity"],
  ["Ich möchte mit einem Menschen sprechen", "human"],
] as const)("%s is %s", (message, kind) => {
  expect(smallTalkOf(message)).toBe(kind);
});

test.each([
  "Danke, aber was kostet das?",
  "Thanks for the price, how long does it take to set up and who does it for us in the end?",
  "Hallo, was kostet ein Chatbot?",
  "Дякую. Скільки це коштує?",
])("%s asks for something", (message) => {
  expect(smallTalkOf(message)).toBeNull();
});
