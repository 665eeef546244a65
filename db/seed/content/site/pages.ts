import { bodyFiles } from "./body-files";
import type { SeedPage } from "./types";

/** The day on which the legal texts were last changed. */
const legalUpdatedAt = "2026-11-02";

/** Legal pages and the page about the company. */
export const seedPages: readonly SeedPage[] = [
  {
    id: "imprint",
    slug: { de: "impressum", en: "imprint", uk: "impressum" },
    title: { de: "Impressum", en: "Imprint", uk: "Вихідні дані" },
    metaDescription: {
      de: "Anschrift, Vertretung, Register und Kontakt der Rozoom KI GmbH in Berlin nach § 5 DDG.",
      en: "Address, representatives, register entry and contact details of Rozoom KI GmbH in Berlin.",
      uk: "Адреса, представники, реєстр і контакти Rozoom KI GmbH у Берліні.",
    },
    updatedAt: legalUpdatedAt,
    bodyFile: bodyFiles("pages", "imprint"),
  },
  {
    id: "privacy",
    slug: { de: "datenschutz", en: "privacy", uk: "konfidentsiinist" },
    title: { de: "Datenschutzerklärung", en: "Privacy notice", uk: "Політика конфіденційності" },
    metaDescription: {
      de: "Welche Daten Website und Chat verarbeiten, wozu und wie lange, wie wir vor Modellanbietern maskieren und welche Rechte Sie haben.",
      en: "Which data our website and chat process, what for and how long, how we mask it before model providers, and what rights you have.",
      uk: "Які дані обробляють сайт і чат, навіщо й як довго, як ми маскуємо їх перед постачальниками моделей і які права Ви маєте.",
    },
    updatedAt: legalUpdatedAt,
    bodyFile: bodyFiles("pages", "privacy"),
  },
  {
    id: "terms",
    slug: { de: "agb", en: "terms", uk: "umovy" },
    title: { de: "Allgemeine Geschäftsbedingungen", en: "Terms and conditions", uk: "Загальні умови" },
    metaDescription: {
      de: "Die Bedingungen der Rozoom KI GmbH für Unternehmen und Verbraucher: Vertrag, Abnahme, Zahlung, Kündigung, Haftung.",
      en: "Terms of Rozoom KI GmbH for businesses and consumers: contract, acceptance, payment, notice and liability.",
      uk: "Умови Rozoom KI GmbH для підприємств і споживачів: договір, приймання, оплата, припинення, відповідальність.",
    },
    updatedAt: legalUpdatedAt,
    bodyFile: bodyFiles("pages", "terms"),
  },
  {
    id: "withdrawal",
    slug: { de: "widerruf", en: "withdrawal", uk: "vidmova" },
    title: { de: "Widerruf", en: "Right of withdrawal", uk: "Право на відмову" },
    metaDescription: {
      de: "Widerrufsbelehrung für Verbraucherinnen und Verbraucher: 14 Tage, Folgen des Widerrufs und Muster-Widerrufsformular.",
      en: "Information on the consumer’s right of withdrawal: 14 days, effects of withdrawal and model withdrawal form.",
      uk: "Роз’яснення права споживача на відмову: 14 днів, наслідки відмови та зразок заяви.",
    },
    updatedAt: legalUpdatedAt,
    bodyFile: bodyFiles("pages", "withdrawal"),
  },
  {
    id: "ai-notice",
    slug: { de: "ki-hinweis", en: "ai-notice", uk: "ai-povidomlennia" },
    title: { de: "KI-Hinweis", en: "AI notice", uk: "Повідомлення про ШІ" },
    metaDescription: {
      de: "Im Chat antwortet eine KI: woraus die Antworten entstehen, wo ihre Grenzen liegen und wie Sie einen Menschen erreichen.",
      en: "An AI answers in the chat: where its answers come from, what its limits are and how to reach a person.",
      uk: "У чаті відповідає ШІ: звідки беруться відповіді, які їхні межі та як звернутися до людини.",
    },
    updatedAt: legalUpdatedAt,
    bodyFile: bodyFiles("pages", "ai-notice"),
  },
  {
    id: "about",
    slug: { de: "ueber-uns", en: "about", uk: "pro-nas" },
    title: { de: "Über uns", en: "About us", uk: "Про нас" },
    metaDescription: {
      de: "Rozoom KI aus Berlin und Lwiw: wer wir sind, wie wir arbeiten und warum man bei uns jede Antwort nachprüfen kann.",
      en: "Rozoom KI from Berlin and Lviv: who we are, how we work, and why every answer of ours can be checked.",
      uk: "Rozoom KI з Берліна та Львова: хто ми, як працюємо й чому кожну нашу відповідь можна перевірити.",
    },
    updatedAt: "2026-09-14",
    bodyFile: bodyFiles("pages", "about"),
  },
];
