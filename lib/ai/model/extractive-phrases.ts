import type { Locale, Localized } from "@/lib/core/model/locale";

export type SmallTalk =
  | "greeting"
  | "thanks"
  | "goodbye"
  | "howAreYou"
  | "identity"
  | "abilities"
  | "presence"
  | "human";

/** Whose voice an opening has: agents of the company's site, or the assistant of a project, which has no company behind it. */
export type Voice = "sales" | "technical" | "billing" | "neutral" | "project";

/** Variants of one sentence; which one is said depends on the question only. */
type Variants = readonly [string, ...string[]];

export interface ExtractivePhrases {
  /** Before quotations that answer the question. */
  opening: Record<Voice, Variants>;
  /** Before quotations with the numbers that were asked for. */
  figures: Variants;
  /** Before quotations that only come near the question. */
  nearby: Variants;
  /** Before quotations in another language than the question's. */
  foreign: (language: string) => string;
  /** When nothing fits. */
  nothing: Record<Voice, Variants>;
  /** To a question in a language we do not speak. */
  otherLanguage: string;
  smallTalk: Record<SmallTalk, Variants>;
  /** What a project's assistant says instead. */
  projectTalk: Partial<Record<SmallTalk, Variants>>;
  /** Quick replies when the passages suggest none. */
  questions: Record<Voice, readonly string[]>;
  /** A quick reply made of a heading. */
  moreAbout: (heading: string) => string;
  languages: Localized<string>;
}

const de: ExtractivePhrases = {
  opening: {
    sales: [
      "Gern, dazu kann ich Ihnen Folgendes sagen:",
      "Das beantworte ich Ihnen gern:",
      "Gern, kurz gesagt:",
    ],
    technical: ["Technisch ist es so:", "So funktioniert das:", "Gern, dazu gilt Folgendes:"],
    billing: ["Dazu gilt bei uns Folgendes:", "Gern, so ist es geregelt:", "Das ist so geregelt:"],
    neutral: [
      "Gern, dazu kann ich Ihnen Folgendes sagen:",
      "Das kann ich Ihnen beantworten:",
      "Kurz gesagt:",
    ],
    project: ["Dazu steht hier:", "In den Unterlagen dieses Projekts heißt es:", "Kurz gesagt:"],
  },
  figures: ["Gern, hier sind die Zahlen:", "Gern, ganz konkret:", "Das lässt sich gut beziffern:"],
  nearby: [
    "Genau dazu habe ich nichts gefunden; am nächsten kommt das hier:",
    "Eine genaue Antwort habe ich nicht, aber das könnte Ihnen helfen:",
  ],
  foreign: (language) => `Dazu habe ich nur etwas auf ${language} gefunden und zitiere es im Original:`,
  nothing: {
    sales: [
      "Dazu habe ich leider nichts gefunden, und raten möchte ich nicht. Fragen Sie mich gern nach Leistungen, Preisen oder dem Ablauf; oder lassen Sie mir Ihre Kontaktdaten da, dann meldet sich jemand bei Ihnen.",
      "Das kann ich Ihnen leider nicht sicher beantworten. Zu Leistungen, Preisen und Dauer helfe ich gern weiter, und auf Wunsch meldet sich jemand persönlich bei Ihnen.",
    ],
    technical: [
      "Dazu steht leider nichts in meinen Unterlagen, und raten möchte ich nicht. Zu Einrichtung, Anbindung und Betrieb helfe ich gern; für Ihren Fall kann sich auch jemand persönlich melden.",
      "Das kann ich Ihnen leider nicht sicher sagen. Beschreiben Sie gern genauer, was geschieht, oder hinterlassen Sie Ihre Kontaktdaten, dann meldet sich jemand aus der Technik.",
    ],
    billing: [
      "Dazu habe ich leider nichts gefunden, und raten möchte ich nicht. Zu Rechnung, Zahlung und Kündigung gebe ich gern Auskunft; um Ihren einzelnen Fall kümmert sich auf Wunsch ein Mensch.",
      "Das kann ich von hier aus leider nicht beantworten. Hinterlassen Sie gern Ihre Kontaktdaten, dann sieht sich jemand Ihren Fall an; allgemeine Fragen zu Rechnung und Zahlung beantworte ich hier.",
    ],
    neutral: [
      "Dazu habe ich leider nichts gefunden, und raten möchte ich nicht. Fragen Sie gern anders, oder hinterlassen Sie Ihre Kontaktdaten, dann meldet sich jemand bei Ihnen.",
      "Das kann ich Ihnen leider nicht sicher beantworten. Auf Wunsch meldet sich jemand persönlich bei Ihnen.",
    ],
    project: [
      "Dazu steht nichts in den Prompts und Dateien dieses Projekts, und raten möchte ich nicht. Fragen Sie gern anders, oder ergänzen Sie die Unterlagen.",
      "Das kann ich aus den Unterlagen dieses Projekts nicht beantworten. Mit anderen Worten klappt es vielleicht; sonst fehlt die Stelle noch.",
    ],
  },
  otherLanguage:
    "Ich spreche Deutsch, Englisch und Ukrainisch; stellen Sie Ihre Frage gern in einer dieser Sprachen.",
  smallTalk: {
    presence: ["Ja, ich bin da. Was möchten Sie wissen?"],
    greeting: [
      "Guten Tag! Was möchten Sie wissen?",
      "Hallo! Womit kann ich Ihnen helfen?",
      "Guten Tag, schön, dass Sie da sind. Was kann ich für Sie tun?",
    ],
    thanks: [
      "Sehr gern! Wenn noch etwas ist, fragen Sie einfach.",
      "Gern geschehen. Kann ich noch etwas für Sie tun?",
    ],
    goodbye: ["Auf Wiedersehen und einen schönen Tag!", "Bis bald! Ihr Gespräch finden Sie hier wieder."],
    howAreYou: [
      "Danke der Nachfrage! Ich bin eine KI, mir geht es immer gleich gut. Was kann ich für Sie tun?",
    ],
    identity: [
      "Ich bin ein KI-Assistent, kein Mensch. Ich antworte aus den veröffentlichten Unterlagen und zeige die Quelle; auf Wunsch hole ich einen Menschen dazu.",
    ],
    abilities: [
      "Ich beantworte Fragen aus den veröffentlichten Unterlagen, etwa zu Leistungen, Preisen, Technik und Rechnung, und zeige immer die Quelle. Auf Wunsch hole ich einen Menschen dazu.",
    ],
    human: [
      "Gern, ein Mensch übernimmt. Hinterlassen Sie mir bitte Ihre Kontaktdaten, dann meldet sich jemand bei Ihnen.",
    ],
  },
  projectTalk: {
    identity: [
      "Ich bin der KI-Assistent dieses Projekts. Ich antworte aus seinen Prompts und Dateien und zeige die Quelle.",
    ],
    abilities: [
      "Ich beantworte Fragen aus den Prompts und Dateien dieses Projekts und zeige immer, woher eine Antwort stammt.",
    ],
    human: ["In diesem Projekt antworte nur ich. Menschen finden Sie unter den Mitgliedern des Projekts."],
  },
  questions: {
    sales: ["Was kostet das?", "Wie lange dauert es?", "Wie fangen wir an?"],
    technical: ["Was brauche ich dafür?", "Wie wird es eingerichtet?", "Womit lässt es sich verbinden?"],
    billing: ["Wie kann ich bezahlen?", "Wann kommt die Rechnung?", "Wie kann ich kündigen?"],
    neutral: ["Was bieten Sie an?", "Was kostet das?", "Wie erreiche ich Sie?"],
    project: [],
  },
  moreAbout: (heading) => `Mehr zu: ${heading}`,
  languages: { de: "Deutsch", en: "Englisch", uk: "Ukrainisch" },
};

const en: ExtractivePhrases = {
  opening: {
    sales: ["Happy to help, in short:", "Here is what I can tell you:", "Gladly, this is how it is:"],
    technical: ["Technically, it is like this:", "Here is how that works:", "This is what applies:"],
    billing: ["This is how we handle it:", "Here is what applies:", "Happy to help, the rule is this:"],
    neutral: ["Here is what I can tell you:", "In short:", "Happy to help:"],
    project: ["Here is what it says:", "This project’s documents say:", "In short:"],
  },
  figures: ["Happy to help, here are the figures:", "Gladly, in figures:", "I can be specific about that:"],
  nearby: [
    "I found nothing on exactly that; this comes closest:",
    "I have no precise answer, but this may help you:",
  ],
  foreign: (language) => `I only found this in ${language}, so I quote it in the original:`,
  nothing: {
    sales: [
      "I found nothing on that, and I would rather not guess. Ask me about services, prices or how a project runs, or leave your contact details and someone will get back to you.",
      "I cannot answer that reliably. I can help with services, prices and durations, and if you like, someone will contact you in person.",
    ],
    technical: [
      "My documents say nothing about that, and I would rather not guess. I can help with setup, integration and operation, or someone can get back to you about your case.",
      "I cannot say that for certain. Tell me in more detail what happens, or leave your contact details and someone from our technical team will get back to you.",
    ],
    billing: [
      "I found nothing on that, and I would rather not guess. I can help with invoices, payment and cancellation in general; for your own case a person can take a look.",
      "I cannot answer that from here. Leave your contact details and someone will look at your case; general questions about invoices and payment I answer right here.",
    ],
    neutral: [
      "I found nothing on that, and I would rather not guess. Try asking in another way, or leave your contact details and someone will get back to you.",
      "I cannot answer that reliably. If you like, someone will contact you in person.",
    ],
    project: [
      "This project’s prompts and files say nothing about that, and I would rather not guess. Try asking in another way, or add to the documents.",
      "I cannot answer that from this project’s documents. Other words may help; if not, the passage is still missing.",
    ],
  },
  otherLanguage: "I speak German, English and Ukrainian; please ask me in one of these languages.",
  smallTalk: {
    presence: ["Yes, I am here. What would you like to know?"],
    greeting: [
      "Hello! What would you like to know?",
      "Hello! How can I help you?",
      "Good to see you here. What can I do for you?",
    ],
    thanks: [
      "You are welcome! If anything else comes up, just ask.",
      "My pleasure. Is there anything else I can do for you?",
    ],
    goodbye: ["Goodbye, and have a nice day!", "See you soon! You will find this conversation here again."],
    howAreYou: ["Thank you for asking! I am an AI, so I am always about the same. What can I do for you?"],
    identity: [
      "I am an AI assistant, not a person. I answer from the published documents and show the source; if you like, I bring in a person.",
    ],
    abilities: [
      "I answer questions from the published documents, for example about services, prices, technology and invoices, and always show the source. If you like, I bring in a person.",
    ],
    human: [
      "Of course, a person will take over. Please leave your contact details and someone will get back to you.",
    ],
  },
  projectTalk: {
    identity: ["I am this project’s AI assistant. I answer from its prompts and files and show the source."],
    abilities: [
      "I answer questions from this project’s prompts and files and always show where an answer comes from.",
    ],
    human: ["In this project only I answer. You find people among the project’s members."],
  },
  questions: {
    sales: ["What does it cost?", "How long does it take?", "How do we begin?"],
    technical: ["What do I need for it?", "How is it set up?", "What can it be connected to?"],
    billing: ["How can I pay?", "When do I get the invoice?", "How can I cancel?"],
    neutral: ["What do you offer?", "What does it cost?", "How can I reach you?"],
    project: [],
  },
  moreAbout: (heading) => `More about: ${heading}`,
  languages: { de: "German", en: "English", uk: "Ukrainian" },
};

const uk: ExtractivePhrases = {
  opening: {
    sales: ["Залюбки розповім:", "Ось що можу Вам сказати:", "Якщо коротко, то так:"],
    technical: ["З технічного боку це так:", "Ось як це працює:", "Тут діє таке:"],
    billing: ["У нас це влаштовано так:", "Ось які правила:", "Залюбки поясню, правило таке:"],
    neutral: ["Ось що можу Вам сказати:", "Якщо коротко, то так:", "Залюбки відповім:"],
    project: ["Ось що про це написано:", "У матеріалах цього проєкту сказано:", "Якщо коротко, то так:"],
  },
  figures: ["Залюбки, ось цифри:", "Якщо конкретно, то так:", "Тут можу назвати точні цифри:"],
  nearby: [
    "Саме про це нічого не знайшлося; найближче ось що:",
    "Точної відповіді не маю, але це може Вам допомогти:",
  ],
  foreign: (language) => `Про це є лише матеріал ${language}, тож цитую його в оригіналі:`,
  nothing: {
    sales: [
      "На жаль, про це нічого не знайшлося, а вгадувати не хочу. Запитайте про послуги, ціни чи перебіг проєкту або залиште свої контакти, і з Вами зв’яжуться.",
      "На жаль, не можу відповісти на це напевно. Про послуги, ціни й терміни розповім залюбки, а за бажанням з Вами зв’яжеться людина.",
    ],
    technical: [
      "На жаль, у моїх матеріалах про це нічого немає, а вгадувати не хочу. Допоможу з налаштуванням, підключенням і роботою, а щодо Вашого випадку може зв’язатися фахівець.",
      "На жаль, не можу сказати напевно. Опишіть докладніше, що відбувається, або залиште свої контакти, і з Вами зв’яжеться хтось із технічної команди.",
    ],
    billing: [
      "На жаль, про це нічого не знайшлося, а вгадувати не хочу. Про рахунки, оплату й припинення договору розповім загалом, а Ваш випадок за бажанням перегляне людина.",
      "На жаль, звідси я не можу на це відповісти. Залиште свої контакти, і хтось перегляне Ваш випадок; на загальні запитання про рахунки й оплату відповім тут.",
    ],
    neutral: [
      "На жаль, про це нічого не знайшлося, а вгадувати не хочу. Спробуйте запитати інакше або залиште свої контакти, і з Вами зв’яжуться.",
      "На жаль, не можу відповісти на це напевно. За бажанням з Вами зв’яжеться людина.",
    ],
    project: [
      "У промптах і файлах цього проєкту про це нічого немає, а вгадувати не хочу. Спробуйте запитати інакше або доповніть матеріали.",
      "За матеріалами цього проєкту не можу на це відповісти. Можливо, допоможуть інші слова; інакше такого місця ще немає.",
    ],
  },
  otherLanguage:
    "Я розмовляю німецькою, англійською та українською; поставте, будь ласка, запитання однією з цих мов.",
  smallTalk: {
    presence: ["Так, я тут. Що Ви хотіли б дізнатися?"],
    greeting: [
      "Вітаю! Що Ви хотіли б дізнатися?",
      "Добрий день! Чим можу допомогти?",
      "Вітаю! Добре, що Ви тут. Що Вас цікавить?",
    ],
    thanks: ["Прошу! Якщо буде ще щось, просто запитайте.", "Будь ласка. Чи можу ще чимось допомогти?"],
    goodbye: ["До побачення, гарного Вам дня!", "До зустрічі! Цю розмову Ви знайдете тут знову."],
    howAreYou: [
      "Дякую, що питаєте! Я штучний інтелект, тож у мене завжди все однаково добре. Чим можу допомогти?",
    ],
    identity: [
      "Я ШІ-асистент, не людина. Відповідаю за опублікованими матеріалами й показую джерело; за бажанням покличу людину.",
    ],
    abilities: [
      "Відповідаю на запитання за опублікованими матеріалами: про послуги, ціни, техніку й рахунки, і завжди показую джерело. За бажанням покличу людину.",
    ],
    human: ["Звісно, далі допоможе людина. Залиште, будь ласка, свої контакти, і з Вами зв’яжуться."],
  },
  projectTalk: {
    identity: ["Я ШІ-асистент цього проєкту. Відповідаю за його промптами й файлами та показую джерело."],
    abilities: [
      "Відповідаю на запитання за промптами й файлами цього проєкту й завжди показую, звідки відповідь.",
    ],
    human: ["У цьому проєкті відповідаю лише я. Людей Ви знайдете серед учасників проєкту."],
  },
  questions: {
    sales: ["Скільки це коштує?", "Скільки часу це займе?", "З чого почати?"],
    technical: ["Що для цього потрібно?", "Як це налаштувати?", "До чого це можна підключити?"],
    billing: ["Як можна оплатити?", "Коли приходить рахунок?", "Як відмовитися?"],
    neutral: ["Що Ви пропонуєте?", "Скільки це коштує?", "Як з Вами зв’язатися?"],
    project: [],
  },
  moreAbout: (heading) => `Докладніше: ${heading}`,
  languages: { de: "німецькою", en: "англійською", uk: "українською" },
};

const phrases: Localized<ExtractivePhrases> = { de, en, uk };

/** The sentences around quotations in one language. */
export function extractivePhrases(locale: Locale): ExtractivePhrases {
  return phrases[locale];
}

export function voiceOf(agent: string): Voice {
  if (agent === "assistant") return "project";
  return agent === "sales" || agent === "technical" || agent === "billing" ? agent : "neutral";
}

/** One of the variants, always the same for the same seed. */
export function variantOf(variants: Variants, seed: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
  return variants[(hash >>> 0) % variants.length] ?? variants[0];
}
