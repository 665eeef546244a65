import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const multilingualWebsite: SeedService = {
  id: "multilingual-website",
  order: 5,
  icon: "languages",
  slug: { de: "mehrsprachige-website", en: "multilingual-website", uk: "bahatomovnyi-sait" },
  title: {
    de: "Mehrsprachige Website mit KI-Assistent",
    en: "Multilingual website with an AI assistant",
    uk: "Багатомовний сайт зі ШІ-асистентом",
  },
  tagline: {
    de: "Eine schnelle Website, die in jeder Sprache klingt, als wäre sie dort geschrieben.",
    en: "A fast website that reads in every language as if it had been written there.",
    uk: "Швидкий сайт, який кожною мовою звучить так, ніби нею й написаний.",
  },
  summary: {
    de: "Wir bauen Ihre Website neu: schnell, barrierefrei, in zwei oder drei Sprachen, mit einem Assistenten, der Fragen beantwortet und Anfragen aufnimmt. Jede Sprache wird von Menschen geschrieben und gelesen, die darin zu Hause sind. Änderungen machen Sie selbst.",
    en: "We rebuild your website: fast, accessible, in two or three languages, with an assistant that answers questions and takes down enquiries. Each language is written and read by people who are at home in it. You make changes yourself.",
    uk: "Створюємо Ваш сайт наново: швидкий, доступний для всіх, двома чи трьома мовами, з асистентом, який відповідає на запитання та приймає заявки. Кожну мову пишуть і вичитують люди, для яких вона рідна. Зміни Ви вносите самі.",
  },
  metaDescription: {
    de: "Neue Website in zwei oder drei Sprachen, schnell und barrierefrei, mit KI-Assistent. Ab 6.900 € netto, Betrieb ab 49 € im Monat, fertig in 6–8 Wochen.",
    en: "A new website in two or three languages, fast and accessible, with an AI assistant. From €6,900 net, from €49 a month, ready in 6–8 weeks.",
    uk: "Новий сайт двома чи трьома мовами, швидкий і доступний, зі ШІ-асистентом. Від 6 900 € нетто, далі від 49 € на місяць, за 6–8 тижнів.",
  },
  priceFromMinor: 690_000,
  monthlyFromMinor: 4_900,
  priceUnit: "once",
  durationText: { de: "6–8 Wochen", en: "6–8 weeks", uk: "6–8 тижнів" },
  benefits: {
    de: [
      {
        title: "Geschrieben statt übersetzt",
        text: "Ein Angebot auf Ukrainisch braucht andere Worte als auf Deutsch. Wir schreiben beide.",
      },
      {
        title: "Schnell auf jedem Telefon",
        text: "Die Seiten laden ohne Ballast und ohne Cookie-Banner, weil wir nichts einbauen, das eines bräuchte.",
      },
      {
        title: "Barrierefrei",
        text: "Gute Kontraste, Bedienung mit der Tastatur, klare Sprache: nach WCAG 2.2 AA gebaut und geprüft.",
      },
      {
        title: "Assistent inbegriffen",
        text: "Der Chatbot kennt jede Seite Ihrer Website von Anfang an und lernt Änderungen sofort mit.",
      },
    ],
    en: [
      {
        title: "Written, not translated",
        text: "An offer in Ukrainian needs different words from one in German. We write both.",
      },
      {
        title: "Fast on every phone",
        text: "The pages load without ballast and without a cookie banner, because we build in nothing that would need one.",
      },
      {
        title: "Accessible",
        text: "Good contrast, full keyboard use, clear language: built to WCAG 2.2 AA and tested against it.",
      },
      {
        title: "Assistant included",
        text: "The chatbot knows every page of your website from the first day and picks up changes at once.",
      },
    ],
    uk: [
      {
        title: "Написано, а не перекладено",
        text: "Пропозиції українською потрібні інші слова, ніж німецькою. Ми пишемо обидві.",
      },
      {
        title: "Швидкий на кожному телефоні",
        text: "Сторінки завантажуються без зайвого й без банера про файли cookie, бо ми не вбудовуємо нічого, що його потребує.",
      },
      {
        title: "Доступний для всіх",
        text: "Добрий контраст, робота з клавіатури, зрозуміла мова: збудовано й перевірено за WCAG 2.2 AA.",
      },
      {
        title: "Асистент у комплекті",
        text: "Чатбот від першого дня знає кожну сторінку Вашого сайту й одразу враховує зміни.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Inhalt zuerst",
        text: "Was suchen Ihre Besucher, was sollen sie tun? Daraus entsteht die Gliederung, bevor jemand etwas gestaltet.",
      },
      {
        title: "Texte und Gestaltung",
        text: "Wir schreiben in allen Sprachen und zeigen Ihnen zwei Entwürfe mit echtem Text statt Blindtext.",
      },
      {
        title: "Bau und Assistent",
        text: "Seiten, Formulare, Assistent. Sie sehen den Stand jederzeit unter einer geschützten Adresse.",
      },
      {
        title: "Prüfung",
        text: "Tempo, Barrierefreiheit, Rechtstexte, Suchmaschinen: mit Prüfbericht.",
      },
      {
        title: "Umzug",
        text: "Wir leiten alte Adressen um und bleiben in den ersten vier Wochen ohne Aufpreis für Korrekturen da.",
      },
    ],
    en: [
      {
        title: "Content first",
        text: "What are your visitors looking for, what should they do? The structure follows from that, before anyone designs anything.",
      },
      {
        title: "Copy and design",
        text: "We write in all languages and show you two designs with real text instead of filler.",
      },
      {
        title: "Build and assistant",
        text: "Pages, forms, assistant. You can see the state of things at any time at a protected address.",
      },
      {
        title: "Checking",
        text: "Speed, accessibility, legal texts, search engines: with a report.",
      },
      {
        title: "The move",
        text: "We redirect old addresses and stay for corrections during the first four weeks at no extra charge.",
      },
    ],
    uk: [
      {
        title: "Спершу зміст",
        text: "Чого шукають Ваші відвідувачі, що вони мають зробити? Із цього постає структура, ще до будь-якого дизайну.",
      },
      {
        title: "Тексти та дизайн",
        text: "Пишемо всіма мовами й показуємо два ескізи зі справжнім текстом, а не заповнювачем.",
      },
      {
        title: "Розробка й асистент",
        text: "Сторінки, форми, асистент. Ви будь-коли бачите, що готово, за захищеною адресою.",
      },
      {
        title: "Перевірка",
        text: "Швидкість, доступність, юридичні тексти, пошукові системи: зі звітом.",
      },
      {
        title: "Переїзд",
        text: "Переспрямовуємо старі адреси й перші чотири тижні вносимо правки без доплати.",
      },
    ],
  },
  deliverables: {
    de: [
      "Website mit bis zu zwölf Seiten in zwei Sprachen, eine dritte auf Wunsch",
      "Texte in jeder Sprache, gegengelesen",
      "KI-Assistent im Umfang des Pakets Starter",
      "Redaktionsbereich, in dem Sie selbst ändern",
      "Prüfbericht zu Tempo und Barrierefreiheit",
      "Weiterleitungen von Ihren alten Adressen",
    ],
    en: [
      "A website of up to twelve pages in two languages, a third on request",
      "Copy in each language, proofread",
      "An AI assistant to the extent of the Starter package",
      "An editing area in which you make changes yourself",
      "A report on speed and accessibility",
      "Redirects from your old addresses",
    ],
    uk: [
      "Сайт до дванадцяти сторінок двома мовами, третя за бажанням",
      "Вичитані тексти кожною мовою",
      "ШІ-асистент в обсязі пакета Starter",
      "Редакторський розділ, де Ви самі вносите зміни",
      "Звіт про швидкість і доступність",
      "Переспрямування зі старих адрес",
    ],
  },
  suitedFor: {
    de: [
      "Betriebe, deren Kundschaft mehr als eine Sprache spricht",
      "Praxen und Kanzleien mit internationaler Klientel",
      "Unternehmen, deren Website älter als fünf Jahre ist",
    ],
    en: [
      "Businesses whose customers speak more than one language",
      "Practices and law offices with international clients",
      "Companies whose website is more than five years old",
    ],
    uk: [
      "Бізнес, клієнти якого говорять кількома мовами",
      "Лікарські кабінети та юридичні бюро з міжнародною клієнтурою",
      "Компанії, чиєму сайту понад п’ять років",
    ],
  },
  notFor: {
    de: "Wenn Ihre Website gut ist und nur der Assistent fehlt, nehmen Sie den Chatbot ab 1.490 €. Eine neue Website brauchen Sie dann nicht.",
    en: "If your website is fine and only the assistant is missing, take the chatbot from €1,490. You do not need a new website then.",
    uk: "Якщо Ваш сайт добрий і бракує лише асистента, беріть чатбот від 1 490 €. Новий сайт тоді не потрібен.",
  },
  faqs: {
    de: [
      {
        question: "Was kostet eine mehrsprachige Website?",
        answer:
          "Eine mehrsprachige Website mit KI-Assistent kostet ab 6.900 € netto. Darin sind zwölf Seiten, zwei Sprachen, Texte und der Assistent im Umfang des Pakets Starter enthalten.",
      },
      {
        question: "Was kostet der Betrieb der Website?",
        answer:
          "Der Assistent kostet ab 49 € netto im Monat; die Website können Sie bei uns oder bei Ihrem eigenen Anbieter betreiben. Was das Hosting kostet, steht im Angebot.",
      },
      {
        question: "In welchen Sprachen schreiben Sie?",
        answer:
          "Wir schreiben Deutsch, Englisch und Ukrainisch selbst. Für andere Sprachen arbeiten wir mit Muttersprachlerinnen und Muttersprachlern zusammen und nennen den Preis vorab.",
      },
      {
        question: "Kann ich die Inhalte selbst ändern?",
        answer:
          "Ja, Sie ändern Texte, Bilder und Preise selbst im Redaktionsbereich. Der Assistent kennt die Änderung, sobald Sie sie veröffentlichen.",
      },
    ],
    en: [
      {
        question: "What does a multilingual website cost?",
        answer:
          "A multilingual website with an AI assistant costs from €6,900 net. That includes twelve pages, two languages, the copy and an assistant to the extent of the Starter package.",
      },
      {
        question: "What does it cost to run the website?",
        answer:
          "The assistant costs from €49 net a month; the website itself can be hosted by us or by a provider of your own. The offer states what hosting costs.",
      },
      {
        question: "In which languages do you write?",
        answer:
          "We write German, English and Ukrainian ourselves. For other languages we work with native speakers and name the price beforehand.",
      },
      {
        question: "Can I change the content myself?",
        answer:
          "Yes, you change texts, pictures and prices yourself in the editing area. The assistant knows about a change as soon as you publish it.",
      },
    ],
    uk: [
      {
        question: "Скільки коштує багатомовний сайт?",
        answer:
          "Багатомовний сайт зі ШІ-асистентом коштує від 6 900 € нетто. Сюди входять дванадцять сторінок, дві мови, тексти й асистент в обсязі пакета Starter.",
      },
      {
        question: "Скільки коштує обслуговування сайту?",
        answer:
          "Асистент коштує від 49 € нетто на місяць; сам сайт може розміщуватися в нас або у Вашого постачальника. Вартість розміщення вказано в пропозиції.",
      },
      {
        question: "Якими мовами Ви пишете?",
        answer:
          "Німецькою, англійською та українською пишемо самі. Для інших мов працюємо з носіями й називаємо ціну наперед.",
      },
      {
        question: "Чи можу я сам змінювати вміст?",
        answer:
          "Так, тексти, зображення й ціни Ви змінюєте самі в редакторському розділі. Асистент знає про зміну, щойно Ви її опублікуєте.",
      },
    ],
  },
  relatedIds: ["website-chatbot", "privacy-check", "care"],
  bodyFile: bodyFiles("services", "multilingual-website"),
};
