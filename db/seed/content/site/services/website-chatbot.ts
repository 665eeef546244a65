import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const websiteChatbot: SeedService = {
  id: "website-chatbot",
  order: 1,
  icon: "messages-square",
  slug: { de: "ki-chatbot", en: "website-chatbot", uk: "chatbot-dlia-saitu" },
  title: {
    de: "KI-Chatbot für Website und Shop",
    en: "AI chatbot for your website and shop",
    uk: "ШІ-чатбот для сайту й магазину",
  },
  tagline: {
    de: "Beantwortet Kundenfragen aus Ihren Inhalten – und zeigt, woher die Antwort stammt.",
    en: "Answers customers from your own content, and shows where each answer comes from.",
    uk: "Відповідає клієнтам за Вашими матеріалами й показує, звідки взято відповідь.",
  },
  summary: {
    de: "Ein Chatbot, der auf Ihrer Website rund um die Uhr Fragen beantwortet: zu Leistungen, Preisen, Terminen und Bestellungen. Er antwortet nur aus Inhalten, die Sie freigeben, nennt die Quelle und nimmt Anfragen auf. Wenn es persönlich werden soll, übernimmt jemand aus Ihrem Team das Gespräch.",
    en: "A chatbot that answers questions on your website around the clock: about services, prices, appointments and orders. It answers only from content you have approved, names its source and takes down enquiries. When a person is needed, someone from your team takes over the conversation.",
    uk: "Чатбот, який цілодобово відповідає на запитання на Вашому сайті: про послуги, ціни, запис і замовлення. Він відповідає лише за матеріалами, які Ви схвалили, називає джерело та приймає заявки. Коли потрібна людина, розмову підхоплює хтось із Вашої команди.",
  },
  metaDescription: {
    de: "KI-Chatbot für Website und Shop: Antworten mit Quelle, Anfragen rund um die Uhr. Ab 1.490 € einmalig, in zwei Wochen online, Betrieb ab 49 € im Monat.",
    en: "AI chatbot for website and shop: answers with sources, enquiries day and night. From €1,490 one-off, live in two weeks, operation from €49 a month.",
    uk: "ШІ-чатбот для сайту й магазину: відповіді з джерелом, заявки цілодобово. Від 1 490 € одноразово, запуск за два тижні, обслуговування від 49 € на місяць.",
  },
  priceFromMinor: 149_000,
  priceUnit: "once",
  monthlyFromMinor: 4_900,
  durationText: {
    de: "2 Wochen (Starter), 4 Wochen (Business)",
    en: "2 weeks (Starter), 4 weeks (Business)",
    uk: "2 тижні (Starter), 4 тижні (Business)",
  },
  tiers: [
    {
      id: "starter",
      name: { de: "Starter", en: "Starter", uk: "Starter" },
      priceMinor: 149_000,
      unit: "once",
      includes: {
        de: [
          "Wissen aus Ihrer Website und bis zu 20 Dokumenten",
          "Deutsch und eine weitere Sprache",
          "Anfragen per E-Mail an Ihr Team",
          "Übernahme des Gesprächs durch einen Menschen",
          "Test mit 40 echten Kundenfragen",
          "Einweisung, 60 Minuten",
        ],
        en: [
          "Knowledge from your website and up to 20 documents",
          "German and one further language",
          "Enquiries by e-mail to your team",
          "A person can take over the conversation",
          "Tested with 40 real customer questions",
          "Introduction for your team, 60 minutes",
        ],
        uk: [
          "Знання з Вашого сайту та до 20 документів",
          "Німецька та ще одна мова",
          "Заявки електронною поштою для Вашої команди",
          "Людина може підхопити розмову",
          "Перевірка на 40 справжніх запитаннях клієнтів",
          "Ознайомлення для команди, 60 хвилин",
        ],
      },
    },
    {
      id: "business",
      name: { de: "Business", en: "Business", uk: "Business" },
      priceMinor: 390_000,
      unit: "once",
      includes: {
        de: [
          "Alles aus Starter, Wissen aus bis zu 200 Dokumenten",
          "Getrennte Ansprechpartner im Chat: Vertrieb, Technik, Rechnung",
          "Anbindung an Shop, Kalender oder Kundenverwaltung",
          "Alle Sprachen, die Ihre Kunden sprechen",
          "Postfach für bis zu fünf Personen, die Gespräche übernehmen",
          "Test mit 120 echten Kundenfragen und Bericht",
        ],
        en: [
          "Everything in Starter, knowledge from up to 200 documents",
          "Separate agents in the chat: sales, technical, billing",
          "Connection to shop, calendar or customer records",
          "Every language your customers speak",
          "Inbox for up to five people who take over conversations",
          "Tested with 120 real customer questions, with a report",
        ],
        uk: [
          "Усе зі Starter, знання з не більше ніж 200 документів",
          "Окремі агенти в чаті: продажі, техніка, рахунки",
          "Підключення магазину, календаря чи обліку клієнтів",
          "Усі мови, якими говорять Ваші клієнти",
          "Скринька для п’яти людей, які підхоплюють розмови",
          "Перевірка на 120 справжніх запитаннях зі звітом",
        ],
      },
    },
  ],
  benefits: {
    de: [
      {
        title: "Antworten mit Beleg",
        text: "Zu jeder Antwort gehört die Stelle, aus der sie stammt. Ihre Kunden können nachlesen, Sie können prüfen.",
      },
      {
        title: "Anfragen auch am Sonntag",
        text: "Wer um 22 Uhr nach einem Termin fragt, hinterlässt Name und Anliegen. Am Morgen liegt die Anfrage vollständig in Ihrem Postfach.",
      },
      {
        title: "Weniger Unterbrechungen",
        text: "Öffnungszeiten, Preise, Anfahrt, Lieferzeiten: Was sich oft wiederholt, beantwortet der Chatbot. Das Telefon bleibt für das Übrige.",
      },
      {
        title: "Ein Mensch ist nah",
        text: "Ihr Team sieht laufende Gespräche und kann mit einem Klick übernehmen. Dann schweigt die KI.",
      },
    ],
    en: [
      {
        title: "Answers with evidence",
        text: "Every answer comes with the passage it was taken from. Your customers can read it, and you can check it.",
      },
      {
        title: "Enquiries on a Sunday, too",
        text: "Someone who asks for an appointment at ten at night leaves a name and a reason. In the morning the complete enquiry is in your inbox.",
      },
      {
        title: "Fewer interruptions",
        text: "Opening hours, prices, directions, delivery times: the chatbot handles what keeps coming back. The phone stays free for the rest.",
      },
      {
        title: "A person is close by",
        text: "Your team sees conversations as they happen and can take over with one click. The AI then stays silent.",
      },
    ],
    uk: [
      {
        title: "Відповіді з підтвердженням",
        text: "До кожної відповіді додається місце, з якого її взято. Клієнт може прочитати сам, а Ви — перевірити.",
      },
      {
        title: "Заявки навіть у неділю",
        text: "Хто о десятій вечора питає про запис, залишає ім’я та суть справи. Уранці повна заявка вже у Вашій скриньці.",
      },
      {
        title: "Менше відволікань",
        text: "Години роботи, ціни, як доїхати, коли доставлять: на те, що повторюється, відповідає чатбот. Телефон лишається для решти.",
      },
      {
        title: "Людина поруч",
        text: "Ваша команда бачить розмови наживо й може підхопити будь-яку одним натисканням. Тоді ШІ мовчить.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Gespräch",
        text: "30 Minuten, kostenlos: Welche Fragen kommen täglich, was darf der Chatbot sagen, was nicht? Danach haben Sie ein Festpreisangebot.",
      },
      {
        title: "Wissen einlesen",
        text: "Wir übernehmen Website, Preislisten und Dokumente, finden Lücken und Widersprüche und klären sie mit Ihnen.",
      },
      {
        title: "Aufbauen und prüfen",
        text: "Sie schicken uns echte Kundenfragen. Jede Antwort wird gegen die Quelle geprüft, bevor jemand sie zu sehen bekommt.",
      },
      {
        title: "Abnahme und Start",
        text: "Sie testen selbst und geben frei. Eine Zeile Code in Ihre Website, und der Chatbot ist online.",
      },
    ],
    en: [
      {
        title: "A conversation",
        text: "30 minutes, free of charge: which questions come in every day, what may the chatbot say and what not? You then have a fixed-price offer.",
      },
      {
        title: "Reading your knowledge",
        text: "We take in your website, price lists and documents, find gaps and contradictions, and settle them with you.",
      },
      {
        title: "Building and checking",
        text: "You send us real customer questions. Each answer is checked against its source before anyone gets to see it.",
      },
      {
        title: "Acceptance and launch",
        text: "You test it yourself and approve it. One line of code in your website, and the chatbot is live.",
      },
    ],
    uk: [
      {
        title: "Розмова",
        text: "30 хвилин, безкоштовно: які запитання надходять щодня, що чатбот може казати, а чого ні? Після цього Ви маєте пропозицію з фіксованою ціною.",
      },
      {
        title: "Збираємо знання",
        text: "Беремо Ваш сайт, прайси та документи, знаходимо прогалини й суперечності та з’ясовуємо їх із Вами.",
      },
      {
        title: "Будуємо й перевіряємо",
        text: "Ви надсилаєте справжні запитання клієнтів. Кожну відповідь звіряємо з джерелом, перш ніж її хтось побачить.",
      },
      {
        title: "Приймання і запуск",
        text: "Ви перевіряєте самі й погоджуєте. Один рядок коду на Вашому сайті — і чатбот працює.",
      },
    ],
  },
  deliverables: {
    de: [
      "Chatbot auf Ihrer Website, in Ihren Farben",
      "Geprüfte Wissensbasis, die Sie selbst ändern können",
      "Prüfbericht mit allen Testfragen und Antworten",
      "Hinweistexte zu KI und Datenschutz für Ihre Website",
      "Vertrag zur Auftragsverarbeitung",
    ],
    en: [
      "The chatbot on your website, in your colours",
      "A checked knowledge base you can edit yourself",
      "A test report with every question and answer",
      "AI and privacy notices for your website",
      "A data processing agreement",
    ],
    uk: [
      "Чатбот на Вашому сайті, у Ваших кольорах",
      "Перевірена база знань, яку Ви можете змінювати самі",
      "Звіт про перевірку з усіма запитаннями й відповідями",
      "Тексти про ШІ та захист даних для Вашого сайту",
      "Договір про обробку даних",
    ],
  },
  suitedFor: {
    de: [
      "Werkstätten und Handwerksbetriebe mit vielen Anrufen",
      "Praxen, die Fragen zu Zeiten, Leistungen und Unterlagen bekommen",
      "Kanzleien, die Erstanfragen vorsortieren wollen",
      "Onlineshops mit Fragen zu Versand, Größen und Rückgabe",
    ],
    en: [
      "Workshops and trades with a busy phone",
      "Practices that get asked about hours, services and paperwork",
      "Law offices that want first enquiries sorted",
      "Online shops with questions about shipping, sizes and returns",
    ],
    uk: [
      "Майстерні та ремісничі підприємства, де телефон не змовкає",
      "Лікарські кабінети, де питають про години, послуги й документи",
      "Юридичні бюро, яким треба впорядкувати перші звернення",
      "Онлайн-магазини із запитаннями про доставку, розміри й повернення",
    ],
  },
  notFor: {
    de: "Wenn Sie weniger als etwa zehn Anfragen in der Woche bekommen, reicht oft eine gute Fragen-und-Antworten-Seite. Das sagen wir Ihnen im Erstgespräch.",
    en: "If you get fewer than about ten enquiries a week, a good page of questions and answers is often enough. We will tell you so in the first conversation.",
    uk: "Якщо Ви отримуєте менше ніж десять звернень на тиждень, часто вистачає доброї сторінки із запитаннями й відповідями. Про це ми скажемо вже під час першої розмови.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet der Chatbot insgesamt im ersten Jahr?",
        answer:
          "Im Paket Starter kostet der Chatbot im ersten Jahr 2.078 € netto: einmalig 1.490 € und zwölfmal 49 € für den Betrieb. Bis zu 1.000 Antworten im Monat sind enthalten.",
      },
      {
        question: "Was passiert bei mehr als 1.000 Antworten im Monat?",
        answer:
          "Ab der 1.001. Antwort berechnen wir die Modellkosten ohne Aufschlag weiter. Sie legen eine Obergrenze fest; ist sie erreicht, antwortet der Chatbot mit wörtlichen Zitaten aus Ihrem Wissen weiter.",
      },
      {
        question: "Kann der Chatbot etwas Falsches sagen?",
        answer:
          "Ja, ein Sprachmodell kann sich irren. Deshalb antwortet der Chatbot nur aus freigegebenen Inhalten, zeigt die Quelle und sagt offen, wenn er etwas nicht weiß. Preise gleicht er mit Ihrer Preisliste ab.",
      },
      {
        question: "Mit welchen Websites funktioniert das?",
        answer:
          "Der Chatbot läuft auf jeder Website, in die man eine Zeile Code einfügen kann, zum Beispiel WordPress, Shopify, Shopware, TYPO3, Wix oder Jimdo.",
      },
      {
        question: "Wie kündige ich den Betrieb?",
        answer:
          "Der Betrieb ist jederzeit zum Monatsende kündbar, eine E-Mail genügt. Ihre Wissensbasis und die Gespräche bekommen Sie als Datei.",
      },
    ],
    en: [
      {
        question: "What does the chatbot cost in the first year, all in all?",
        answer:
          "With the Starter package the chatbot costs €2,078 net in the first year: €1,490 once and €49 for operation twelve times. Up to 1,000 answers a month are included.",
      },
      {
        question: "What happens beyond 1,000 answers a month?",
        answer:
          "From answer 1,001 we pass on the model costs without a mark-up. You set a limit; once it is reached, the chatbot carries on with literal quotations from your knowledge.",
      },
      {
        question: "Can the chatbot say something wrong?",
        answer:
          "Yes, a language model can be mistaken. That is why the chatbot answers only from approved content, shows its source and says so when it does not know. It checks prices against your price list.",
      },
      {
        question: "Which websites does it work with?",
        answer:
          "The chatbot runs on any website that lets you add one line of code, for example WordPress, Shopify, Shopware, TYPO3, Wix or Jimdo.",
      },
      {
        question: "How do I cancel operation?",
        answer:
          "You can cancel operation at any time to the end of the month; an e-mail is enough. You receive your knowledge base and the conversations as files.",
      },
    ],
    uk: [
      {
        question: "Скільки чатбот коштує загалом за перший рік?",
        answer:
          "У пакеті Starter чатбот за перший рік коштує 2 078 € нетто: одноразово 1 490 € і дванадцять разів по 49 € за обслуговування. До 1 000 відповідей на місяць входять у ціну.",
      },
      {
        question: "Що буде, якщо відповідей понад 1 000 на місяць?",
        answer:
          "Починаючи з 1 001-ї відповіді ми переносимо витрати на модель без націнки. Ви встановлюєте межу; коли її досягнуто, чатбот далі відповідає дослівними цитатами з Ваших матеріалів.",
      },
      {
        question: "Чи може чатбот сказати щось хибне?",
        answer:
          "Так, мовна модель може помилитися. Тому чатбот відповідає лише за схваленими матеріалами, показує джерело й відверто каже, коли чогось не знає. Ціни він звіряє з Вашим прайсом.",
      },
      {
        question: "З якими сайтами це працює?",
        answer:
          "Чатбот працює на будь-якому сайті, куди можна додати один рядок коду, наприклад WordPress, Shopify, Shopware, TYPO3, Wix чи Jimdo.",
      },
      {
        question: "Як відмовитися від обслуговування?",
        answer:
          "Обслуговування можна припинити будь-коли до кінця місяця, досить листа. Базу знань і розмови Ви отримаєте файлами.",
      },
    ],
  },
  relatedIds: ["care", "telegram-assistant", "multilingual-website"],
  bodyFile: bodyFiles("services", "website-chatbot"),
};
