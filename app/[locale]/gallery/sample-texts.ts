import type { Localized } from "@/lib/core/model/locale";

/** Texts of the gallery: real sentences with the longest words each language has. */
interface SampleTexts {
  headline: string;
  lead: string;
  longWord: string;
  question: string;
  answer: string;
  services: ReadonlyArray<{ title: string; text: string; price: string; tag: string }>;
  lens: { above: string[]; before: string; text: string; after: string; below: string[]; source: string };
  faq: ReadonlyArray<{ title: string; text: string }>;
  form: {
    name: string;
    email: string;
    emailHint: string;
    emailError: string;
    topic: string;
    topics: string[];
    message: string;
    consent: string;
    optional: string;
    send: string;
    cancel: string;
    remove: string;
  };
  alerts: { info: string; good: string; warn: string; danger: string };
  empty: { title: string; text: string };
  table: { caption: string; head: [string, string, string]; rows: ReadonlyArray<[string, string, string]> };
  dialog: {
    open: string;
    title: string;
    text: string;
    close: string;
    tip: string;
    toast: string;
    sheet: string;
  };
  prose: string;
}

export const sampleTexts: Localized<SampleTexts> = {
  de: {
    headline: "Datenschutz-Grundverordnung für Handwerksbetriebe",
    lead: "Was Sie vor dem ersten Chatbot klären sollten, in einfachen Worten und mit den Stellen, an denen es im Gesetz steht.",
    longWord: "Auftragsverarbeitungsvereinbarung",
    question: "Was kostet ein Chatbot für meine Werkstatt?",
    answer: "Der Starter kostet einmalig 1.490 € netto und ist nach etwa zwei Wochen fertig.",
    services: [
      {
        title: "KI-Chatbot für Website und Shop",
        text: "Beantwortet Fragen aus Ihren eigenen Seiten und nimmt Anfragen an.",
        price: "ab 1.490 €",
        tag: "2 Wochen",
      },
      {
        title: "Wissensassistent aus eigenen Dokumenten",
        text: "Findet in Handbüchern, Verträgen und Protokollen die Stelle, auf die es ankommt.",
        price: "ab 4.900 €",
        tag: "4–6 Wochen",
      },
      {
        title: "Datenschutz- und AI-Act-Check",
        text: "Wir prüfen Ihr Vorhaben und sagen, was fehlt.",
        price: "890 €",
        tag: "1 Woche",
      },
    ],
    lens: {
      above: [
        "Der Betrieb umfasst Aktualisierungen, Überwachung und Unterstützung per E-Mail an Werktagen von neun bis siebzehn Uhr",
        "Alle Preise verstehen sich netto zuzüglich 19 % Umsatzsteuer und gelten für Unternehmen in Deutschland ab Vertragsbeginn",
      ],
      before: "Das Paket Starter für Betriebe bis zehn Personen kostet ",
      text: "1.490 €",
      after: " einmalig, danach 49 € im Monat für den Betrieb auf unseren Servern",
      below: [
        "Die Einrichtung dauert etwa zwei Wochen, gerechnet von dem Tag an, an dem uns Ihre Unterlagen und Seiten vorliegen",
        "Sie können den Betrieb monatlich kündigen und behalten Ihre Daten in einem offenen Format, das andere lesen können",
      ],
      source: "Leistungen, KI-Chatbot, Absatz 2",
    },
    faq: [
      {
        title: "Lernt der Assistent aus unseren Gesprächen?",
        text: "Nein. Er antwortet nur aus den Quellen, die Sie freigeben. Gespräche werden nach der Frist gelöscht, die Sie festlegen.",
      },
      {
        title: "Wo liegen die Daten?",
        text: "Auf Servern in Deutschland. Persönliche Angaben werden maskiert, bevor ein Sprachmodell sie sieht.",
      },
    ],
    form: {
      name: "Ihr Name",
      email: "E-Mail-Adresse",
      emailHint: "Wir antworten innerhalb eines Werktags.",
      emailError: "In dieser Adresse fehlt das @-Zeichen. Bitte prüfen Sie sie.",
      topic: "Worum geht es?",
      topics: ["Chatbot für Website und Shop", "Wissensassistent", "Prozessautomatisierung"],
      message: "Ihre Nachricht",
      consent:
        "Ich bin einverstanden, dass Rozoom KI meine Angaben verwendet, um meine Anfrage zu beantworten.",
      optional: "freiwillig",
      send: "Angebot anfragen",
      cancel: "Abbrechen",
      remove: "Gespräch löschen",
    },
    alerts: {
      info: "Dieser Assistent ist eine KI. Jede Antwort nennt ihre Quelle.",
      good: "Ihre Anfrage ist bei uns. Ihre Vorgangsnummer ist RK-2481.",
      warn: "Der Assistent antwortet gerade nur mit Zitaten aus unseren Seiten.",
      danger:
        "Die Nachricht konnte nicht gesendet werden. Ihr Text ist noch da; versuchen Sie es bitte noch einmal.",
    },
    empty: {
      title: "Noch keine Gespräche",
      text: "Stellen Sie Ihre erste Frage. Danach finden Sie das Gespräch hier wieder.",
    },
    table: {
      caption: "Preise der Leistungen",
      head: ["Leistung", "Dauer", "Preis"],
      rows: [
        ["Telegram-Assistent", "1–2 Wochen", "1.290,00 €"],
        ["Prozessautomatisierung", "6–8 Wochen", "5.900,00 €"],
        ["KI-Workshop, ganzer Tag", "2 Wochen", "1.950,00 €"],
      ],
    },
    dialog: {
      open: "Quelle öffnen",
      title: "Woher diese Antwort stammt",
      text: "Aus der Seite „KI-Chatbot für Website und Shop“, Stand vom 3. November 2026.",
      close: "Schließen",
      tip: "Öffnet die genaue Stelle",
      toast: "Der Link ist kopiert.",
      sheet: "Verlauf zeigen",
    },
    prose:
      '<h2>Was ein Auftragsverarbeiter darf</h2><p>Ein Anbieter, der Gespräche in Ihrem Namen verarbeitet, ist <strong>Auftragsverarbeiter</strong>. Er braucht einen Vertrag nach <a href="#art28">Artikel 28 der Datenschutz-Grundverordnung</a>, und er darf die Daten nur nach Ihrer Weisung nutzen.</p><ul><li>Nur für Ihren Zweck, nicht zum Training eigener Modelle.</li><li>Mit einer Frist, nach der gelöscht wird.</li></ul><blockquote>Fragen Sie nach der Löschfrist, bevor Sie nach dem Modell fragen.</blockquote><h3>Wie Sie das prüfen</h3><ol><li>Lassen Sie sich den Vertrag vor dem Angebot zeigen.</li><li>Prüfen Sie die Liste der Unterauftragnehmer.</li></ol><pre><code>GET /api/chat/conv_8f2k</code></pre><table><thead><tr><th>Angabe</th><th>Frist</th></tr></thead><tbody><tr><td>Gespräche</td><td>90 Tage</td></tr><tr><td>Rechnungen</td><td>8 Jahre</td></tr></tbody></table>',
  },
  en: {
    headline: "What the GDPR asks of a small business that wants a chatbot",
    lead: "What to settle before your first chatbot, in plain words and with the places in the law where it says so.",
    longWord: "Misunderstandings",
    question: "What does a chatbot for my workshop cost?",
    answer: "Starter costs €1,490 net once and is ready after about two weeks.",
    services: [
      {
        title: "AI chatbot for website and shop",
        text: "Answers questions from your own pages and takes enquiries.",
        price: "from €1,490",
        tag: "2 weeks",
      },
      {
        title: "Knowledge assistant over your documents",
        text: "Finds the passage that matters in manuals, contracts and minutes.",
        price: "from €4,900",
        tag: "4–6 weeks",
      },
      {
        title: "Privacy and AI Act check",
        text: "We look at your plan and say what is missing.",
        price: "€890",
        tag: "1 week",
      },
    ],
    lens: {
      above: [
        "Operation covers updates, monitoring and support by e-mail on working days from nine in the morning to five in the evening",
        "All prices are net, plus nineteen per cent value added tax, and apply to businesses in Germany from the start of the contract",
      ],
      before: "The Starter package for teams of up to ten people costs ",
      text: "€1,490",
      after: " once, then €49 a month for operation on our own servers",
      below: [
        "Setting it up takes about two weeks, counted from the day on which we have your documents and pages in our hands",
        "You may end operation at the end of any month and keep your data in an open format that others can read",
      ],
      source: "Services, AI chatbot, paragraph 2",
    },
    faq: [
      {
        title: "Does the assistant learn from our conversations?",
        text: "No. It answers only from the sources you release. Conversations are deleted after the period you set.",
      },
      {
        title: "Where is the data kept?",
        text: "On servers in Germany. Personal details are masked before a language model sees them.",
      },
    ],
    form: {
      name: "Your name",
      email: "E-mail address",
      emailHint: "We reply within one working day.",
      emailError: "This address is missing its @ sign. Please check it.",
      topic: "What is it about?",
      topics: ["Chatbot for website and shop", "Knowledge assistant", "Process automation"],
      message: "Your message",
      consent: "I agree that Rozoom KI uses my details to answer my enquiry.",
      optional: "optional",
      send: "Request a quote",
      cancel: "Cancel",
      remove: "Delete conversation",
    },
    alerts: {
      info: "This assistant is an AI. Every answer names its source.",
      good: "We have your enquiry. Your reference is RK-2481.",
      warn: "The assistant is answering only with quotes from our pages at the moment.",
      danger: "The message could not be sent. Your text is still here; please try once more.",
    },
    empty: {
      title: "No conversations yet",
      text: "Ask your first question. You will find the conversation here afterwards.",
    },
    table: {
      caption: "Prices of our services",
      head: ["Service", "Time", "Price"],
      rows: [
        ["Telegram assistant", "1–2 weeks", "€1,290.00"],
        ["Process automation", "6–8 weeks", "€5,900.00"],
        ["AI workshop, full day", "2 weeks", "€1,950.00"],
      ],
    },
    dialog: {
      open: "Open source",
      title: "Where this answer comes from",
      text: "From the page “AI chatbot for website and shop”, as of 3 November 2026.",
      close: "Close",
      tip: "Opens the exact passage",
      toast: "The link is copied.",
      sheet: "Show history",
    },
    prose:
      '<h2>What a processor may do</h2><p>A provider that handles conversations on your behalf is a <strong>processor</strong>. It needs a contract under <a href="#art28">Article 28 of the GDPR</a> and may use the data only as you instruct.</p><ul><li>For your purpose only, not to train models of its own.</li><li>With a period after which it is deleted.</li></ul><blockquote>Ask about the deletion period before you ask about the model.</blockquote>',
  },
  uk: {
    headline: "Загальний регламент захисту даних для майстерень і кабінетів",
    lead: "Що варто з’ясувати до першого чатбота: простими словами і з посиланнями на місця в законі.",
    longWord: "Конфіденційність",
    question: "Скільки коштує чатбот для моєї автомайстерні?",
    answer: "Пакет Starter коштує 1490 € без податку, одноразово, і буде готовий приблизно за два тижні.",
    services: [
      {
        title: "ШІ-чатбот для сайту й крамниці",
        text: "Відповідає на запитання з Ваших сторінок і приймає заявки.",
        price: "від 1490 €",
        tag: "2 тижні",
      },
      {
        title: "Асистент знань із Ваших документів",
        text: "Знаходить у посібниках, договорах і протоколах саме те місце, яке потрібно.",
        price: "від 4900 €",
        tag: "4–6 тижнів",
      },
      {
        title: "Перевірка захисту даних та AI Act",
        text: "Перевіримо Ваш задум і скажемо, чого бракує.",
        price: "890 €",
        tag: "1 тиждень",
      },
    ],
    lens: {
      above: [
        "Супровід охоплює оновлення, нагляд і підтримку електронною поштою в робочі дні з дев’ятої до сімнадцятої години",
        "Усі ціни вказано без податку, до них додається дев’ятнадцять відсотків; вони чинні для підприємств у Німеччині",
      ],
      before: "Пакет Starter для команд до десяти осіб коштує ",
      text: "1490 €",
      after: " одноразово, далі 49 € на місяць за роботу на наших серверах",
      below: [
        "Налаштування триває приблизно два тижні від дня, коли ми отримали Ваші документи і доступ до сторінок",
        "Супровід можна припинити наприкінці будь-якого місяця, а дані залишаться у Вас у відкритому форматі",
      ],
      source: "Послуги, ШІ-чатбот, абзац 2",
    },
    faq: [
      {
        title: "Чи вчиться асистент на наших розмовах?",
        text: "Ні. Він відповідає лише з джерел, які Ви дозволили. Розмови видаляються після строку, який Ви встановили.",
      },
      {
        title: "Де зберігаються дані?",
        text: "На серверах у Німеччині. Особисті відомості приховуються, перш ніж їх побачить мовна модель.",
      },
    ],
    form: {
      name: "Ваше ім’я",
      email: "Електронна пошта",
      emailHint: "Відповідаємо впродовж одного робочого дня.",
      emailError: "У цій адресі бракує знака @. Перевірте її, будь ласка.",
      topic: "Про що йдеться?",
      topics: ["Чатбот для сайту й крамниці", "Асистент знань", "Автоматизація процесів"],
      message: "Ваше повідомлення",
      consent: "Погоджуюся, що Rozoom KI використає мої дані, щоб відповісти на запит.",
      optional: "за бажанням",
      send: "Запитати пропозицію",
      cancel: "Скасувати",
      remove: "Видалити розмову",
    },
    alerts: {
      info: "Цей асистент — штучний інтелект. Кожна відповідь називає своє джерело.",
      good: "Ваш запит у нас. Номер звернення: RK-2481.",
      warn: "Зараз асистент відповідає лише цитатами з наших сторінок.",
      danger: "Повідомлення не надіслано. Ваш текст на місці; спробуйте, будь ласка, ще раз.",
    },
    empty: { title: "Розмов ще немає", text: "Поставте перше запитання. Потім Ви знайдете розмову тут." },
    table: {
      caption: "Ціни на послуги",
      head: ["Послуга", "Строк", "Ціна"],
      rows: [
        ["Telegram-асистент", "1–2 тижні", "1290,00 €"],
        ["Автоматизація процесів", "6–8 тижнів", "5900,00 €"],
        ["Воркшоп зі ШІ, цілий день", "2 тижні", "1950,00 €"],
      ],
    },
    dialog: {
      open: "Відкрити джерело",
      title: "Звідки ця відповідь",
      text: "Зі сторінки «ШІ-чатбот для сайту й крамниці», станом на 3 листопада 2026 року.",
      close: "Закрити",
      tip: "Відкриє точне місце",
      toast: "Посилання скопійовано.",
      sheet: "Показати історію",
    },
    prose:
      '<h2>Що дозволено обробнику даних</h2><p>Постачальник, який обробляє розмови від Вашого імені, є <strong>обробником</strong>. Йому потрібен договір за <a href="#art28">статтею 28 регламенту</a>, і він може користуватися даними лише за Вашою вказівкою.</p><ul><li>Тільки для Вашої мети, не для навчання власних моделей.</li><li>Зі строком, після якого все видаляється.</li></ul><blockquote>Запитайте про строк видалення, перш ніж питати про модель.</blockquote>',
  },
};
