import type { SeedAuthor, SeedCategory, SeedPost, SeedTag } from "./types";

export const seedCategories: readonly SeedCategory[] = [
  {
    id: "practice",
    slug: { de: "praxis", en: "practice", uk: "praktyka" },
    name: { de: "Praxis", en: "Practice", uk: "Практика" },
  },
  {
    id: "technology",
    slug: { de: "technik", en: "technology", uk: "tekhnolohii" },
    name: { de: "Technik", en: "Technology", uk: "Технології" },
  },
  {
    id: "law",
    slug: { de: "recht", en: "law", uk: "pravo" },
    name: { de: "Recht", en: "Law", uk: "Право" },
  },
  {
    id: "prices",
    slug: { de: "preise", en: "prices", uk: "tsiny" },
    name: { de: "Preise", en: "Prices", uk: "Ціни" },
  },
];

export const seedTags: readonly SeedTag[] = [
  {
    id: "chatbot",
    slug: { de: "chatbot", en: "chatbot", uk: "chatbot" },
    name: { de: "Chatbot", en: "Chatbot", uk: "Чатбот" },
  },
  {
    id: "workshop",
    slug: { de: "werkstatt", en: "workshop", uk: "avtoservis" },
    name: { de: "Werkstatt", en: "Workshop", uk: "Автомайстерня" },
  },
  {
    id: "online-shop",
    slug: { de: "online-shop", en: "online-shop", uk: "onlain-mahazyn" },
    name: { de: "Online-Shop", en: "Online shop", uk: "Онлайн-магазин" },
  },
  {
    id: "documents",
    slug: { de: "dokumente", en: "documents", uk: "dokumenty" },
    name: { de: "Dokumente", en: "Documents", uk: "Документи" },
  },
  {
    id: "sources",
    slug: { de: "quellen", en: "sources", uk: "dzherela" },
    name: { de: "Quellen", en: "Sources", uk: "Джерела" },
  },
  {
    id: "search",
    slug: { de: "suche", en: "search", uk: "poshuk" },
    name: { de: "Suche", en: "Search", uk: "Пошук" },
  },
  {
    id: "multilingual",
    slug: { de: "mehrsprachig", en: "multilingual", uk: "bahatomovnist" },
    name: { de: "Mehrsprachig", en: "Multilingual", uk: "Багатомовність" },
  },
  {
    id: "privacy",
    slug: { de: "datenschutz", en: "privacy", uk: "zakhyst-danykh" },
    name: { de: "Datenschutz", en: "Privacy", uk: "Захист даних" },
  },
  {
    id: "telegram",
    slug: { de: "telegram", en: "telegram", uk: "telegram" },
    name: { de: "Telegram", en: "Telegram", uk: "Telegram" },
  },
  {
    id: "handover",
    slug: { de: "uebergabe", en: "handover", uk: "peredacha-liudyni" },
    name: { de: "Übergabe an Menschen", en: "Human handover", uk: "Передача людині" },
  },
  {
    id: "costs",
    slug: { de: "kosten", en: "costs", uk: "vytraty" },
    name: { de: "Kosten", en: "Costs", uk: "Витрати" },
  },
  {
    id: "testing",
    slug: { de: "testen", en: "testing", uk: "testuvannia" },
    name: { de: "Testen", en: "Testing", uk: "Тестування" },
  },
];

export const seedAuthors: readonly SeedAuthor[] = [
  {
    id: "olena-hrytsenko",
    name: "Olena Hrytsenko",
    role: { de: "Gründerin, Produkt", en: "Founder, product", uk: "Засновниця, продукт" },
    bio: {
      de: "Olena Hrytsenko hat Rozoom KI 2023 mitgegründet und entscheidet, was das Produkt können muss und was es bleiben lässt.",
      en: "Olena Hrytsenko co-founded Rozoom KI in 2023 and decides what the product has to do and what it leaves alone.",
      uk: "Олена Гриценко заснувала Rozoom KI разом із Йонасом Альбрехтом у 2023 році й вирішує, що продукт має вміти, а чого не повинен.",
    },
  },
  {
    id: "jonas-albrecht",
    name: "Jonas Albrecht",
    role: { de: "Gründer, Technik", en: "Founder, engineering", uk: "Засновник, технології" },
    bio: {
      de: "Jonas Albrecht hat Rozoom KI 2023 mitgegründet und verantwortet Suche, Modelle und Betrieb.",
      en: "Jonas Albrecht co-founded Rozoom KI in 2023 and is responsible for search, models and operations.",
      uk: "Йонас Альбрехт — співзасновник Rozoom KI, відповідає за пошук, моделі та роботу систем.",
    },
  },
  {
    id: "maryna-kovalenko",
    name: "Maryna Kovalenko",
    role: { de: "Kundenprojekte", en: "Customer projects", uk: "Клієнтські проєкти" },
    bio: {
      de: "Maryna Kovalenko begleitet Werkstätten, Praxen und Läden vom ersten Gespräch bis zum Betrieb ihres Assistenten.",
      en: "Maryna Kovalenko accompanies workshops, practices and shops from the first call to the day their assistant is live.",
      uk: "Марина Коваленко веде автомайстерні, медичні практики й магазини від першої розмови до запуску асистента.",
    },
  },
  {
    id: "felix-brandt",
    name: "Felix Brandt",
    role: { de: "Datenschutz und Recht", en: "Privacy and law", uk: "Захист даних і право" },
    bio: {
      de: "Felix Brandt prüft bei Rozoom KI Verträge, Datenflüsse und Hinweise, bevor ein Assistent mit echten Menschen spricht.",
      en: "Felix Brandt checks contracts, data flows and notices at Rozoom KI before an assistant talks to real people.",
      uk: "Фелікс Брандт перевіряє в Rozoom KI договори, потоки даних і повідомлення, перш ніж асистент заговорить із людьми.",
    },
  },
];

export const seedPosts: readonly SeedPost[] = [
  {
    id: "workshop-chatbot-cost",
    categoryId: "prices",
    tagIds: ["chatbot", "workshop", "costs"],
    authorId: "maryna-kovalenko",
    publishedAt: "2026-02-10",
    slug: {
      de: "chatbot-kfz-werkstatt-kosten-dauer",
      en: "car-workshop-chatbot-cost-time",
      uk: "chatbot-dlia-avtoservisu-tsina-stroky",
    },
    title: {
      de: "Was kostet ein Chatbot für die Werkstatt und wie lange dauert es?",
      en: "What does a chatbot for a car workshop cost, and how long does it take?",
      uk: "Скільки коштує чатбот для автомайстерні і скільки часу потрібно?",
    },
    description: {
      de: "1.490 € einmalig, etwa zwei Wochen, 49 € im Monat: was darin steckt, was Sie beitragen und wann sich der Chatbot für die Werkstatt lohnt.",
      en: "€1,490 one-off, about two weeks, €49 a month: what you get, what you contribute and when a chatbot pays off for a workshop.",
      uk: "1 490 € одноразово, близько двох тижнів, 49 € на місяць: що входить у роботу, що потрібно від Вас і коли це окупається.",
    },
    bodyFile: "workshop-chatbot-cost",
  },
  {
    id: "rag-manual-sources",
    categoryId: "technology",
    tagIds: ["sources", "documents", "search"],
    authorId: "jonas-albrecht",
    publishedAt: "2026-03-12",
    slug: {
      de: "rag-erklaert-antwort-mit-quelle",
      en: "rag-explained-answers-with-sources",
      uk: "rag-na-prykladi-instruktsii",
    },
    title: {
      de: "RAG erklärt an einer Bedienungsanleitung: warum jede Antwort eine Quelle braucht",
      en: "RAG explained with one manual: why every answer needs a source",
      uk: "Що таке RAG на прикладі однієї інструкції та навіщо відповіді джерело",
    },
    description: {
      de: "Eine Frage, eine Anleitung mit 64 Seiten, fünf Schritte bis zur belegten Antwort: RAG ohne Fachchinesisch, mit seinen Grenzen.",
      en: "One question, one 64-page manual, five steps to an answer you can check: RAG in plain words, including what it cannot do.",
      uk: "Одне запитання, інструкція на 64 сторінки, п’ять кроків до відповіді, яку можна перевірити: RAG простими словами.",
    },
    bodyFile: "rag-manual-sources",
  },
  {
    id: "hybrid-search-ukrainian",
    categoryId: "technology",
    tagIds: ["search", "multilingual"],
    authorId: "jonas-albrecht",
    publishedAt: "2026-04-21",
    slug: {
      de: "hybride-suche-ukrainische-morphologie",
      en: "hybrid-search-ukrainian-morphology",
      uk: "hibrydnyi-poshuk-ukrainska-morfolohiia",
    },
    title: {
      de: "Hybride Suche: warum „ремінь“ auch „ременя“ finden muss",
      en: "Hybrid search: why “ремінь” has to find “ременя”",
      uk: "Гібридний пошук: чому «ремінь» має знаходити «ременя»",
    },
    description: {
      de: "Wörter, Zeichenfolgen und Bedeutung zusammen suchen: wie ein Assistent ukrainische Formen und deutsche Komposita findet.",
      en: "Searching words, character sequences and meaning together: how an assistant copes with Ukrainian cases and German compounds.",
      uk: "Слова, буквосполучення та зміст в одному пошуку: як асистент дає раду українським відмінкам і німецьким складним словам.",
    },
    bodyFile: "hybrid-search-ukrainian",
  },
  {
    id: "document-checklist",
    categoryId: "practice",
    tagIds: ["documents", "sources"],
    authorId: "maryna-kovalenko",
    publishedAt: "2026-05-19",
    slug: {
      de: "dokumente-vorbereiten-checkliste",
      en: "prepare-documents-checklist",
      uk: "pidhotovka-dokumentiv-chek-lyst",
    },
    title: {
      de: "Dokumente für einen Assistenten vorbereiten: die Checkliste",
      en: "Preparing documents for an assistant: the checklist",
      uk: "Як підготувати документи для асистента: чек-лист",
    },
    description: {
      de: "Was hinein soll, was draußen bleibt, welche Formate taugen: zehn Punkte, mit denen Ihre Unterlagen für einen Wissensassistenten bereit sind.",
      en: "What goes in, what stays out and which formats work: ten points that make your files ready for a knowledge assistant.",
      uk: "Що додавати, що залишити поза базою і які формати підходять: десять пунктів підготовки файлів для асистента знань.",
    },
    bodyFile: "document-checklist",
  },
  {
    id: "testing-golden-questions",
    categoryId: "practice",
    tagIds: ["testing", "sources", "chatbot"],
    authorId: "jonas-albrecht",
    publishedAt: "2026-06-23",
    slug: {
      de: "assistent-testen-goldene-fragen",
      en: "test-assistant-golden-questions",
      uk: "yak-testuvaty-asystenta-kontrolni-pytannia",
    },
    title: {
      de: "Einen Assistenten testen: dreißig goldene Fragen",
      en: "How to test an assistant: thirty golden questions",
      uk: "Як перевірити асистента: тридцять контрольних запитань",
    },
    description: {
      de: "Dreißig Fragen mit bekannter Antwort zeigen vor dem Start, was ein Assistent kann: wie Sie die Liste bauen, bewerten und lesen.",
      en: "Thirty questions with known answers show what an assistant can do before launch: how to build, score and read the list.",
      uk: "Тридцять запитань із відомою відповіддю покажуть до запуску, що вміє асистент: як скласти список, оцінити й прочитати результат.",
    },
    bodyFile: "testing-golden-questions",
  },
  {
    id: "gdpr-ai-act-chatbot",
    categoryId: "law",
    tagIds: ["privacy", "chatbot"],
    authorId: "felix-brandt",
    publishedAt: "2026-08-11",
    slug: {
      de: "chatbot-dsgvo-ki-verordnung-artikel-50",
      en: "chatbot-gdpr-ai-act-article-50",
      uk: "chatbot-gdpr-ai-act-stattia-50",
    },
    title: {
      de: "Chatbot, DSGVO und Art. 50 der KI-Verordnung: was jetzt gilt",
      en: "Chatbots, the GDPR and Article 50 of the AI Act: what applies now",
      uk: "Чатбот, GDPR і стаття 50 AI Act: що діє зараз",
    },
    description: {
      de: "Seit 2. August 2026 muss ein Chatbot sich zu erkennen geben. Was Art. 50 verlangt und was die DSGVO in Art. 13, 28 und 32 dazu fordert.",
      en: "Since 2 August 2026 a chatbot must say that it is one. What Article 50 asks for, and what GDPR Articles 13, 28 and 32 add.",
      uk: "З 2 серпня 2026 року чатбот має повідомляти, що він ШІ. Чого вимагають стаття 50 AI Act і статті 13, 28 та 32 GDPR.",
    },
    bodyFile: "gdpr-ai-act-chatbot",
  },
  {
    id: "telegram-assistant-shop",
    categoryId: "practice",
    tagIds: ["telegram", "online-shop", "multilingual"],
    authorId: "maryna-kovalenko",
    publishedAt: "2026-09-15",
    slug: {
      de: "telegram-assistent-fuer-den-laden",
      en: "telegram-assistant-for-a-shop",
      uk: "telegram-asystent-dlia-mahazynu",
    },
    title: {
      de: "Ein Telegram-Assistent für den Laden: was er kann und was er kostet",
      en: "A Telegram assistant for your shop: what it does and what it costs",
      uk: "Telegram-асистент для магазину: що він уміє і скільки коштує",
    },
    description: {
      de: "Für welche Läden sich Telegram lohnt, wie Kunden hineinfinden, wo die Grenzen liegen: Ablauf, Preise ab 1.290 € und Datenschutz.",
      en: "Which shops gain from Telegram, how customers get in and where it ends: set-up, prices from €1,290 and privacy.",
      uk: "Яким магазинам підходить Telegram, як клієнти потрапляють у бот і де межі: запуск, ціни від 1 290 € і захист даних.",
    },
    bodyFile: "telegram-assistant-shop",
  },
  {
    id: "human-takeover",
    categoryId: "practice",
    tagIds: ["handover", "chatbot"],
    authorId: "olena-hrytsenko",
    publishedAt: "2026-10-13",
    slug: {
      de: "wann-ki-an-menschen-uebergibt",
      en: "when-ai-hands-over-to-a-human",
      uk: "koly-shi-peredaie-rozmovu-liudyni",
    },
    title: {
      de: "Wann die KI an einen Menschen übergeben sollte",
      en: "When the AI should hand over to a human",
      uk: "Коли ШІ має передати розмову людині",
    },
    description: {
      de: "Sechs klare Anlässe für die Übergabe, was die Kollegin dabei sieht und was nachts passiert: Regeln, die ein kleiner Betrieb durchhält.",
      en: "Six clear reasons to hand over, what your colleague sees and what happens at night: rules a small business can live with.",
      uk: "Шість чітких причин для передачі, що бачить колега і що діється вночі: правила, які під силу малому бізнесу.",
    },
    bodyFile: "human-takeover",
  },
  {
    id: "conversation-cost-value",
    categoryId: "prices",
    tagIds: ["costs", "chatbot"],
    authorId: "olena-hrytsenko",
    publishedAt: "2026-11-10",
    slug: {
      de: "was-ein-gespraech-kostet-und-bringt",
      en: "what-one-conversation-costs-and-earns",
      uk: "skilky-koshtuie-i-prynosyt-odna-rozmova",
    },
    title: {
      de: "Was ein Gespräch mit der KI kostet und was es einbringt",
      en: "What one AI conversation costs and what it earns",
      uk: "Скільки коштує одна розмова з ШІ і скільки вона приносить",
    },
    description: {
      de: "Eine Rechnung zum Nachrechnen: Modellkosten pro Antwort, Kosten pro Gespräch, ab welcher Zahl zusätzlicher Aufträge sich der Chatbot trägt.",
      en: "A calculation you can repeat: model cost per answer, full cost per conversation and how many extra orders cover the chatbot.",
      uk: "Розрахунок, який можна повторити: вартість відповіді, повна вартість розмови і скільки додаткових замовлень це покриває.",
    },
    bodyFile: "conversation-cost-value",
  },
];
