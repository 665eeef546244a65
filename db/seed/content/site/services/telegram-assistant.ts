import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const telegramAssistant: SeedService = {
  id: "telegram-assistant",
  order: 3,
  icon: "send",
  slug: { de: "telegram-assistent", en: "telegram-assistant", uk: "telegram-asystent" },
  title: { de: "Telegram-Assistent", en: "Telegram assistant", uk: "Telegram-асистент" },
  tagline: {
    de: "Derselbe Assistent dort, wo Ihre Kunden ohnehin schreiben.",
    en: "The same assistant, where your customers already write.",
    uk: "Той самий асистент там, де Ваші клієнти й так пишуть.",
  },
  summary: {
    de: "Ein Assistent in Telegram, der Fragen beantwortet, Termine und Anfragen aufnimmt und Ihr Team dazuholt. Er nutzt dasselbe Wissen wie Ihre Website. Besonders nützlich, wenn Ihre Kunden Ukrainisch sprechen und Telegram gewohnt sind.",
    en: "An assistant in Telegram that answers questions, takes down appointments and enquiries, and brings in your team. It uses the same knowledge as your website. Particularly useful if your customers speak Ukrainian and are used to Telegram.",
    uk: "Асистент у Telegram, який відповідає на запитання, приймає записи та заявки й кличе Вашу команду. Він користується тими самими знаннями, що й Ваш сайт. Особливо корисний, якщо Ваші клієнти говорять українською та звикли до Telegram.",
  },
  metaDescription: {
    de: "Telegram-Assistent für Ihren Betrieb: Fragen, Termine, Anfragen in einem Chat. Ab 1.290 € in 1–2 Wochen, Betrieb ab 29 € im Monat.",
    en: "Telegram assistant for your business: questions, appointments and enquiries in one chat. From €1,290 in 1–2 weeks, operation from €29 a month.",
    uk: "Telegram-асистент для Вашого бізнесу: запитання, записи й заявки в одному чаті. Від 1 290 € за 1–2 тижні, обслуговування від 29 € на місяць.",
  },
  priceFromMinor: 129_000,
  priceUnit: "once",
  monthlyFromMinor: 2_900,
  durationText: { de: "1–2 Wochen", en: "1–2 weeks", uk: "1–2 тижні" },
  benefits: {
    de: [
      {
        title: "Kein neues Programm",
        text: "Ihre Kunden schreiben in der App, die sie schon haben. Ihr Team auch.",
      },
      {
        title: "Die Sprache des Kunden",
        text: "Wer Ukrainisch schreibt, bekommt eine ukrainische Antwort, wer Deutsch schreibt, eine deutsche. Ihr Wissen brauchen Sie dafür nur einmal zu pflegen.",
      },
      {
        title: "Erinnerungen, die ankommen",
        text: "Termin morgen um 10 Uhr, Fahrzeug fertig, Unterlagen fehlen: eine Nachricht statt fünf Anrufversuche.",
      },
    ],
    en: [
      {
        title: "No new program",
        text: "Your customers write in the app they already have. So does your team.",
      },
      {
        title: "The customer’s language",
        text: "Write in Ukrainian and the answer is in Ukrainian, write in German and it is in German. You maintain your knowledge only once.",
      },
      {
        title: "Reminders that arrive",
        text: "Appointment tomorrow at ten, car ready, papers missing: one message instead of five attempts to call.",
      },
    ],
    uk: [
      {
        title: "Жодної нової програми",
        text: "Клієнти пишуть у застосунку, який уже мають. Ваша команда теж.",
      },
      {
        title: "Мова клієнта",
        text: "Хто пише українською, отримує відповідь українською, хто німецькою — німецькою. Самі знання Ви ведете лише один раз.",
      },
      {
        title: "Нагадування, які доходять",
        text: "Запис завтра о 10-й, авто готове, бракує документів: одне повідомлення замість п’яти спроб додзвонитися.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Klären",
        text: "Welche Fragen, welche Sprachen, wer übernimmt im Team? Ein Gespräch von 30 Minuten reicht meist.",
      },
      {
        title: "Einrichten",
        text: "Wir legen den Bot auf Ihren Namen an, verbinden ihn mit Ihrem Wissen und schreiben Begrüßung und Schaltflächen.",
      },
      {
        title: "Testen und starten",
        text: "Ihr Team probiert ihn in einer geschlossenen Gruppe aus. Danach geht der Link auf Website, Visitenkarte und Aushang.",
      },
    ],
    en: [
      {
        title: "Settling the questions",
        text: "Which topics, which languages, who on the team takes over? A conversation of 30 minutes is usually enough.",
      },
      {
        title: "Setting up",
        text: "We register the bot in your name, connect it to your knowledge, and write the greeting and the buttons.",
      },
      {
        title: "Testing and launching",
        text: "Your team tries it in a closed group. Then the link goes on your website, business card and door.",
      },
    ],
    uk: [
      {
        title: "З’ясовуємо",
        text: "Які теми, які мови, хто в команді підхоплює розмову? Зазвичай вистачає 30 хвилин.",
      },
      {
        title: "Налаштовуємо",
        text: "Реєструємо бота на Ваше ім’я, під’єднуємо до Ваших знань, пишемо привітання та кнопки.",
      },
      {
        title: "Перевіряємо й запускаємо",
        text: "Команда випробовує його в закритій групі. Потім посилання з’являється на сайті, візитівці та дверях.",
      },
    ],
  },
  deliverables: {
    de: [
      "Telegram-Bot auf Ihren Namen und mit Ihrem Logo",
      "Antworten aus Ihrer Wissensbasis, mit Quelle",
      "Aufnahme von Anfragen und Terminwünschen",
      "Weiterleitung an einen Menschen mit einem Klick",
      "QR-Code als Druckdatei",
    ],
    en: [
      "A Telegram bot in your name and with your logo",
      "Answers from your knowledge base, with sources",
      "Enquiries and appointment requests taken down",
      "Handover to a person with one tap",
      "A QR code ready for print",
    ],
    uk: [
      "Telegram-бот на Ваше ім’я та з Вашим логотипом",
      "Відповіді з Вашої бази знань, із джерелом",
      "Приймання заявок і побажань щодо запису",
      "Передання розмови людині одним дотиком",
      "QR-код, готовий до друку",
    ],
  },
  suitedFor: {
    de: [
      "Betriebe mit ukrainischsprachiger Kundschaft",
      "Werkstätten, Salons und Praxen mit vielen Terminen",
      "Teams, die unterwegs arbeiten und selten am Rechner sitzen",
    ],
    en: [
      "Businesses with Ukrainian-speaking customers",
      "Workshops, salons and practices with many appointments",
      "Teams who work on the move and are seldom at a desk",
    ],
    uk: [
      "Бізнес з україномовними клієнтами",
      "Майстерні, салони й кабінети з багатьма записами",
      "Команди, які працюють у дорозі й рідко сидять за комп’ютером",
    ],
  },
  notFor: {
    de: "Für Gesundheitsdaten, Mandatsgeheimnisse und andere besonders geschützte Daten ist Telegram nicht der richtige Ort. Dafür empfehlen wir den Chat auf Ihrer eigenen Website.",
    en: "Telegram is not the right place for health data, client confidences and other specially protected data. For those we recommend the chat on your own website.",
    uk: "Для медичних даних, адвокатської таємниці та інших особливо захищених відомостей Telegram не підходить. Для цього радимо чат на Вашому власному сайті.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet der Telegram-Assistent?",
        answer:
          "Der Telegram-Assistent kostet ab 1.290 € netto einmalig und ab 29 € netto im Monat für den Betrieb. Haben Sie schon einen Chatbot von uns, nutzt er dasselbe Wissen mit.",
      },
      {
        question: "Wie lange dauert die Einrichtung?",
        answer:
          "Die Einrichtung dauert ein bis zwei Wochen. Gibt es Ihre Wissensbasis schon, ist eine Woche die Regel.",
      },
      {
        question: "Wem gehört der Bot?",
        answer:
          "Der Bot gehört Ihnen und ist auf Ihr Konto angelegt. Wenn Sie kündigen, bleibt er bei Ihnen; nur unsere Verbindung endet.",
      },
      {
        question: "Geht das auch mit WhatsApp?",
        answer:
          "Zurzeit bieten wir Telegram und den Chat auf der Website an, WhatsApp nicht. Wenn Sie WhatsApp brauchen, sagen wir Ihnen offen, wer das gut macht.",
      },
    ],
    en: [
      {
        question: "What does the Telegram assistant cost?",
        answer:
          "The Telegram assistant costs from €1,290 net once and from €29 net a month for operation. If you already have a chatbot from us, it shares the same knowledge.",
      },
      {
        question: "How long does it take to set up?",
        answer:
          "Setting up takes one to two weeks. If your knowledge base already exists, one week is usual.",
      },
      {
        question: "Who owns the bot?",
        answer:
          "The bot is yours and registered to your account. If you cancel, you keep it; only our connection ends.",
      },
      {
        question: "Does it work with WhatsApp, too?",
        answer:
          "At present we offer Telegram and the chat on your website, not WhatsApp. If you need WhatsApp, we will tell you frankly who does it well.",
      },
    ],
    uk: [
      {
        question: "Скільки коштує Telegram-асистент?",
        answer:
          "Telegram-асистент коштує від 1 290 € нетто одноразово та від 29 € нетто на місяць за обслуговування. Якщо Ви вже маєте наш чатбот, він користується тими самими знаннями.",
      },
      {
        question: "Скільки триває налаштування?",
        answer: "Налаштування триває один–два тижні. Якщо база знань уже є, зазвичай вистачає тижня.",
      },
      {
        question: "Кому належить бот?",
        answer:
          "Бот належить Вам і зареєстрований на Ваш обліковий запис. Якщо Ви відмовитеся від послуги, він лишиться у Вас; завершиться тільки наше підключення.",
      },
      {
        question: "А з WhatsApp це працює?",
        answer:
          "Наразі ми пропонуємо Telegram і чат на сайті, але не WhatsApp. Якщо Вам потрібен WhatsApp, чесно порадимо, хто робить це добре.",
      },
    ],
  },
  relatedIds: ["website-chatbot", "automation", "care"],
  bodyFile: bodyFiles("services", "telegram-assistant"),
};
