import { bodyFiles } from "../body-files";
import type { SeedService } from "../types";

export const knowledgeAssistant: SeedService = {
  id: "knowledge-assistant",
  order: 2,
  icon: "book-open-text",
  slug: { de: "wissensassistent", en: "knowledge-assistant", uk: "asystent-znan" },
  title: {
    de: "Wissensassistent aus eigenen Dokumenten",
    en: "Knowledge assistant from your own documents",
    uk: "Асистент знань на основі Ваших документів",
  },
  tagline: {
    de: "Ihr Team fragt, der Assistent antwortet – mit Dokument, Seite und Satz.",
    en: "Your team asks, the assistant answers, with document, page and sentence.",
    uk: "Команда питає, асистент відповідає — із документом, сторінкою та реченням.",
  },
  summary: {
    de: "Handbücher, Verträge, Arbeitsanweisungen, E-Mails: Der Wissensassistent findet die richtige Stelle und antwortet in ganzen Sätzen. Jeder sieht nur, was er sehen darf. Die Quelle steht immer daneben.",
    en: "Manuals, contracts, work instructions, e-mails: the knowledge assistant finds the right passage and answers in full sentences. Everyone sees only what they are allowed to see. The source always stands beside it.",
    uk: "Посібники, договори, інструкції, листи: асистент знань знаходить потрібне місце й відповідає повними реченнями. Кожен бачить лише те, що йому дозволено. Джерело завжди поруч.",
  },
  metaDescription: {
    de: "Wissensassistent für Ihr Team: Antworten aus eigenen Dokumenten mit Seite und Satz. Ab 4.900 € in 4–6 Wochen, Betrieb ab 99 € im Monat.",
    en: "Knowledge assistant for your team: answers from your own documents with page and sentence. From €4,900 in 4–6 weeks, operation from €99 a month.",
    uk: "Асистент знань для команди: відповіді з Ваших документів зі сторінкою та реченням. Від 4 900 € за 4–6 тижнів, обслуговування від 99 € на місяць.",
  },
  priceFromMinor: 490_000,
  priceUnit: "once",
  monthlyFromMinor: 9_900,
  durationText: { de: "4–6 Wochen", en: "4–6 weeks", uk: "4–6 тижнів" },
  benefits: {
    de: [
      {
        title: "Finden statt suchen",
        text: "Niemand muss wissen, in welchem Ordner etwas liegt. Eine Frage in Alltagssprache genügt, auch mit Tippfehlern.",
      },
      {
        title: "Wissen bleibt im Haus",
        text: "Wenn erfahrene Leute in Rente gehen, bleibt aufgeschrieben und auffindbar, was sie wussten.",
      },
      {
        title: "Rechte wie im Dateiserver",
        text: "Personalakten sieht die Personalabteilung, sonst niemand. Der Assistent hält sich an Ihre Gruppen.",
      },
      {
        title: "Lücken werden sichtbar",
        text: "Jeden Monat sehen Sie, welche Fragen ohne Antwort blieben. So wissen Sie, welches Dokument fehlt.",
      },
    ],
    en: [
      {
        title: "Finding instead of searching",
        text: "Nobody needs to know which folder something is in. A question in everyday words is enough, typing errors included.",
      },
      {
        title: "Knowledge stays in the house",
        text: "When experienced people retire, what they knew remains written down and easy to find.",
      },
      {
        title: "Permissions as on your file server",
        text: "Personnel files are for the personnel department and nobody else. The assistant keeps to your groups.",
      },
      {
        title: "Gaps become visible",
        text: "Every month you see which questions went unanswered. That tells you which document is missing.",
      },
    ],
    uk: [
      {
        title: "Знаходити, а не шукати",
        text: "Нікому не треба пам’ятати, у якій теці що лежить. Досить запитати звичайними словами, навіть з описками.",
      },
      {
        title: "Знання лишаються в компанії",
        text: "Коли досвідчені люди йдуть на пенсію, те, що вони знали, записано й легко знайти.",
      },
      {
        title: "Права як на файловому сервері",
        text: "Особові справи бачить відділ кадрів і більше ніхто. Асистент дотримується Ваших груп доступу.",
      },
      {
        title: "Прогалини стають видимими",
        text: "Щомісяця Ви бачите, які запитання лишилися без відповіді. Отже, знаєте, якого документа бракує.",
      },
    ],
  },
  steps: {
    de: [
      {
        title: "Bestand ansehen",
        text: "Wir sehen uns mit Ihnen an, welche Dokumente es gibt, wer sie pflegt und welche veraltet sind.",
      },
      {
        title: "Fragen sammeln",
        text: "Fünf bis zehn Personen aus Ihrem Team notieren eine Woche lang, was sie nachschlagen mussten. Das wird unser Prüfmaßstab.",
      },
      {
        title: "Einlesen und abstimmen",
        text: "Wir lesen die Dokumente ein, bauen die Rechte nach und messen, wie oft die richtige Stelle gefunden wird.",
      },
      {
        title: "Probebetrieb",
        text: "Zwei Wochen arbeitet eine Gruppe damit. Was nicht stimmt, wird gemeldet und behoben.",
      },
      {
        title: "Start für alle",
        text: "Einweisung, kurze Anleitung, Übergabe. Neue Dokumente nimmt der Assistent danach selbst auf.",
      },
    ],
    en: [
      {
        title: "Taking stock",
        text: "Together we look at which documents exist, who maintains them and which are out of date.",
      },
      {
        title: "Collecting questions",
        text: "For a week, five to ten people from your team note what they had to look up. That becomes our yardstick.",
      },
      {
        title: "Reading in and tuning",
        text: "We read in the documents, rebuild the permissions and measure how often the right passage is found.",
      },
      {
        title: "Trial run",
        text: "One group works with it for two weeks. What is not right gets reported and fixed.",
      },
      {
        title: "Open to everyone",
        text: "Introduction, a short guide, handover. After that the assistant takes in new documents by itself.",
      },
    ],
    uk: [
      {
        title: "Оглядаємо наявне",
        text: "Разом із Вами дивимося, які документи є, хто їх веде і які вже застаріли.",
      },
      {
        title: "Збираємо запитання",
        text: "П’ять–десять людей із Вашої команди тиждень записують, що їм довелося шукати. Це стане нашою міркою.",
      },
      {
        title: "Завантажуємо й налаштовуємо",
        text: "Завантажуємо документи, відтворюємо права доступу й вимірюємо, як часто знайдено саме потрібне місце.",
      },
      {
        title: "Пробна робота",
        text: "Два тижні з асистентом працює одна група. Про все, що не так, нам кажуть, і ми це виправляємо.",
      },
      {
        title: "Запуск для всіх",
        text: "Ознайомлення, коротка інструкція, передання. Нові документи асистент далі додає сам.",
      },
    ],
  },
  deliverables: {
    de: [
      "Assistent im Browser, auf Wunsch auch in Microsoft Teams oder Telegram",
      "Eingelesene Dokumente aus bis zu drei Ablagen",
      "Rechte nach Ihren Gruppen",
      "Messbericht: Trefferquote auf Ihren eigenen Fragen",
      "Kurzanleitung für Ihr Team und Einweisung, 90 Minuten",
      "Vertrag zur Auftragsverarbeitung",
    ],
    en: [
      "The assistant in the browser, on request also in Microsoft Teams or Telegram",
      "Documents read in from up to three places",
      "Permissions following your groups",
      "Measurement report: hit rate on your own questions",
      "A short guide for your team and an introduction, 90 minutes",
      "A data processing agreement",
    ],
    uk: [
      "Асистент у браузері, за бажанням також у Microsoft Teams або Telegram",
      "Завантажені документи з не більше ніж трьох сховищ",
      "Права доступу за Вашими групами",
      "Звіт із вимірами: частка влучань на Ваших власних запитаннях",
      "Коротка інструкція та ознайомлення для команди, 90 хвилин",
      "Договір про обробку даних",
    ],
  },
  suitedFor: {
    de: [
      "Betriebe mit vielen Handbüchern und Arbeitsanweisungen",
      "Kanzleien und Steuerbüros mit eigenen Mustern und Notizen",
      "Teams, in denen ständig dieselben drei Personen gefragt werden",
      "Kundendienste mit umfangreicher Produktdokumentation",
    ],
    en: [
      "Companies with many manuals and work instructions",
      "Law and tax offices with templates and notes of their own",
      "Teams in which the same three people get asked everything",
      "Customer services with extensive product documentation",
    ],
    uk: [
      "Підприємства з багатьма посібниками й інструкціями",
      "Юридичні та податкові бюро із власними зразками й нотатками",
      "Команди, де про все питають тих самих трьох людей",
      "Сервісні служби з великою технічною документацією",
    ],
  },
  notFor: {
    de: "Wenn das Wissen nur in Köpfen steckt und kaum etwas aufgeschrieben ist, hat der Assistent nichts zu lesen. Dann beginnen wir besser mit einem Workshop.",
    en: "If the knowledge is only in people’s heads and little is written down, the assistant has nothing to read. In that case it is better to start with a workshop.",
    uk: "Якщо знання лише в головах і майже нічого не записано, асистентові нема чого читати. Тоді краще почати з воркшопу.",
  },
  faqs: {
    de: [
      {
        question: "Welche Dateiformate liest der Wissensassistent?",
        answer:
          "Der Wissensassistent liest PDF, Word, Excel, PowerPoint, Text, Markdown, CSV und Webseiten. Gescannte Seiten brauchen eine Texterkennung, die wir im Projekt mit einrichten.",
      },
      {
        question: "Wie viele Dokumente sind möglich?",
        answer:
          "Im Preis ab 4.900 € sind bis zu 2.000 Dokumente enthalten. Größere Bestände sind möglich; was sie kosten, steht vor Beginn im Angebot.",
      },
      {
        question: "Werden unsere Dokumente zum Training von KI-Modellen verwendet?",
        answer:
          "Nein, Ihre Dokumente werden nicht zum Training verwendet. Das ist mit den Modellanbietern vertraglich ausgeschlossen. Auf Wunsch läuft das Modell auf einem eigenen Server.",
      },
      {
        question: "Wie aktuell sind die Antworten?",
        answer:
          "Geänderte Dokumente liest der Assistent in der Regel innerhalb einer Stunde neu ein. Gelöschte Dokumente verschwinden auch aus den Antworten.",
      },
    ],
    en: [
      {
        question: "Which file formats does the knowledge assistant read?",
        answer:
          "The knowledge assistant reads PDF, Word, Excel, PowerPoint, text, Markdown, CSV and web pages. Scanned pages need text recognition, which we set up as part of the project.",
      },
      {
        question: "How many documents are possible?",
        answer:
          "The price from €4,900 includes up to 2,000 documents. Larger collections are possible; what they cost is in the offer before we begin.",
      },
      {
        question: "Are our documents used to train AI models?",
        answer:
          "No, your documents are not used for training. Our contracts with the model providers rule it out. On request the model runs on a server of your own.",
      },
      {
        question: "How up to date are the answers?",
        answer:
          "The assistant usually reads changed documents again within an hour. Deleted documents disappear from the answers as well.",
      },
    ],
    uk: [
      {
        question: "Які формати файлів читає асистент знань?",
        answer:
          "Асистент знань читає PDF, Word, Excel, PowerPoint, текст, Markdown, CSV і вебсторінки. Для сканованих сторінок потрібне розпізнавання тексту, яке ми налаштовуємо в межах проєкту.",
      },
      {
        question: "Скільки документів можна завантажити?",
        answer:
          "У ціну від 4 900 € входить до 2 000 документів. Можна й більше; скільки це коштує, зазначено в пропозиції ще до початку.",
      },
      {
        question: "Чи навчають на наших документах моделі ШІ?",
        answer:
          "Ні, Ваші документи не використовують для навчання. Це виключено в договорах із постачальниками моделей. За бажанням модель працює на Вашому власному сервері.",
      },
      {
        question: "Наскільки актуальні відповіді?",
        answer:
          "Змінені документи асистент зазвичай перечитує протягом години. Видалені документи зникають і з відповідей.",
      },
    ],
  },
  relatedIds: ["automation", "privacy-check", "care"],
  bodyFile: bodyFiles("services", "knowledge-assistant"),
};
