import type { SeedConversation } from "./types";

/** Invented people; numbers and addresses are reserved for fiction. */
export const ukrainianConversations: readonly SeedConversation[] = [
  {
    id: "conv_demo_telegram",
    locale: "uk",
    startedAt: "2026-10-18T08:10:00Z",
    turns: [
      {
        minute: 0,
        question: "Скільки коштує асистент у Telegram і чий буде бот?",
        agent: "sales",
        confidence: 0.94,
        found: [
          "service:telegram-assistant:uk#6",
          "service:telegram-assistant:uk#12",
          "service:telegram-assistant:uk#1",
        ],
        answer:
          "Telegram-асистент коштує від 1 290 € нетто й готовий за один–два тижні; обслуговування — від 29 € на місяць. [1] Бот належить Вам, навіть якщо згодом Ви відмовитеся від обслуговування. [1]",
        tokens: [2_230, 142],
        stepsMs: [4, 30, 760, 1_880],
        leadCard: "offer",
        rating: { value: 1, comment: "Швидко і зрозуміло." },
      },
      {
        minute: 3,
        question: "А відповідатиме він українською та німецькою?",
        agent: "technical",
        confidence: 0.8,
        found: ["faq:languages:uk#0", "service:telegram-assistant:uk#3"],
        answer:
          "Так, асистент відповідає мовою запитання; німецьку, англійську та українську ми перевіряємо самі, речення за реченням. [1] Ваші документи можуть бути іншою мовою, ніж запитання. [1]",
        tokens: [2_640, 121],
        stepsMs: [3, 23, 672, 1_590],
      },
    ],
  },
  {
    id: "conv_demo_duration",
    locale: "uk",
    startedAt: "2026-11-06T12:25:00Z",
    turns: [
      {
        minute: 0,
        question: "Скільки часу займе чатбот для магазину з інтеграцією календаря?",
        agent: "sales",
        confidence: 0.87,
        found: [
          "service:website-chatbot:uk#5",
          "faq:duration-overview:uk#0",
          "service:website-chatbot:uk#13",
        ],
        answer:
          "Вам підійде пакет **Business** за 3 900 €: він триває чотири тижні й з’єднує чатбот із магазином, календарем або обліком клієнтів. [1] Відлік починається з дня, коли ми маємо Ваші матеріали. [2]",
        tokens: [2_190, 133],
        stepsMs: [4, 28, 731, 1_802],
        leadCard: "offer",
      },
    ],
  },
  {
    id: "conv_demo_payment",
    locale: "uk",
    startedAt: "2026-11-16T17:58:00Z",
    turns: [
      {
        minute: 0,
        question: "Чи можна оплатити карткою?",
        agent: "billing",
        confidence: 0.92,
        found: ["faq:payment-methods:uk#0", "faq:payment-terms:uk#0"],
        answer:
          "Оплатити можна банківським переказом, списанням SEPA або карткою. [1] Карткою платіть за посиланням, вказаним у рахунку. [1]",
        stepsMs: [3, 21, 22, 34],
        rating: { value: -1, reason: "unclear" },
      },
    ],
  },
  {
    id: "conv_demo_silence",
    locale: "uk",
    startedAt: "2026-11-17T20:03:00Z",
    turns: [
      {
        minute: 0,
        question: "Чи є у Вас знижки для громадських організацій?",
        agent: "sales",
        confidence: 0.69,
        found: [],
        answer: "",
        stepsMs: [5, 40, 40, 15_200],
        outcome: "failed",
        failed: [{ modelId: "gpt-5-mini", code: "server_error", status: 503, durationMs: 15_120 }],
      },
    ],
  },
];
