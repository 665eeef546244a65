import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locales } from "@/lib/core/model/locale";
import { composeExtractiveAnswer, suggestFollowUps } from "./extractive-answer";
import type { ExtractivePassage } from "./extractive-score";

const texts = {
  de: {
    title: "KI-Chatbot für Website und Shop",
    price:
      "Das Paket Starter kostet einmalig 1.490 € netto und ist nach etwa zwei Wochen online. Der Betrieb kostet ab 49 € im Monat, bis zu 1.000 Antworten sind darin enthalten. Das Paket Business für 3.900 € dauert vier Wochen.",
    example:
      "Samstag, 20:40 Uhr: Die Werkstatt ist geschlossen, der Chatbot beantwortet die Frage nach dem Ölwechsel.",
    headings: ["Was er kostet", "Ein Beispiel aus der Werkstatt"],
    other: [
      "Telegram-Assistent",
      "Der Telegram-Assistent kostet ab 1.290 € netto und ist nach ein bis zwei Wochen bereit.",
    ],
  },
  en: {
    title: "AI chatbot for your website and shop",
    price:
      "The Starter package costs €1,490 net as a one-off and is live after about two weeks. Operation costs from €49 a month and includes up to 1,000 answers. The Business package at €3,900 takes four weeks.",
    example:
      "Saturday, 8.40 pm: the workshop is closed, and the chatbot answers the question about an oil change.",
    headings: ["What it costs", "An example from a car workshop"],
    other: [
      "Telegram assistant",
      "The Telegram assistant costs from €1,290 net and is ready after one to two weeks.",
    ],
  },
  uk: {
    title: "ШІ-чатбот для сайту й магазину",
    price:
      "Пакет Starter коштує одноразово 1 490 € нетто й починає працювати приблизно за два тижні. Обслуговування коштує від 49 € на місяць, до 1 000 відповідей уже враховано. Пакет Business за 3 900 € триває чотири тижні.",
    example: "Субота, 20:40: майстерня зачинена, а чатбот відповідає на запитання про заміну оливи.",
    headings: ["Скільки він коштує", "Приклад з автомайстерні"],
    other: ["Telegram-асистент", "Telegram-асистент коштує від 1 290 € нетто й готовий за один–два тижні."],
  },
} as const;

function passagesIn(locale: keyof typeof texts): ExtractivePassage[] {
  const { title, price, example, headings, other } = texts[locale];
  return [
    { n: 1, title, headingPath: [headings[1]], text: `## ${headings[1]}\n\n${example}`, locale, score: 0.9 },
    { n: 2, title: other[0], headingPath: [other[0]], text: other[1], locale, score: 0.85 },
    { n: 3, title, headingPath: [headings[0]], text: `## ${headings[0]}\n\n${price}`, locale, score: 0.8 },
  ];
}

function ask(question: string, locale: keyof typeof texts, passages = passagesIn(locale), confidence = 0.6) {
  return composeExtractiveAnswer({ question, locale, agent: "sales", passages, confidence });
}

test.each([
  [
    "de",
    "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
    ["1.490 €", "zwei Wochen", "49 € im Monat"],
  ],
  [
    "en",
    "What does a chatbot for my car workshop cost and how long does it take?",
    ["€1,490", "two weeks", "€49 a month"],
  ],
  [
    "uk",
    "Скільки коштує чат-бот для моєї майстерні і скільки часу це займе?",
    ["1 490 €", "два тижні", "49 € на місяць"],
  ],
] as const)(
  "%s: price, duration and monthly price of the right service, cited",
  (locale, question, facts) => {
    const answer = ask(question, locale);
    for (const fact of facts) expect(answer.text).toContain(fact);
    expect(answer.text).toContain("[3]");
    expect(answer.text).not.toContain(texts[locale].other[1]);
    expect(answer).toMatchObject({ usedPassages: [3], answered: true });
  },
);

describe("without a fitting passage", () => {
  test.each(locales)("%s: says so, quotes nothing and asks for a person", (locale) => {
    const questions = {
      de: "Wie wird das Wetter morgen?",
      en: "Who won the match?",
      uk: "Яка завтра погода?",
    };
    const answer = ask(questions[locale], locale, passagesIn(locale), 0.05);
    expect(answer).toMatchObject({ usedPassages: [], answered: false });
    expect(answer.text).not.toMatch(/\d/);
  });

  test("no passages at all is answered the same way", () => {
    expect(ask("Was kostet ein Chatbot?", "de", []).answered).toBe(false);
  });
});

test.each([
  ["Hallo!", "de"],
  ["Thank you very much", "en"],
  ["До побачення", "uk"],
  ["Bist du ein Mensch?", "de"],
  ["What can you do?", "en"],
  ["як справи?", "uk"],
] as const)("%s gets a friendly reply without quotations", (question, locale) => {
  expect(ask(question, locale)).toMatchObject({ usedPassages: [], answered: true });
});

test("a greeting before a question does not hide the question", () => {
  expect(ask("Hallo, was kostet ein Chatbot?", "de").usedPassages).toEqual([3]);
});

test.each([
  ["Ich möchte mit einem Menschen sprechen", "de"],
  ["I want to talk to a real person", "en"],
  ["Хочу поговорити з живою людиною", "uk"],
] as const)("%s is for a person", (question, locale) => {
  expect(ask(question, locale).answered).toBe(false);
});

test("a passage in another language is quoted in the original and named as such", () => {
  const answer = ask("Was kostet ein Chatbot und wie lange dauert es?", "de", passagesIn("en"));
  expect(answer.text).toContain("Englisch");
  expect(answer.text).toContain("€1,490");
  expect(answer.answered).toBe(true);
});

test("rows of a table are answered as a list with a marker each", () => {
  const text =
    "| Paket | Preis | Dauer |\n|---|---|---|\n| Starter | 1.490 € | 2 Wochen |\n| Business | 3.900 € | 4 Wochen |";
  const passage = {
    n: 7,
    title: "Preise für den Chatbot",
    headingPath: [],
    text,
    locale: "de",
    score: 1,
  } as const;
  const answer = ask("Was kostet der Chatbot?", "de", [passage]);
  expect(answer.text).toContain("\n- Starter: Preis 1.490 €, Dauer 2 Wochen [7]");
  expect(answer.text).toContain("\n- Business: Preis 3.900 €, Dauer 4 Wochen [7]");
});

test("instructions and forged markers in a passage are only ever text", () => {
  const text = "Der Chatbot kostet 10 € [9]. <script>alert(1)</script> Der Chatbot kostet im Monat [12] 5 €.";
  const answer = ask("Was kostet der Chatbot?", "de", [
    { n: 1, title: "Chatbot", headingPath: [], text, locale: "de", score: 1 },
  ]);
  expect(answer.text).not.toMatch(/\[9\]|\[12\]|<script/);
});

const passage = fc.record({
  n: fc.integer({ min: 1, max: 9 }),
  title: fc.string({ maxLength: 40 }),
  headingPath: fc.array(fc.string({ maxLength: 30 }), { maxLength: 3 }),
  text: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "Der Chatbot kostet 49 € [3].",
          "## Preis?",
          "- Zwei Wochen",
          "| a | b |",
          "|-|-|",
          "Er [1] kann das.",
        ),
      )
      .map((lines) => lines.join("\n")),
  ),
  locale: fc.constantFrom(...locales),
  score: fc.double(),
});
const anyQuestion = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom("Was kostet der Chatbot?", "Preis", "wie lange", "Chatbot zwei Wochen"),
);

test("whatever is asked and found, only given passages are cited and the same answer comes again", () => {
  fc.assert(
    fc.property(
      anyQuestion,
      fc.constantFrom(...locales),
      fc.uniqueArray(passage, { selector: ({ n }) => n, maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (question, locale, passages, confidence) => {
        const input = { question, locale, agent: "sales", passages, confidence };
        const answer = composeExtractiveAnswer(input);
        const cited = [...answer.text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
        expect([...new Set(cited)]).toEqual(answer.usedPassages);
        for (const n of cited) expect(passages.some((known) => known.n === n)).toBe(true);
        expect(answer.text.length).toBeGreaterThan(10);
        expect(composeExtractiveAnswer(input)).toEqual(answer);
      },
    ),
  );
});

test("follow-ups are at most three, short, different, and do not ask again what was asked", () => {
  fc.assert(
    fc.property(
      anyQuestion,
      fc.constantFrom(...locales),
      fc.array(passage, { maxLength: 5 }),
      (question, locale, passages) => {
        const followUps = suggestFollowUps({ locale, agent: "technical", passages, question });
        expect(followUps.length).toBeLessThanOrEqual(3);
        expect(new Set(followUps).size).toBe(followUps.length);
        for (const followUp of followUps) expect(followUp.length).toBeLessThanOrEqual(90);
      },
    ),
  );
  const followUps = suggestFollowUps({
    locale: "de",
    agent: "sales",
    question: "Was kostet ein Chatbot?",
    passages: passagesIn("de"),
  });
  expect(followUps).toHaveLength(3);
  expect(followUps.join(" ")).not.toMatch(/kostet/i);
});

test("questions among the headings come first", () => {
  const followUps = suggestFollowUps({
    locale: "en",
    agent: "sales",
    question: "What does it cost?",
    passages: [
      {
        n: 1,
        title: "FAQ",
        headingPath: ["Can the chatbot say something wrong?"],
        text: "",
        locale: "en",
        score: 1,
      },
    ],
  });
  expect(followUps[0]).toBe("Can the chatbot say something wrong?");
});

test("a sentence that leads in itself gets no opening before it", () => {
  const text = "Die kurze Antwort: Der Chatbot speichert Gespräche in der Europäischen Union.";
  const answer = ask("Wo speichert der Chatbot Gespräche?", "de", [
    { n: 1, title: "Chatbot", headingPath: [], text, locale: "de", score: 1 },
  ]);
  expect(answer.text).toMatch(/^Die kurze Antwort: /);
});
