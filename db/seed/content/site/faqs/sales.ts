import type { SeedFaq } from "../types";

export const salesFaqs: readonly SeedFaq[] = [
  {
    id: "chatbot-for-a-workshop",
    topic: "sales",
    question: {
      de: "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
      en: "What does a chatbot for my car workshop cost, and how long does it take?",
      uk: "Скільки коштує чатбот для моєї автомайстерні й скільки це триває?",
    },
    answer: {
      de: "Ein Chatbot für eine Werkstatt kostet im Paket Starter einmalig 1.490 € netto, ist nach etwa zwei Wochen online und kostet im Betrieb 49 € netto im Monat. Darin enthalten sind das Einlesen Ihrer Website und Preisliste, bis zu 20 Dokumente, ein Test mit echten Kundenfragen und bis zu 1.000 Antworten im Monat. Für Unternehmen in Deutschland kommen 19 % Umsatzsteuer dazu.",
      en: "With the Starter package a chatbot for a car workshop costs €1,490 net as a one-off, is live after about two weeks and costs €49 net a month for operation. That includes reading in your website and price list, up to 20 documents, a test with real customer questions and up to 1,000 answers a month. For businesses in Germany 19% VAT is added.",
      uk: "Чатбот для автомайстерні в пакеті Starter коштує одноразово 1 490 € нетто, починає працювати приблизно за два тижні, а обслуговування коштує 49 € нетто на місяць. Сюди входить опрацювання Вашого сайту й прайса, до 20 документів, перевірка на справжніх запитаннях клієнтів і до 1 000 відповідей на місяць. Для підприємств у Німеччині додається 19 % ПДВ.",
    },
  },
  {
    id: "price-overview",
    topic: "sales",
    question: {
      de: "Was kosten Ihre Leistungen im Überblick?",
      en: "What do your services cost, in brief?",
      uk: "Скільки коштують Ваші послуги, якщо коротко?",
    },
    answer: {
      de: "Unsere Preise beginnen bei 890 € für den Datenschutz- und AI-Act-Check, 1.200 € für einen halben Tag Workshop, 1.290 € für den Telegram-Assistenten und 1.490 € für den Chatbot. Der Wissensassistent kostet ab 4.900 €, die Prozessautomatisierung ab 5.900 €, die mehrsprachige Website ab 6.900 €, die Betreuung ab 190 € im Monat. Alle Preise sind netto; vor Beginn bekommen Sie ein Festpreisangebot.",
      en: "Our prices begin at €890 for the privacy and AI Act check, €1,200 for half a day’s workshop, €1,290 for the Telegram assistant and €1,490 for the chatbot. The knowledge assistant costs from €4,900, process automation from €5,900, the multilingual website from €6,900, and care from €190 a month. All prices are net; you receive a fixed-price offer before we begin.",
      uk: "Наші ціни починаються від 890 € за перевірку за GDPR та AI Act, 1 200 € за пів дня воркшопу, 1 290 € за Telegram-асистента та 1 490 € за чатбот. Асистент знань коштує від 4 900 €, автоматизація процесів — від 5 900 €, багатомовний сайт — від 6 900 €, супровід — від 190 € на місяць. Усі ціни нетто; до початку Ви отримуєте пропозицію з фіксованою ціною.",
    },
  },
  {
    id: "duration-overview",
    topic: "sales",
    question: {
      de: "Wie lange dauert ein Projekt?",
      en: "How long does a project take?",
      uk: "Скільки триває проєкт?",
    },
    answer: {
      de: "Ein Projekt dauert je nach Leistung eine bis acht Wochen: der Check eine Woche, der Telegram-Assistent ein bis zwei, der Chatbot Starter zwei, Business vier, der Wissensassistent vier bis sechs, Automatisierung und Website sechs bis acht Wochen. Die Zeit läuft ab dem Tag, an dem uns Ihre Unterlagen vorliegen.",
      en: "A project takes between one and eight weeks, depending on the service: the check one week, the Telegram assistant one to two, the Starter chatbot two, Business four, the knowledge assistant four to six, automation and website six to eight weeks. Time runs from the day we have your documents.",
      uk: "Проєкт триває від одного до восьми тижнів, залежно від послуги: перевірка — тиждень, Telegram-асистент — один–два, чатбот Starter — два, Business — чотири, асистент знань — чотири–шість, автоматизація та сайт — шість–вісім тижнів. Відлік починається з дня, коли ми маємо Ваші матеріали.",
    },
  },
  {
    id: "first-conversation",
    topic: "sales",
    question: {
      de: "Wie fangen wir an, und kostet das Erstgespräch etwas?",
      en: "How do we begin, and is there a charge for the first conversation?",
      uk: "З чого почати і чи платна перша розмова?",
    },
    answer: {
      de: "Das Erstgespräch dauert 30 Minuten und ist kostenlos. Schreiben Sie uns hier im Chat, über das Kontaktformular oder an hallo@rozoom-ki.example; innerhalb eines Werktags schlagen wir einen Termin vor. Danach erhalten Sie ein Angebot mit Festpreis und Zeitplan. Gefällt es Ihnen nicht, sind Sie zu nichts verpflichtet.",
      en: "The first conversation takes 30 minutes and is free of charge. Write to us here in the chat, through the contact form or at hallo@rozoom-ki.example; within one working day we suggest a time. You then receive an offer with a fixed price and a schedule. If you do not like it, you owe us nothing.",
      uk: "Перша розмова триває 30 хвилин і безкоштовна. Напишіть нам тут у чаті, через контактну форму або на hallo@rozoom-ki.example; упродовж одного робочого дня ми запропонуємо час. Потім Ви отримаєте пропозицію з фіксованою ціною та графіком. Якщо вона Вам не підійде, Ви нічого не винні.",
    },
  },
  {
    id: "support-hours",
    topic: "sales",
    question: {
      de: "Wann erreiche ich Sie, und wie schnell antworten Sie?",
      en: "When can I reach you, and how quickly do you reply?",
      uk: "Коли до Вас можна звернутися і як швидко Ви відповідаєте?",
    },
    answer: {
      de: "Sie erreichen uns Montag bis Freitag von 9 bis 17 Uhr (Berliner Zeit) unter +49 30 23125 480; auf Nachrichten antworten wir innerhalb eines Werktags. Der Assistent auf dieser Website antwortet rund um die Uhr. Mit der Betreuung beginnen wir bei Störungen binnen vier Arbeitsstunden.",
      en: "You can reach us Monday to Friday from 9 am to 5 pm (Berlin time) on +49 30 23125 480; we answer messages within one working day. The assistant on this website answers around the clock. With care we start on faults within four working hours.",
      uk: "З нами можна зв’язатися з понеділка до п’ятниці з 9 до 17 години (за берлінським часом) за номером +49 30 23125 480; на повідомлення відповідаємо впродовж одного робочого дня. Асистент на цьому сайті відповідає цілодобово. З супроводом беремося за збої впродовж чотирьох робочих годин.",
    },
  },
  {
    id: "human-takeover",
    topic: "sales",
    question: {
      de: "Kann ich statt mit der KI mit einem Menschen sprechen?",
      en: "Can I talk to a person instead of the AI?",
      uk: "Чи можу я поговорити з людиною замість ШІ?",
    },
    answer: {
      de: "Ja, Sie können jederzeit einen Menschen verlangen: Schreiben Sie es einfach in den Chat. Während unserer Öffnungszeiten übernimmt jemand aus dem Team das Gespräch, und die KI schweigt. Außerhalb der Zeiten hinterlassen Sie Ihre E-Mail-Adresse und bekommen innerhalb eines Werktags Antwort.",
      en: "Yes, you can ask for a person at any time: just write it in the chat. During our opening hours someone from the team takes over the conversation, and the AI stays silent. Outside those hours you leave your e-mail address and hear from us within one working day.",
      uk: "Так, Ви можете будь-коли покликати людину: просто напишіть про це в чаті. У робочі години розмову підхопить хтось із команди, а ШІ замовкне. Поза цими годинами залиште свою електронну адресу — відповімо впродовж одного робочого дня.",
    },
  },
];
