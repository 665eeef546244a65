import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const aiWorkshop: SeedService = {
  id: "ai-workshop",
  order: 6,
  icon: "presentation",
  slug: { de: "ki-workshop", en: "ai-workshop", uk: "vorkshop-zi-shi" },
  title: { de: "KI-Workshop für Teams", en: "AI workshop for teams", uk: "Воркшоп зі ШІ для команд" },
  tagline: {
    de: "Ein halber oder ganzer Tag mit Ihren eigenen Aufgaben, nicht mit fremden Folien.",
    en: "Half a day or a full day with your own tasks, not with someone else’s slides.",
    uk: "Пів дня або цілий день із Вашими власними завданнями, а не з чужими слайдами.",
  },
  summary: {
    de: "Ihr Team lernt an eigenen Aufgaben, was KI heute kann, was nicht und was erlaubt ist. Am Ende stehen drei Vorhaben mit Aufwand und Nutzen und eine Seite mit Regeln für den Alltag. Halber oder ganzer Tag, in Ihrem Haus, in Berlin oder online.",
    en: "Working on its own tasks, your team learns what AI can do today, what it cannot and what is allowed. You leave with three projects with effort and benefit, and one page of rules for everyday work. Half a day or a full day, at your place, in Berlin or online.",
    uk: "На власних завданнях Ваша команда дізнається, що ШІ вже вміє, чого ні та що дозволено. Наприкінці маєте три задуми з оцінкою зусиль і користі та сторінку правил на щодень. Пів дня або цілий день, у Вас, у Берліні чи онлайн.",
  },
  metaDescription: {
    de: "KI-Workshop für Teams bis zwölf Personen, mit Ihren Aufgaben. Halber Tag 1.200 €, ganzer Tag 1.950 €, Termin innerhalb von zwei Wochen.",
    en: "AI workshop for teams of up to twelve, with your own tasks. Half day €1,200, full day €1,950, a date within two weeks.",
    uk: "Воркшоп зі ШІ для команд до дванадцяти людей, на Ваших завданнях. Пів дня 1 200 €, цілий день 1 950 €, дата впродовж двох тижнів.",
  },
  priceFromMinor: 120_000,
  priceUnit: "once",
  durationText: {
    de: "Halber oder ganzer Tag, Termin innerhalb von 2 Wochen",
    en: "Half or full day, date within 2 weeks",
    uk: "Пів дня або цілий день, дата впродовж 2 тижнів",
  },
  tiers: [
    {
      id: "half-day",
      name: { de: "Halber Tag", en: "Half day", uk: "Пів дня" },
      priceMinor: 120_000,
      unit: "halfDay",
      includes: {
        de: [
          "4 Stunden, bis zu zwölf Personen",
          "Vorgespräch, 30 Minuten",
          "Übungen mit zwei Ihrer Aufgaben",
          "Eine Seite Regeln für den Alltag",
        ],
        en: [
          "4 hours, up to twelve people",
          "Preparatory call, 30 minutes",
          "Exercises with two of your tasks",
          "One page of rules for everyday work",
        ],
        uk: [
          "4 години, до дванадцяти людей",
          "Попередня розмова, 30 хвилин",
          "Вправи на двох Ваших завданнях",
          "Сторінка правил на щодень",
        ],
      },
    },
    {
      id: "full-day",
      name: { de: "Ganzer Tag", en: "Full day", uk: "Цілий день" },
      priceMinor: 195_000,
      unit: "day",
      includes: {
        de: [
          "7 Stunden, bis zu zwölf Personen",
          "Vorgespräch mit Fragebogen an das Team",
          "Übungen mit vier Ihrer Aufgaben",
          "Drei Vorhaben mit Aufwand, Nutzen und Risiko",
          "Nachgespräch nach vier Wochen, 30 Minuten",
        ],
        en: [
          "7 hours, up to twelve people",
          "Preparatory call with a questionnaire for the team",
          "Exercises with four of your tasks",
          "Three projects with effort, benefit and risk",
          "Follow-up call after four weeks, 30 minutes",
        ],
        uk: [
          "7 годин, до дванадцяти людей",
          "Попередня розмова з анкетою для команди",
          "Вправи на чотирьох Ваших завданнях",
          "Три задуми із зусиллями, користю та ризиком",
          "Розмова через чотири тижні, 30 хвилин",
        ],
      },
    },
  ],
  benefits: {
    de: [
      {
        title: "Ihre Aufgaben als Stoff",
        text: "Sie schicken uns vorab vier Dinge, die Zeit kosten. Damit wird geübt, nicht mit Beispielen aus dem Lehrbuch.",
      },
      {
        title: "Klarheit, was erlaubt ist",
        text: "Welche Daten dürfen in welches Programm? Felix Brandt erklärt es ohne Juristendeutsch.",
      },
      {
        title: "Etwas zum Weitermachen",
        text: "Am Ende stehen Vorlagen, Regeln und die nächsten Schritte, nicht nur ein Foto vom Flipchart.",
      },
    ],
    en: [
      {
        title: "Your tasks are the material",
        text: "You send us four things that cost time beforehand. We practise with those, not with textbook examples.",
      },
      {
        title: "Clarity about what is allowed",
        text: "Which data may go into which program? Felix Brandt explains it without legal jargon.",
      },
      {
        title: "Something to go on with",
        text: "You end with templates, rules and next steps, not just a photograph of the flip chart.",
      },
    ],
    uk: [
      {
        title: "Матеріал — Ваші завдання",
        text: "Заздалегідь надсилаєте нам чотири справи, які забирають час. На них і вправляємося, а не на прикладах із підручника.",
      },
      {
        title: "Ясність, що дозволено",
        text: "Які дані в яку програму можна вносити? Фелікс Брандт пояснює без юридичної мови.",
      },
      {
        title: "З чим рухатися далі",
        text: "Наприкінці маєте шаблони, правила й наступні кроки, а не лише фото фліпчарта.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Vorgespräch",
        text: "Wer kommt, was wissen die Leute schon, welche Aufgaben bringen Sie mit?",
      },
      {
        title: "Workshop",
        text: "Kurze Erklärung, lange Übung, ehrliche Auswertung. Rechner genügt, Vorkenntnisse brauchen Sie keine.",
      },
      {
        title: "Nachlese",
        text: "Drei Werktage später haben Sie Unterlagen, Vorlagen und Teilnahmebestätigungen.",
      },
    ],
    en: [
      {
        title: "Preparatory call",
        text: "Who is coming, what do they know already, which tasks will you bring?",
      },
      {
        title: "Workshop",
        text: "A short explanation, a long exercise, an honest review. A computer is enough, no previous knowledge needed.",
      },
      {
        title: "Afterwards",
        text: "Three working days later you have the documents, the templates and certificates of attendance.",
      },
    ],
    uk: [
      {
        title: "Попередня розмова",
        text: "Хто прийде, що люди вже знають, які завдання Ви візьмете?",
      },
      {
        title: "Воркшоп",
        text: "Коротке пояснення, довга вправа, чесний розбір. Досить комп’ютера, попередні знання не потрібні.",
      },
      {
        title: "Після воркшопу",
        text: "За три робочі дні Ви маєте матеріали, шаблони й підтвердження участі.",
      },
    ],
  },
  deliverables: {
    de: [
      "Workshop auf Deutsch, Englisch oder Ukrainisch",
      "Sammlung erprobter Anweisungen für Ihre Aufgaben",
      "Regeln für den Umgang mit KI auf einer Seite",
      "Teilnahmebestätigungen, nützlich als Schulungsnachweis nach Artikel 4 der KI-Verordnung",
    ],
    en: [
      "A workshop in German, English or Ukrainian",
      "A collection of tried prompts for your tasks",
      "Rules for working with AI, on one page",
      "Certificates of attendance, useful as evidence of training under Article 4 of the EU AI Act",
    ],
    uk: [
      "Воркшоп німецькою, англійською або українською",
      "Добірка випробуваних запитів для Ваших завдань",
      "Правила роботи зі ШІ на одній сторінці",
      "Підтвердження участі, придатні як доказ навчання за статтею 4 Регламенту ЄС про ШІ",
    ],
  },
  suitedFor: {
    de: [
      "Teams, in denen manche KI täglich nutzen und andere gar nicht",
      "Leitungen, die entscheiden wollen, womit sie anfangen",
      "Betriebe, die ihre Leute schulen und das belegen möchten",
    ],
    en: [
      "Teams in which some use AI daily and others not at all",
      "Managers who want to decide where to begin",
      "Companies that want to train their people and document it",
    ],
    uk: [
      "Команди, де дехто користується ШІ щодня, а дехто зовсім ні",
      "Керівники, які хочуть вирішити, з чого почати",
      "Підприємства, які хочуть навчити людей і мати цьому підтвердження",
    ],
  },
  notFor: {
    de: "Wenn Sie schon genau wissen, was Sie bauen möchten, sparen Sie sich den Workshop und sprechen gleich mit uns über das Projekt.",
    en: "If you already know exactly what you would like to build, skip the workshop and talk to us about the project straight away.",
    uk: "Якщо Ви вже точно знаєте, що хочете створити, воркшоп Вам не потрібен: одразу поговоріть із нами про проєкт.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet ein KI-Workshop?",
        answer:
          "Ein KI-Workshop kostet 1.200 € netto für einen halben und 1.950 € netto für einen ganzen Tag, für bis zu zwölf Personen. Außerhalb Berlins kommen die tatsächlichen Reisekosten dazu.",
      },
      {
        question: "Wie schnell bekommen wir einen Termin?",
        answer: "Einen Termin bekommen Sie in der Regel innerhalb von zwei Wochen, online oft früher.",
      },
      {
        question: "Welche Programme nutzen Sie im Workshop?",
        answer:
          "Wir üben mit den Programmen, die Sie schon haben oder haben dürfen. Eigene Konten müssen Ihre Leute nicht anlegen; wir bringen geschützte Zugänge mit.",
      },
      {
        question: "Wird die Workshopgebühr auf ein Projekt angerechnet?",
        answer:
          "Ja, wenn Sie innerhalb von drei Monaten ein Projekt ab 3.900 € beauftragen, rechnen wir 500 € an.",
      },
    ],
    en: [
      {
        question: "What does an AI workshop cost?",
        answer:
          "An AI workshop costs €1,200 net for half a day and €1,950 net for a full day, for up to twelve people. Outside Berlin the actual travel costs are added.",
      },
      {
        question: "How soon can we have a date?",
        answer: "You usually get a date within two weeks, and online often sooner.",
      },
      {
        question: "Which programs do you use in the workshop?",
        answer:
          "We practise with the programs you already have or are allowed to have. Your people need not create accounts; we bring protected access with us.",
      },
      {
        question: "Is the workshop fee credited against a project?",
        answer: "Yes, if you commission a project from €3,900 within three months, we credit €500.",
      },
    ],
    uk: [
      {
        question: "Скільки коштує воркшоп зі ШІ?",
        answer:
          "Воркшоп зі ШІ коштує 1 200 € нетто за пів дня та 1 950 € нетто за цілий день, до дванадцяти людей. Поза Берліном додаються фактичні витрати на дорогу.",
      },
      {
        question: "Як швидко можна отримати дату?",
        answer: "Дату зазвичай призначаємо впродовж двох тижнів, онлайн часто й раніше.",
      },
      {
        question: "Якими програмами Ви користуєтеся на воркшопі?",
        answer:
          "Вправляємося з програмами, які у Вас уже є або які Вам дозволено мати. Створювати облікові записи людям не треба: захищений доступ ми привозимо із собою.",
      },
      {
        question: "Чи зараховується вартість воркшопу в проєкт?",
        answer: "Так, якщо впродовж трьох місяців Ви замовите проєкт від 3 900 €, ми зарахуємо 500 €.",
      },
    ],
  },
  relatedIds: ["automation", "knowledge-assistant", "privacy-check"],
  bodyFile: bodyFiles("services", "ai-workshop"),
};
