import type { SeedConversation } from "./types";

/** Invented people; numbers and addresses are reserved for fiction. */
export const germanConversations: readonly SeedConversation[] = [
  {
    id: "conv_demo_workshop",
    locale: "de",
    startedAt: "2026-10-13T06:42:00Z",
    turns: [
      {
        minute: 0,
        question: "Was kostet ein Chatbot für meine Werkstatt?",
        agent: "sales",
        confidence: 0.97,
        found: [
          "faq:chatbot-for-a-workshop:de#0",
          "service:website-chatbot:de#5",
          "service:website-chatbot:de#10",
          "faq:vat:de#0",
        ],
        answer:
          "Für eine Werkstatt reicht meist das Paket **Starter**: einmalig 1.490 € netto, online nach etwa zwei Wochen, danach 49 € netto im Monat für den Betrieb. [1] Bis zu 1.000 Antworten im Monat sind darin enthalten, im ersten Jahr sind das zusammen 2.078 € netto. [3]",
        tokens: [1_864, 131],
        stepsMs: [4, 31, 742, 1_910],
        leadCard: "offer",
        suggestions: ["Was ist im Paket Starter enthalten?", "Wie lange dauert es?"],
        rating: { value: 1 },
      },
      {
        minute: 3,
        question: "Kommt da noch Steuer drauf? Und wann muss ich zahlen?",
        agent: "billing",
        confidence: 0.84,
        found: ["faq:vat:de#0", "faq:payment-terms:de#0", "service:website-chatbot:de#5"],
        answer:
          "Ja, in Deutschland kommen 19 % Umsatzsteuer dazu: Aus 1.490 € werden 1.773,10 €. [1] Sie zahlen die Hälfte bei Beginn und die Hälfte nach der Abnahme, jeweils auf Rechnung mit 14 Tagen Zahlungsziel. [2]",
        tokens: [2_310, 118],
        stepsMs: [3, 24, 688, 1_655],
      },
    ],
  },
  {
    id: "conv_demo_practice",
    locale: "de",
    startedAt: "2026-10-20T18:05:00Z",
    handoffMinute: 7,
    turns: [
      {
        minute: 0,
        question: "Wir sind eine Zahnarztpraxis. Dürfen Patientendaten überhaupt in so einen Chat?",
        agent: "technical",
        predicted: "sales",
        confidence: 0.61,
        found: ["faq:masking:de#0", "faq:data-location:de#0", "faq:dpa:de#0", "faq:deletion:de#0"],
        answer:
          "Gesundheitsdaten gehören nicht in den Chat: Eine automatische Erkennung kann etwas übersehen. [1] Erkannte Angaben wie E-Mail-Adressen und Telefonnummern ersetzen wir, bevor ein Modell den Text sieht [1], und gespeichert wird in der Europäischen Union. [2] Zu jedem Assistenten gehört ein Vertrag zur Auftragsverarbeitung nach Artikel 28 DSGVO, ohne Aufpreis. [3]",
        tokens: [2_020, 164],
        stepsMs: [5, 28, 801, 2_204],
        rating: { value: 1, comment: "Ehrliche Antwort, danke." },
      },
      {
        minute: 5,
        question:
          "Das würde ich gern mit jemandem besprechen. Ich heiße Karin Lindemann, meine Nummer ist 0171 3920017.",
        agent: "sales",
        confidence: 0.78,
        found: ["faq:human-takeover:de#0", "faq:first-conversation:de#0", "faq:support-hours:de#0"],
        answer:
          "Gern, Frau Lindemann. Während unserer Öffnungszeiten übernimmt jemand aus dem Team; außerhalb hinterlassen Sie Ihre E-Mail-Adresse und bekommen innerhalb eines Werktags Antwort. [1] Das Erstgespräch dauert 30 Minuten und ist kostenlos. [2]",
        tokens: [2_415, 97],
        stepsMs: [4, 22, 655, 1_498],
        leadCard: "handoff",
      },
    ],
  },
  {
    id: "conv_demo_invoice",
    locale: "de",
    startedAt: "2026-10-28T09:17:00Z",
    turns: [
      {
        minute: 0,
        question: "Ich brauche die Rechnung vom September noch einmal als PDF.",
        agent: "billing",
        confidence: 0.95,
        found: ["faq:invoice-copy:de#0", "faq:payment-terms:de#0", "faq:change-address:de#0"],
        answer:
          "Eine Rechnungskopie schicken wir Ihnen innerhalb eines Werktags: Schreiben Sie die Rechnungsnummer oder Ihren Firmennamen an hallo@rozoom-ki.example. [1] Aus Gründen des Datenschutzes geht die Kopie nur an die hinterlegte Adresse. [1]",
        stepsMs: [3, 26, 27, 41],
        failed: [
          { modelId: "gpt-5-mini", code: "rate_limited", status: 429, durationMs: 380 },
          { modelId: "gpt-4.1-mini", code: "timeout", status: null, durationMs: 4_000 },
        ],
        rating: { value: 1 },
      },
    ],
  },
  {
    id: "conv_demo_whatsapp",
    locale: "de",
    startedAt: "2026-11-04T15:31:00Z",
    turns: [
      {
        minute: 0,
        question: "Gibt es den Assistenten auch für WhatsApp?",
        agent: "sales",
        confidence: 0.73,
        found: ["faq:data-sources:de#0", "faq:support-hours:de#0"],
        answer:
          "Dazu finde ich in unseren Seiten keine Antwort. Wenn Sie Ihre E-Mail-Adresse hinterlassen, meldet sich ein Mensch bei Ihnen.",
        stepsMs: [3, 25, 26, 33],
        unanswered: true,
        leadCard: "no_answer",
        rating: { value: -1, reason: "incomplete", comment: "Auf der Telegram-Seite steht etwas dazu." },
      },
    ],
  },
  {
    id: "conv_demo_cancel",
    locale: "de",
    startedAt: "2026-11-12T07:50:00Z",
    turns: [
      {
        minute: 0,
        question: "Wie komme ich aus dem Vertrag wieder heraus, wenn es nicht passt?",
        agent: "billing",
        confidence: 0.9,
        found: ["faq:cancellation:de#0", "service:website-chatbot:de#14", "faq:deletion:de#0"],
        answer:
          "Den Betrieb kündigen Sie jederzeit zum Monatsende, die Betreuung mit einem Monat Frist; eine E-Mail genügt, Mindestlaufzeiten gibt es nicht. [1] Ihre Wissensbasis und Ihre Gespräche bekommen Sie",
        tokens: [1_702, 58],
        stepsMs: [4, 27, 920, 15_940],
        outcome: "interrupted",
      },
    ],
  },
];
