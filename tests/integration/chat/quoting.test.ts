import { describe, expect, test } from "vitest";
import type { Locale } from "@/lib/core/model/locale";
import { startProduct } from "../support/product";
import { type Answered, ask, newVisitor } from "../support/visitor";

startProduct({ knowledge: true });

/** A question with what its answer must and must not say. */
interface Golden {
  locale: Locale;
  question: string;
  says: readonly (string | RegExp)[];
  never?: readonly (string | RegExp)[];
}

function expectAnswer(answer: Answered, { says, never = [] }: Pick<Golden, "says" | "never">): void {
  for (const expected of says) expect(answer.text).toMatch(toPattern(expected));
  for (const wrong of never) expect(answer.text).not.toMatch(toPattern(wrong));
}

/** Figures are written with spaces that do not break. */
function toPattern(expected: string | RegExp): RegExp {
  if (expected instanceof RegExp) return expected;
  return new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"), "u");
}

function leadCard(answer: Answered): string | undefined {
  return answer.chunks.flatMap((chunk) => (chunk.type === "data-lead-card" ? [chunk.data.reason] : []))[0];
}

function sources(answer: Answered): string[] {
  return answer.chunks.flatMap((chunk) => (chunk.type === "source-url" ? [chunk.url] : []));
}

const golden: readonly Golden[] = [
  {
    locale: "en",
    question: "How much is a chatbot?",
    says: ["€1,490"],
    never: ["free of charge", "workshop"],
  },
  { locale: "en", question: "How much does a chatbot cost?", says: ["€1,490"] },
  { locale: "de", question: "Was kostet ein Chatbot?", says: ["1.490 €"], never: ["Werkstatt"] },
  {
    locale: "de",
    question: "Was kostet ein Chatbot für meinen Onlineshop?",
    says: ["1.490 €"],
    never: ["Werkstatt"],
  },
  { locale: "de", question: "Was kostet ein Chatbot für meine Bäckerei?", says: ["1.490 €"] },
  {
    locale: "de",
    question: "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
    says: ["1.490 €", "zwei Wochen", "49 €"],
  },
  { locale: "uk", question: "Скільки коштує бот для сайту?", says: ["1 490 €", "49 €"] },
  {
    locale: "de",
    question: "Wie lange dauert der Wissensassistent?",
    says: ["vier bis sechs Wochen"],
    never: ["ein bis zwei"],
  },
  { locale: "en", question: "What does the knowledge assistant cost?", says: ["€4,900"], never: ["€1,290"] },
  { locale: "uk", question: "Скільки коштує Telegram-асистент?", says: ["1 290 €"] },
  { locale: "uk", question: "Скільки коштує багатомовний сайт?", says: ["6 900 €"] },
  { locale: "de", question: "Wie viel kostet die Betreuung im Monat?", says: ["190 €"] },
  { locale: "en", question: "What does the care plan cost per month?", says: ["€190"], never: ["€1,490"] },
  { locale: "de", question: "Was kostet der Workshop?", says: ["1.200 €"] },
  { locale: "de", question: "Wann habt ihr geöffnet?", says: ["Montag bis Freitag von 9 bis 17 Uhr"] },
  { locale: "en", question: "When are you open?", says: ["Monday to Friday from 9 am to 5 pm"] },
  { locale: "uk", question: "Коли ви працюєте?", says: ["з 9 до 17"] },
  { locale: "de", question: "Wo sitzt ihr?", says: ["Torstraße 140"] },
  { locale: "en", question: "What is your address?", says: ["Torstraße 140"] },
  { locale: "uk", question: "Де ви знаходитеся?", says: ["Torstraße 140"] },
  { locale: "de", question: "Wie kündige ich den Vertrag?", says: ["Monatsende"], never: ["Widerruf"] },
];

test.each(golden)("$locale: $question", async ({ locale, question, ...expected }) => {
  const answer = await ask(newVisitor(), question, { locale });
  expectAnswer(answer, expected);
  expect(sources(answer)).not.toHaveLength(0);
});

test.each([
  ["de", "Wie wird das Wetter morgen in Berlin?"],
  ["de", "Die API antwortet mit Fehler 429, was tun?"],
  ["de", "Was kostet ein Flug nach Rom?"],
  ["de", "Was kostet ein Hotel in Berlin?"],
  ["de", "Wer ist der Bundeskanzler?"],
  ["en", "Who won the football match yesterday?"],
  ["uk", "Яка погода завтра у Києві?"],
] as const)("%s: %s has no answer here, so a person is offered", async (locale, question) => {
  const answer = await ask(newVisitor(), question, { locale });
  expect(sources(answer)).toHaveLength(0);
  expect(answer.text).not.toMatch(/\d/);
  expect(leadCard(answer)).toBe("no_answer");
});

test.each([
  ["de", "Kann ich per Rechnung bezahlen?"],
  ["en", "Can I pay by invoice?"],
  ["uk", "Чи можна оплатити за рахунком?"],
] as const)(
  "%s: %s is answered from the questions and answers, not from legal texts",
  async (locale, question) => {
    const cited = sources(await ask(newVisitor(), question, { locale }));
    expect(cited[0]).toContain("/faq");
    expect(cited.join(" ")).not.toContain("/legal/");
  },
);

describe("in a conversation", () => {
  test.each([
    ["de", "Was kostet der Telegram-Assistent?", "Und wie lange dauert das?", ["ein bis zwei Wochen"]],
    ["en", "How long does the Telegram assistant take?", "And the price?", ["€1,290"]],
    ["uk", "Скільки коштує Telegram-асистент?", "А скільки часу це займе?", [/один–два тижні/]],
    ["de", "Was kostet der Telegram-Assistent?", "Und für den Wissensassistenten?", ["4.900 €"]],
  ] as const)("%s: after “%s”, “%s” is about the same", async (locale, first, second, says) => {
    const visitor = newVisitor();
    const { conversationId } = await ask(visitor, first, { locale });
    expectAnswer(await ask(visitor, second, { locale, id: conversationId }), { says });
  });

  test.each([
    ["de", "Wo finde ich meine Rechnung?"],
    ["de", "Wann habt ihr geöffnet?"],
    ["de", "How long does the knowledge assistant take?"],
  ] as const)("%s: “%s” stands alone and is answered as if it were the first", async (locale, question) => {
    const alone = await ask(newVisitor(), question, { locale });
    const visitor = newVisitor();
    const { conversationId } = await ask(visitor, "Was kostet ein Chatbot?", { locale });
    const later = await ask(visitor, question, { locale, id: conversationId });
    expect(sources(later)).toEqual(sources(alone));
    expect(later.text.replace(/^.*?: /u, "")).toBe(alone.text.replace(/^.*?: /u, ""));
  });
});

test.each(["Wer bist du?", "Noch da?", "Danke!", "Hallo"])("%s is small talk: no lead card", async (text) => {
  const answer = await ask(newVisitor(), text);
  expect(leadCard(answer)).toBeUndefined();
  expect(sources(answer)).toHaveLength(0);
});

test.each([
  ["de", "كم سعر روبوت الدردشة؟", /Deutsch, Englisch und Ukrainisch/],
  ["de", "Combien coûte un chatbot pour mon site ?", /Deutsch, Englisch und Ukrainisch/],
  ["en", "Quel est le prix de la maintenance chez vous ?", /German, English and Ukrainian/],
  ["uk", "Ile kosztuje chatbot na stronę?", /німецькою, англійською та українською/],
] as const)("%s page: %s is told which languages we speak", async (locale, question, languages) => {
  const answer = await ask(newVisitor(), question, { locale });
  expect(answer.text).toMatch(languages);
  expect(sources(answer)).toHaveLength(0);
});
