import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const privacyCheck: SeedService = {
  id: "privacy-check",
  order: 7,
  icon: "shield-check",
  slug: { de: "datenschutz-check", en: "privacy-check", uk: "perevirka-gdpr-ai-act" },
  title: {
    de: "Datenschutz- und AI-Act-Check",
    en: "Privacy and AI Act check",
    uk: "Перевірка за GDPR та AI Act",
  },
  tagline: {
    de: "Eine Woche, ein Bericht, eine Liste: Was ist in Ordnung, was ist zu tun?",
    en: "One week, one report, one list: what is in order, and what needs doing?",
    uk: "Тиждень, звіт і перелік: що гаразд, а що треба зробити.",
  },
  summary: {
    de: "Wir sehen nach, welche KI-Programme und Dienste in Ihrem Betrieb laufen, welche Daten sie bekommen und ob das zu DSGVO und KI-Verordnung passt. Sie erhalten einen verständlichen Bericht mit einer Liste nach Dringlichkeit. Zum Festpreis, in einer Woche.",
    en: "We look at which AI programs and services run in your business, what data they receive, and whether that fits the GDPR and the EU AI Act. You get a report in plain language with a list in order of urgency. At a fixed price, in one week.",
    uk: "Дивимося, які програми та сервіси зі ШІ працюють у Вас, які дані вони отримують і чи відповідає це GDPR та Регламенту ЄС про ШІ. Ви отримуєте зрозумілий звіт із переліком за терміновістю. За фіксовану ціну, за тиждень.",
  },
  metaDescription: {
    de: "Datenschutz- und AI-Act-Check zum Festpreis: 890 € netto, Bericht nach einer Woche, mit Vorlagen und einer Liste nach Dringlichkeit.",
    en: "Privacy and AI Act check at a fixed price: €890 net, report after one week, with templates and a list in order of urgency.",
    uk: "Перевірка за GDPR та AI Act за фіксовану ціну: 890 € нетто, звіт за тиждень, із шаблонами й переліком за терміновістю.",
  },
  priceFromMinor: 89_000,
  priceUnit: "once",
  priceIsFixed: true,
  durationText: { de: "1 Woche", en: "1 week", uk: "1 тиждень" },
  benefits: {
    de: [
      {
        title: "Verständlich",
        text: "Der Bericht nennt die Stelle, das Problem und den nächsten Schritt. Paragrafen stehen in der Fußnote.",
      },
      {
        title: "Nach Dringlichkeit",
        text: "Rot: diese Woche. Gelb: dieses Quartal. Grün: in Ordnung. Jede Zeile hat eine zuständige Person.",
      },
      {
        title: "Mit Vorlagen",
        text: "KI-Hinweis, Verzeichnis der Verarbeitung, Regeln für das Team: ausgefüllt, soweit wir es wissen.",
      },
    ],
    en: [
      {
        title: "Plain",
        text: "The report names the place, the problem and the next step. The articles of law are in the footnotes.",
      },
      {
        title: "In order of urgency",
        text: "Red: this week. Amber: this quarter. Green: in order. Each line has a person in charge.",
      },
      {
        title: "With templates",
        text: "AI notice, record of processing, rules for the team: filled in as far as we know.",
      },
    ],
    uk: [
      {
        title: "Зрозуміло",
        text: "У звіті є місце, проблема та наступний крок. Статті законів — у виносках.",
      },
      {
        title: "За терміновістю",
        text: "Червоне: цього тижня. Жовте: цього кварталу. Зелене: гаразд. У кожному рядку є відповідальна особа.",
      },
      {
        title: "Із шаблонами",
        text: "Повідомлення про ШІ, реєстр обробки, правила для команди: заповнені настільки, наскільки нам відомо.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Fragebogen",
        text: "20 Minuten für Sie: Welche Programme, welche Daten, welche Dienstleister?",
      },
      {
        title: "Prüfung",
        text: "Wir prüfen Website, Verträge und Einstellungen und messen, welche Verbindungen Ihre Website wirklich aufbaut.",
      },
      {
        title: "Bericht und Gespräch",
        text: "Nach einer Woche liegt der Bericht vor. In 60 Minuten gehen wir ihn mit Ihnen durch.",
      },
    ],
    en: [
      {
        title: "Questionnaire",
        text: "20 minutes of your time: which programs, which data, which service providers?",
      },
      {
        title: "Examination",
        text: "We examine website, contracts and settings, and measure which connections your website really makes.",
      },
      {
        title: "Report and conversation",
        text: "After one week you have the report. We go through it with you in 60 minutes.",
      },
    ],
    uk: [
      {
        title: "Анкета",
        text: "20 хвилин Вашого часу: які програми, які дані, які підрядники?",
      },
      {
        title: "Перевірка",
        text: "Перевіряємо сайт, договори й налаштування та вимірюємо, з ким Ваш сайт насправді з’єднується.",
      },
      {
        title: "Звіт і розмова",
        text: "За тиждень звіт готовий. За 60 хвилин проходимо його разом із Вами.",
      },
    ],
  },
  deliverables: {
    de: [
      "Bericht mit Ampel und Liste nach Dringlichkeit",
      "Übersicht Ihrer KI-Systeme mit Einstufung nach KI-Verordnung",
      "Muster für KI-Hinweis und Teamregeln",
      "Gespräch über die Ergebnisse, 60 Minuten",
    ],
    en: [
      "A report with traffic lights and a list in order of urgency",
      "An overview of your AI systems with their class under the AI Act",
      "Models for an AI notice and team rules",
      "A conversation about the findings, 60 minutes",
    ],
    uk: [
      "Звіт зі світлофором і переліком за терміновістю",
      "Огляд Ваших систем ШІ з класом за Регламентом про ШІ",
      "Зразки повідомлення про ШІ та правил для команди",
      "Розмова про результати, 60 хвилин",
    ],
  },
  suitedFor: {
    de: [
      "Betriebe, die KI schon nutzen und ruhig schlafen möchten",
      "Praxen und Kanzleien mit Schweigepflicht",
      "Alle, die vor dem Start eines Chatbots sichergehen wollen",
    ],
    en: [
      "Businesses that already use AI and would like to sleep well",
      "Practices and law offices bound to secrecy",
      "Anyone who wants to be sure before launching a chatbot",
    ],
    uk: [
      "Підприємства, які вже користуються ШІ й хочуть спати спокійно",
      "Лікарські кабінети та юридичні бюро, зобов’язані зберігати таємницю",
      "Усі, хто хоче переконатися перед запуском чатбота",
    ],
  },
  notFor: {
    de: "Der Check ist eine fachliche Prüfung und ersetzt keine Rechtsberatung. Bei Streit, Abmahnung oder einem Verfahren der Aufsichtsbehörde gehen Sie bitte zu einer Anwältin oder einem Anwalt.",
    en: "The check is a technical and organisational review and does not replace legal advice. In a dispute, after a warning letter or in proceedings of the authority, please see a lawyer.",
    uk: "Ця перевірка фахова, але не замінює юридичної консультації. У разі спору, претензії чи провадження наглядового органу зверніться, будь ласка, до адвоката.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet der Datenschutz- und AI-Act-Check?",
        answer:
          "Der Check kostet 890 € netto zum Festpreis und dauert eine Woche. Er umfasst eine Website und bis zu drei KI-Programme.",
      },
      {
        question: "Gilt die KI-Verordnung überhaupt für kleine Betriebe?",
        answer:
          "Ja, die KI-Verordnung gilt auch für kleine Betriebe. Meist geht es um wenige Pflichten: sagen, dass eine KI antwortet, und dafür sorgen, dass die Leute damit umgehen können.",
      },
      {
        question: "Brauchen wir einen Datenschutzbeauftragten?",
        answer:
          "In Deutschland müssen Sie in der Regel eine Person benennen, wenn mindestens 20 Personen ständig mit automatisierter Verarbeitung personenbezogener Daten beschäftigt sind. Ausnahmen gibt es, etwa bei umfangreicher Verarbeitung von Gesundheitsdaten; wir sehen das im Check nach.",
      },
      {
        question: "Setzen Sie die Empfehlungen auch um?",
        answer:
          "Ja, auf Wunsch setzen wir technische Punkte um, zu einem Preis, den Sie vorher kennen. Den Bericht können Sie ebenso gut jemand anderem geben.",
      },
    ],
    en: [
      {
        question: "What does the privacy and AI Act check cost?",
        answer:
          "The check costs €890 net at a fixed price and takes one week. It covers one website and up to three AI programs.",
      },
      {
        question: "Does the AI Act apply to small businesses at all?",
        answer:
          "Yes, the AI Act applies to small businesses as well. Usually it comes down to a few duties: saying that an AI is answering, and making sure people know how to handle it.",
      },
      {
        question: "Do we need a data protection officer?",
        answer:
          "In Germany you generally have to appoint one if at least 20 people are constantly engaged in automated processing of personal data. There are exceptions, for example large-scale processing of health data; we look into this in the check.",
      },
      {
        question: "Do you carry out the recommendations, too?",
        answer:
          "Yes, on request we carry out the technical points, at a price you know beforehand. You can just as well give the report to someone else.",
      },
    ],
    uk: [
      {
        question: "Скільки коштує перевірка за GDPR та AI Act?",
        answer:
          "Перевірка коштує 890 € нетто, ціна фіксована, і триває тиждень. Вона охоплює один сайт і до трьох програм зі ШІ.",
      },
      {
        question: "Чи стосується Регламент про ШІ малих підприємств?",
        answer:
          "Так, Регламент про ШІ стосується й малих підприємств. Здебільшого обов’язків небагато: повідомити, що відповідає ШІ, і подбати, щоб люди вміли з ним працювати.",
      },
      {
        question: "Чи потрібен нам уповноважений із захисту даних?",
        answer:
          "У Німеччині його зазвичай треба призначити, якщо щонайменше 20 людей постійно займаються автоматизованою обробкою персональних даних. Є винятки, наприклад масштабна обробка медичних даних; це ми з’ясовуємо під час перевірки.",
      },
      {
        question: "Чи впроваджуєте Ви рекомендації?",
        answer:
          "Так, за бажанням впроваджуємо технічні пункти за ціною, яку Ви знаєте наперед. Так само Ви можете передати звіт комусь іншому.",
      },
    ],
  },
  relatedIds: ["ai-workshop", "website-chatbot", "knowledge-assistant"],
  bodyFile: bodyFiles("services", "privacy-check"),
};
