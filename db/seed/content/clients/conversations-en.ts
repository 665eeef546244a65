import type { SeedConversation } from "./types";

/** Invented people; numbers and addresses are reserved for fiction. */
export const englishConversations: readonly SeedConversation[] = [
  {
    id: "conv_demo_shopify",
    locale: "en",
    startedAt: "2026-10-15T11:20:00Z",
    turns: [
      {
        minute: 0,
        question: "Does the chatbot work with Shopify, and how do we put it on the page?",
        agent: "technical",
        confidence: 0.93,
        found: ["faq:cms:en#0", "faq:integration:en#0", "service:website-chatbot:en#13"],
        answer:
          "Yes, it works with Shopify and any other system that lets you add code. [1] You add a single script line before the end of the page’s body and copy that line from your account; if you like, we insert it for you. [2]",
        tokens: [1_540, 92],
        stepsMs: [4, 29, 610, 1_405],
        rating: { value: 1 },
        suggestions: ["What does it cost?", "Which languages does it speak?"],
      },
      {
        minute: 2,
        question: "And if the model is down during a sale?",
        agent: "technical",
        confidence: 0.81,
        found: ["faq:outage:en#0", "faq:models:en#0"],
        answer:
          "The assistant keeps answering: it quotes the relevant passages from your knowledge word for word, names the source and offers to take down the enquiry. [1] Before that it tries other providers, if you have approved any. [1]",
        tokens: [1_890, 84],
        stepsMs: [3, 21, 588, 1_322],
      },
    ],
  },
  {
    id: "conv_demo_knowledge",
    locale: "en",
    startedAt: "2026-10-30T13:02:00Z",
    turns: [
      {
        minute: 0,
        question: "Can it answer questions from about 400 PDF manuals, some German, some English?",
        agent: "technical",
        predicted: "technical",
        confidence: 0.88,
        found: ["service:knowledge-assistant:en#1", "faq:data-sources:en#0", "faq:models:en#0"],
        answer:
          "Yes. The knowledge assistant answers from the documents you already have and names the document, the page and the exact passage. [1] It reads PDF, Word, Excel, presentations and web pages, and questions and documents may be in different languages. [1]",
        tokens: [2_105, 101],
        stepsMs: [5, 33, 699, 1_731],
        leadCard: "offer",
      },
      {
        minute: 4,
        question: "Roughly what budget? My address is tom.hale@northgate-pumps.example",
        agent: "sales",
        confidence: 0.86,
        found: ["faq:price-overview:en#0", "faq:first-conversation:en#0"],
        answer:
          "The knowledge assistant costs from €4,900 net; you receive a fixed-price offer before we begin. [1] The first conversation takes 30 minutes and is free of charge, and within one working day we suggest a time. [2]",
        tokens: [2_480, 88],
        stepsMs: [4, 24, 640, 1_512],
        rating: { value: 1 },
      },
    ],
  },
  {
    id: "conv_demo_prices",
    locale: "en",
    startedAt: "2026-11-09T16:44:00Z",
    turns: [
      {
        minute: 0,
        question: "What are your prices?",
        agent: "sales",
        confidence: 0.96,
        found: ["faq:price-overview:en#0", "service:website-chatbot:en#5", "faq:vat:en#0"],
        answer:
          "Our prices begin at €890 for the privacy and AI Act check, €1,200 for half a day’s workshop, €1,290 for the Telegram assistant and €1,490 for the chatbot. [1] All prices are net; you receive a fixed-price offer before we begin. [1]",
        stepsMs: [3, 22, 23, 36],
      },
    ],
  },
];
