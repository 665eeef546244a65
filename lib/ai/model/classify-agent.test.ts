import fc from "fast-check";
import { expect, test } from "vitest";
import { classifyAgent, decideAgent } from "./classify-agent";
import { AGENT_LABELS } from "./classify-labels";
import { packWeights, unpackWeights } from "./classify-table";
import { LEVELS } from "./detect-language-table";

test.each([
  ["Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?", "de", "sales"],
  ["What does a chatbot for my workshop cost and how long does it take?", "en", "sales"],
  ["Скільки коштує чат-бот для моєї майстерні і скільки часу це займе?", "uk", "sales"],
  ["Ich kann mich nicht einloggen, mein Passwort wird nicht angenommen", "de", "technical"],
  ["The widget does not load in Safari", "en", "technical"],
  ["Як підключити бота до нашої CRM?", "uk", "technical"],
  ["Wo finde ich meine Rechnung vom März?", "de", "billing"],
  ["I was charged twice, please refund me", "en", "billing"],
  ["Чи можна оплатити банківським переказом?", "uk", "billing"],
  ["Guten Morgen!", "de", "other"],
  ["Who won the match yesterday?", "en", "other"],
  ["Хочу поскаржитися на працівника", "uk", "other"],
] as const)("%s (%s) is for %s, with and without knowing the language", (text, locale, agent) => {
  expect(classifyAgent(text, locale).agent).toBe(agent);
  expect(classifyAgent(text).agent).toBe(agent);
});

test("the scores of any text are probabilities and the agent is the likeliest", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 800 }),
      fc.constantFrom("de" as const, "en" as const, "uk" as const, undefined),
      (text, locale) => {
        const { agent, confidence, scores } = classifyAgent(text, locale);
        const values = AGENT_LABELS.map((label) => scores[label]);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
        expect(confidence).toBe(Math.max(...values));
        expect(scores[agent]).toBe(confidence);
      },
    ),
  );
});

test("packed weights come back as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -LEVELS, max: LEVELS }), { maxLength: 60 }), (levels) => {
      const weights = Int8Array.from([...levels, ...levels]);
      expect(unpackWeights(packWeights(weights))).toEqual(weights);
    }),
  );
});

test("the first message goes to its agent without a hand-over", () => {
  expect(decideAgent({ previous: null, classification: { agent: "billing", confidence: 0.4 } })).toEqual({
    agent: "billing",
    handover: false,
  });
});

test("a message for nobody stays where the conversation is, at the start with sales", () => {
  const classification = { agent: "other", confidence: 0.99 } as const;
  expect(decideAgent({ previous: "technical", classification })).toEqual({
    agent: "technical",
    handover: false,
  });
  expect(decideAgent({ previous: null, classification })).toEqual({ agent: "sales", handover: false });
});

test("another agent takes over, visibly, only when it is clearly better", () => {
  const weak = { agent: "billing", confidence: 0.5 } as const;
  const strong = { agent: "billing", confidence: 0.9 } as const;
  expect(decideAgent({ previous: "sales", classification: weak })).toEqual({
    agent: "sales",
    handover: false,
  });
  expect(decideAgent({ previous: "sales", classification: strong })).toEqual({
    agent: "billing",
    handover: true,
  });
});

test("the agent it already is never hands over to itself", () => {
  const classification = { agent: "sales", confidence: 1 } as const;
  expect(decideAgent({ previous: "sales", classification })).toEqual({ agent: "sales", handover: false });
});

test("a close second keeps the conversation with the previous agent", () => {
  const scores = { sales: 0.4, technical: 0, billing: 0.6, other: 0 };
  const classification = { agent: "billing", confidence: 0.6, scores } as const;
  expect(decideAgent({ previous: "sales", classification }).handover).toBe(false);
  expect(decideAgent({ previous: "technical", classification }).handover).toBe(true);
});

test("an agent of the customer's own gives way like any other", () => {
  const classification = { agent: "technical", confidence: 0.95 } as const;
  expect(decideAgent({ previous: "concierge", classification })).toEqual({
    agent: "technical",
    handover: true,
  });
});
