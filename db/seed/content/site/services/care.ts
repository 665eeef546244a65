import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const care: SeedService = {
  id: "care",
  order: 8,
  icon: "life-buoy",
  slug: { de: "betreuung", en: "care", uk: "suprovid" },
  title: { de: "Betreuung und Betrieb", en: "Care and operation", uk: "Супровід і підтримка" },
  tagline: {
    de: "Wir lesen mit, pflegen das Wissen und sagen Ihnen jeden Monat, was es gebracht hat.",
    en: "We keep watch, tend the knowledge and tell you every month what it achieved.",
    uk: "Стежимо за роботою, доглядаємо знання й щомісяця кажемо, що це дало.",
  },
  summary: {
    de: "Ein Assistent ist nur so gut wie sein Wissen, und das veraltet. In der Betreuung sehen wir jede Woche nach unbeantworteten Fragen, pflegen Inhalte und halten Modelle und Technik aktuell. Ab 190 € im Monat, monatlich kündbar.",
    en: "An assistant is only as good as its knowledge, and knowledge ages. With care we look through unanswered questions every week, tend the content and keep models and technology up to date. From €190 a month, with monthly notice.",
    uk: "Асистент настільки добрий, наскільки добрі його знання, а вони старіють. У межах супроводу ми щотижня переглядаємо запитання без відповіді, доглядаємо вміст і оновлюємо моделі й техніку. Від 190 € на місяць, можна припинити щомісяця.",
  },
  metaDescription: {
    de: "Betreuung für Ihren KI-Assistenten: Wissen pflegen, Störungen beheben, Monatsbericht. Ab 190 € netto im Monat, monatlich kündbar.",
    en: "Care for your AI assistant: knowledge kept current, faults fixed, a monthly report. From €190 net a month, with monthly notice.",
    uk: "Супровід Вашого ШІ-асистента: догляд за знаннями, усунення збоїв, щомісячний звіт. Від 190 € нетто на місяць, без довгих зобов’язань.",
  },
  priceFromMinor: 19_000,
  priceUnit: "month",
  durationText: {
    de: "Laufend, monatlich kündbar",
    en: "Ongoing, monthly notice",
    uk: "Постійно, можна припинити щомісяця",
  },
  benefits: {
    de: [
      {
        title: "Wissen, das stimmt",
        text: "Neue Preise, neue Öffnungszeiten, neue Formulare: Wir tragen sie ein, bevor jemand die alte Antwort bekommt.",
      },
      {
        title: "Störungen bemerken wir zuerst",
        text: "Wir überwachen den Assistenten und melden uns, wenn etwas nicht läuft, nicht umgekehrt.",
      },
      {
        title: "Kosten im Blick",
        text: "Der Monatsbericht zeigt Gespräche, Anfragen, offene Fragen und was jede Antwort gekostet hat.",
      },
    ],
    en: [
      {
        title: "Knowledge that is right",
        text: "New prices, new opening hours, new forms: we enter them before anyone gets the old answer.",
      },
      {
        title: "We notice faults first",
        text: "We monitor the assistant and get in touch when something is wrong, not the other way round.",
      },
      {
        title: "Costs in view",
        text: "The monthly report shows conversations, enquiries, open questions and what each answer cost.",
      },
    ],
    uk: [
      {
        title: "Знання, що відповідають дійсності",
        text: "Нові ціни, нові години роботи, нові бланки: вносимо їх, перш ніж хтось отримає стару відповідь.",
      },
      {
        title: "Збої помічаємо першими",
        text: "Ми стежимо за асистентом і самі повідомляємо Вам, якщо щось не працює, а не навпаки.",
      },
      {
        title: "Витрати на видноті",
        text: "У місячному звіті — розмови, заявки, відкриті запитання й вартість кожної відповіді.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Bestandsaufnahme",
        text: "Wir sehen uns Assistent, Wissen und Zugänge an, auch wenn jemand anderes ihn gebaut hat.",
      },
      {
        title: "Jede Woche",
        text: "Offene Fragen durchgehen, Antworten prüfen, Inhalte nachtragen.",
      },
      {
        title: "Jeden Monat",
        text: "Ein Bericht auf zwei Seiten und, wenn Sie möchten, ein Gespräch von 30 Minuten.",
      },
    ],
    en: [
      {
        title: "Taking stock",
        text: "We look at assistant, knowledge and access, even if somebody else built it.",
      },
      {
        title: "Every week",
        text: "Going through open questions, checking answers, adding content.",
      },
      {
        title: "Every month",
        text: "A report of two pages and, if you like, a conversation of 30 minutes.",
      },
    ],
    uk: [
      {
        title: "Огляд",
        text: "Оглядаємо асистента, знання й доступи, навіть якщо його створив хтось інший.",
      },
      {
        title: "Щотижня",
        text: "Переглядаємо відкриті запитання, перевіряємо відповіді, додаємо вміст.",
      },
      {
        title: "Щомісяця",
        text: "Звіт на дві сторінки та, за бажанням, розмова на 30 хвилин.",
      },
    ],
  },
  deliverables: {
    de: [
      "Bis zu zwei Stunden Inhaltspflege und Änderungen im Monat",
      "Überwachung und Behebung von Störungen, Beginn binnen vier Arbeitsstunden",
      "Aktualisierung von Modellen und Technik, vorher getestet",
      "Monatsbericht mit Fragen, Anfragen und Kosten",
    ],
    en: [
      "Up to two hours of content work and changes a month",
      "Monitoring and fixing of faults, begun within four working hours",
      "Updates of models and technology, tested beforehand",
      "A monthly report with questions, enquiries and costs",
    ],
    uk: [
      "До двох годин роботи з вмістом і змінами на місяць",
      "Нагляд і усунення збоїв, початок упродовж чотирьох робочих годин",
      "Оновлення моделей і техніки після перевірки",
      "Місячний звіт із запитаннями, заявками та витратами",
    ],
  },
  suitedFor: {
    de: [
      "Alle, die einen Assistenten von uns im Einsatz haben",
      "Betriebe, deren Preise und Angebote sich oft ändern",
      "Teams ohne eigene Fachleute für Technik",
    ],
    en: [
      "Everyone who has one of our assistants in use",
      "Businesses whose prices and offers change often",
      "Teams without technical specialists of their own",
    ],
    uk: [
      "Усі, у кого працює наш асистент",
      "Бізнес, де ціни й пропозиції часто змінюються",
      "Команди без власних технічних фахівців",
    ],
  },
  notFor: {
    de: "Wenn sich Ihre Inhalte kaum ändern und jemand im Team sie gern pflegt, reicht der Betrieb ab 49 € im Monat völlig aus.",
    en: "If your content hardly changes and someone on the team enjoys tending it, operation from €49 a month is entirely sufficient.",
    uk: "Якщо Ваш вміст майже не змінюється й хтось у команді охоче його доглядає, цілком вистачить обслуговування від 49 € на місяць.",
  },
  faqs: {
    de: [
      {
        question: "Was ist der Unterschied zwischen Betrieb und Betreuung?",
        answer:
          "Betrieb heißt: Der Assistent läuft, wird gesichert und aktualisiert (Chatbot ab 49 € im Monat). Betreuung heißt: Menschen kümmern sich zusätzlich um Inhalte, Qualität und Bericht (ab 190 € im Monat).",
      },
      {
        question: "Wie kündige ich die Betreuung?",
        answer:
          "Die Betreuung ist mit einer Frist von einem Monat zum Monatsende kündbar, eine E-Mail genügt. Der Betrieb läuft auf Wunsch ohne Betreuung weiter.",
      },
      {
        question: "Was, wenn zwei Stunden im Monat nicht reichen?",
        answer:
          "Wenn mehr zu tun ist, bekommen Sie vorher ein Angebot, und erst nach Ihrer Zusage fangen wir an. Nicht genutzte Zeit nehmen Sie einen Monat mit.",
      },
      {
        question: "Betreuen Sie auch Assistenten von anderen Anbietern?",
        answer:
          "Ja, nach einer Bestandsaufnahme betreuen wir auch Assistenten, die andere gebaut haben, wenn Wissen und Zugänge in Ihrer Hand sind.",
      },
    ],
    en: [
      {
        question: "What is the difference between operation and care?",
        answer:
          "Operation means that the assistant runs, is backed up and updated (chatbot from €49 a month). Care means that people also look after content, quality and reporting (from €190 a month).",
      },
      {
        question: "How do I cancel care?",
        answer:
          "You can cancel care with one month’s notice to the end of a month; an e-mail is enough. If you wish, operation continues without care.",
      },
      {
        question: "What if two hours a month are not enough?",
        answer:
          "If there is more to do, you get an offer first, and we begin only when you have agreed. Unused time carries over for one month.",
      },
      {
        question: "Do you look after other providers’ assistants?",
        answer:
          "Yes, after taking stock we also look after assistants built by others, provided knowledge and access are in your hands.",
      },
    ],
    uk: [
      {
        question: "Чим відрізняється обслуговування від супроводу?",
        answer:
          "Обслуговування означає, що асистент працює, має резервні копії та оновлюється (чатбот — від 49 € на місяць). Супровід означає, що люди додатково дбають про вміст, якість і звіт (від 190 € на місяць).",
      },
      {
        question: "Як відмовитися від супроводу?",
        answer:
          "Супровід можна припинити наприкінці місяця, попередивши за місяць, досить листа. За бажанням обслуговування триває без супроводу.",
      },
      {
        question: "Що, коли двох годин на місяць замало?",
        answer:
          "Якщо роботи більше, спершу Ви отримуєте пропозицію, і починаємо ми лише після Вашої згоди. Невикористаний час переходить на один місяць.",
      },
      {
        question: "Чи супроводжуєте Ви асистентів інших розробників?",
        answer:
          "Так, після огляду ми супроводжуємо й асистентів, створених іншими, якщо знання та доступи у Ваших руках.",
      },
    ],
  },
  relatedIds: ["website-chatbot", "knowledge-assistant", "automation"],
  bodyFile: bodyFiles("services", "care"),
};
