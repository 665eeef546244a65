import type { SeedHome } from "../types";

export const homeDe: SeedHome = {
  eyebrow: "KI-Assistenten aus Berlin und Lwiw",
  headline: "Der KI-Assistent, der jede Antwort belegt",
  lead: "Wir bauen Assistenten für Werkstatt, Praxis, Kanzlei und Laden. Sie antworten aus Ihren Unterlagen, zeigen den Satz, aus dem die Antwort stammt, und holen einen Menschen, wenn es nötig ist.",
  heroPlaceholder: "Fragen Sie nach Preis, Dauer oder Technik",
  suggestedQuestions: [
    { agent: "sales", text: "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?" },
    { agent: "sales", text: "Kann ich statt mit der KI mit einem Menschen sprechen?" },
    { agent: "tech", text: "Wie binde ich den Chatbot in meine Website ein?" },
    { agent: "tech", text: "Was passiert, wenn das KI-Modell ausfällt?" },
    { agent: "billing", text: "Wie sind die Zahlungsbedingungen?" },
    { agent: "billing", text: "Wie bekomme ich eine Kopie meiner Rechnung?" },
  ],
  sections: {
    lens: {
      eyebrow: "Die Lupe",
      title: "Sehen Sie genau hin",
      lead: "Jede Antwort lässt sich öffnen. Darunter liegt nicht noch mehr Text, sondern der Nachweis.",
      promises: [
        {
          id: "source",
          title: "Der Satz, aus dem sie stammt",
          text: "Ein Klick auf die Ziffer öffnet Ihr Dokument an der richtigen Stelle. Der Satz ist markiert.",
        },
        {
          id: "model",
          title: "Das Modell, das sie geschrieben hat",
          text: "Sie sehen, welches Modell formuliert hat oder ob wörtlich zitiert wurde.",
        },
        {
          id: "cost",
          title: "Die Cent, die sie gekostet hat",
          text: "Jede Antwort hat ihren Preis, auf Bruchteile eines Cents genau. Die Obergrenze setzen Sie selbst.",
        },
      ],
      sample: {
        caption: "Beispiel: eine geöffnete Antwort",
        question: "Kann ich den Betrieb monatlich kündigen?",
        answer: "Ja. Sie können jederzeit zum Monatsende kündigen, eine E-Mail genügt.",
        sourceTitle: "Häufige Fragen, „Wie kann ich kündigen?“",
        sourceSentence:
          "Den Betrieb kündigen Sie jederzeit zum Monatsende, die Betreuung mit einem Monat Frist zum Monatsende; eine E-Mail an hallo@rozoom-ki.example genügt.",
        details: [
          { id: "source", label: "Quelle", value: "Häufige Fragen, Rechnung" },
          { id: "model", label: "Antwortart", value: "Sprachmodell, Beispielwerte" },
          { id: "cost", label: "Kosten", value: "0,04 Cent" },
        ],
      },
    },
    steps: {
      eyebrow: "So geht es",
      title: "In drei Schritten zum eigenen Assistenten",
      lead: "Vom ersten Gespräch bis zur ersten beantworteten Kundenfrage vergehen beim Chatbot Starter etwa zwei Wochen.",
      items: [
        {
          title: "Sie erzählen",
          text: "30 Minuten, kostenlos. Welche Fragen bekommen Sie jeden Tag? Danach haben Sie ein Angebot mit Festpreis.",
        },
        {
          title: "Wir lesen und prüfen",
          text: "Website, Preisliste, Dokumente. Dann stellen wir echte Fragen Ihrer Kunden, bis die Antworten stimmen.",
        },
        {
          title: "Sie geben frei",
          text: "Sie testen selbst. Eine Zeile Code, und der Assistent ist online. Ändern können Sie alles jederzeit.",
        },
      ],
    },
    audiences: {
      eyebrow: "Für wen",
      title: "Vier Betriebe, vier Fragen",
      lead: "So könnten Antworten bei Ihnen aussehen. Die Betriebe sind erfunden, die Fragen sind es nicht.",
      labels: { question: "Frage", answer: "Antwort", source: "Quelle" },
      items: [
        {
          id: "workshop",
          icon: "wrench",
          title: "Werkstatt",
          text: "Preise, Termine, Ersatzwagen: Der Assistent nimmt die Anfrage auf, während Sie unter dem Auto liegen.",
          question: "Was kostet der Reifenwechsel mit Einlagerung?",
          answer:
            "Der Wechsel kostet 49 €, die Einlagerung für eine Saison 45 €. Soll ich einen Termin anfragen?",
          sourceTitle: "Preisliste 2026, Seite 2",
          sourceSentence: "Räderwechsel (4 Räder) 49 €, Einlagerung je Saison 45 €.",
        },
        {
          id: "practice",
          icon: "stethoscope",
          title: "Praxis",
          text: "Sprechzeiten, Unterlagen, Vorbereitung: Das Telefon bleibt für die, die es brauchen.",
          question: "Muss ich zur Blutabnahme nüchtern kommen?",
          answer:
            "Ja, bitte essen Sie zwölf Stunden vorher nichts; Wasser ist erlaubt. Bei Fragen zu Ihren Medikamenten rufen Sie uns bitte an.",
          sourceTitle: "Merkblatt Blutabnahme",
          sourceSentence: "Kommen Sie nüchtern: zwölf Stunden ohne Essen, Wasser dürfen Sie trinken.",
        },
        {
          id: "law-office",
          icon: "scale",
          title: "Kanzlei",
          text: "Der Assistent sortiert Erstanfragen und erklärt den Ablauf. Rechtsrat gibt er nicht.",
          question: "Was kostet eine Erstberatung bei Ihnen?",
          answer: "Die Erstberatung kostet 190 € zuzüglich Umsatzsteuer und dauert bis zu 60 Minuten.",
          sourceTitle: "Website, „Honorar“",
          sourceSentence:
            "Für die erste Beratung berechnen wir 190 € zuzüglich Umsatzsteuer, bei einer Dauer bis 60 Minuten.",
        },
        {
          id: "shop",
          icon: "shopping-bag",
          title: "Laden und Onlineshop",
          text: "Versand, Größen, Rückgabe: beantwortet, bevor der Warenkorb verlassen wird.",
          question: "Wie lange kann ich die Schuhe zurückschicken?",
          answer: "30 Tage ab Erhalt, ungetragen. Das Rücksendeetikett liegt dem Paket bei.",
          sourceTitle: "Versand und Rückgabe",
          sourceSentence:
            "Ungetragene Ware nehmen wir 30 Tage ab Erhalt zurück; ein Rücksendeetikett liegt jedem Paket bei.",
        },
      ],
    },
    pricing: {
      eyebrow: "Preise",
      title: "Feste Preise, vorher genannt",
      lead: "Die Hälfte zahlen Sie bei Beginn, die Hälfte nach der Abnahme. Laufendes ist monatlich kündbar.",
      items: [
        {
          serviceId: "website-chatbot",
          text: "Für Website und Shop. Mit bis zu 1.000 Antworten im Monat, Einweisung und Prüfbericht.",
        },
        {
          serviceId: "knowledge-assistant",
          text: "Für Ihr Team. Antworten aus bis zu 2.000 eigenen Dokumenten, mit Rechten wie im Dateiserver.",
        },
        {
          serviceId: "ai-workshop",
          text: "Für den Anfang. Ein halber Tag mit Ihren eigenen Aufgaben, bis zu zwölf Personen.",
        },
        {
          serviceId: "care",
          text: "Für danach. Wir pflegen das Wissen und berichten jeden Monat auf zwei Seiten.",
        },
      ],
      note: "Alle Preise netto, in Deutschland zuzüglich 19 % Umsatzsteuer.",
      allLabel: "Alle acht Leistungen ansehen",
    },
    resilience: {
      eyebrow: "Verlässlich",
      title: "Auch ohne KI-Modell nützlich, und immer mit Menschen",
      lead: "Modelle fallen aus, Kostengrenzen werden erreicht, manche Frage gehört zu einem Menschen. Darauf ist der Assistent vorbereitet.",
      items: [
        {
          id: "quoted",
          title: "Zitat statt Fehlermeldung",
          text: "Ohne Modell zeigt der Assistent die passenden Stellen wörtlich, mit Quelle. Die Seite sagt offen, dass sie gerade zitiert.",
        },
        {
          id: "human",
          title: "Ein Mensch im Gespräch",
          text: "Ihr Team liest mit und übernimmt mit einem Klick. Besucher sehen den Namen, und die KI schweigt.",
        },
        {
          id: "stored",
          title: "Nichts geht verloren",
          text: "Jede Nachricht ist gespeichert, bevor sie beantwortet wird. Auch wenn mitten im Satz der Strom ausfällt.",
        },
      ],
    },
    closing: {
      title: "Stellen Sie uns Ihre schwierigste Kundenfrage",
      text: "Fragen Sie den Assistenten oder gleich uns. Innerhalb eines Werktags haben Sie Antwort von einem Menschen.",
      primaryLabel: "Kostenloses Erstgespräch anfragen",
      secondaryLabel: "Den Assistenten fragen",
    },
  },
};
