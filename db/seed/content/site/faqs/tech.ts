import type { SeedFaq } from "../types";

export const techFaqs: readonly SeedFaq[] = [
  {
    id: "integration",
    topic: "tech",
    question: {
      de: "Wie binde ich den Chatbot in meine Website ein?",
      en: "How do I add the chatbot to my website?",
      uk: "Як додати чатбот на мій сайт?",
    },
    answer: {
      de: "Den Chatbot binden Sie mit einer einzigen Skriptzeile ein, die Sie vor dem Ende des Seitenkörpers einfügen. Die Zeile kopieren Sie aus Ihrem Konto; sie enthält die Kennung Ihres Assistenten. Geladen wird zunächst nur die kleine Schaltfläche, der Rest erst, wenn jemand sie öffnet. Wenn Sie möchten, fügen wir die Zeile für Sie ein.",
      en: "You add the chatbot with a single script line, placed before the end of the page’s body. You copy the line from your account; it contains your assistant’s identifier. At first only the small button is loaded, and the rest when someone opens it. If you like, we insert the line for you.",
      uk: "Чатбот додається одним рядком скрипта, який Ви вставляєте перед кінцем тіла сторінки. Рядок копіюєте зі свого облікового запису; у ньому є ідентифікатор Вашого асистента. Спершу завантажується лише маленька кнопка, а решта — коли її хтось відкриє. За бажанням ми вставимо рядок за Вас.",
    },
  },
  {
    id: "cms",
    topic: "tech",
    question: {
      de: "Funktioniert das mit WordPress, Shopify oder meinem Redaktionssystem?",
      en: "Does it work with WordPress, Shopify or my content system?",
      uk: "Чи працює це з WordPress, Shopify або моєю системою керування вмістом?",
    },
    answer: {
      de: "Ja, der Chatbot funktioniert mit jedem Redaktions- oder Shopsystem, das eigenen Code erlaubt, etwa WordPress, TYPO3, Joomla, Shopify, Shopware, WooCommerce, Wix oder Jimdo. Lässt Ihr System keinen Code zu, können Sie den Chat als eigene Seite verlinken oder als Rahmen einbetten.",
      en: "Yes, the chatbot works with any content or shop system that lets you add code, such as WordPress, TYPO3, Joomla, Shopify, Shopware, WooCommerce, Wix or Jimdo. If yours does not, you can link to the chat as a page of its own or embed it in a frame.",
      uk: "Так, чатбот працює з будь-якою системою керування вмістом чи магазином, що дозволяє додати код: WordPress, TYPO3, Joomla, Shopify, Shopware, WooCommerce, Wix, Jimdo. Якщо Ваша система цього не дозволяє, на чат можна поставити посилання як на окрему сторінку або вбудувати його в рамку.",
    },
  },
  {
    id: "languages",
    topic: "tech",
    question: {
      de: "Welche Sprachen spricht der Assistent?",
      en: "Which languages does the assistant speak?",
      uk: "Якими мовами говорить асистент?",
    },
    answer: {
      de: "Der Assistent antwortet in der Sprache der Frage; Deutsch, Englisch und Ukrainisch prüfen wir selbst Satz für Satz. Weitere Sprachen sind mit einem Sprachmodell möglich. Ihre Dokumente dürfen in einer anderen Sprache sein als die Frage.",
      en: "The assistant answers in the language of the question; we check German, English and Ukrainian ourselves, sentence by sentence. Further languages are possible with a language model. Your documents may be in a different language from the question.",
      uk: "Асистент відповідає мовою запитання; німецьку, англійську та українську ми перевіряємо самі, речення за реченням. Інші мови можливі з мовною моделлю. Ваші документи можуть бути іншою мовою, ніж запитання.",
    },
  },
  {
    id: "data-sources",
    topic: "tech",
    question: {
      de: "Aus welchen Quellen kann der Assistent lernen?",
      en: "Which sources can the assistant learn from?",
      uk: "З яких джерел може вчитися асистент?",
    },
    answer: {
      de: "Der Assistent liest Webseiten, PDF, Word, Excel, CSV, Markdown und Text sowie Fragen und Antworten, die Sie selbst eingeben. Was er nicht wissen soll, lassen Sie weg oder sperren es. Geänderte Seiten liest er neu ein, gelöschte vergisst er. Shop, Kalender und Kundenverwaltung binden wir im Paket Business an.",
      en: "The assistant reads web pages, PDF, Word, Excel, CSV, Markdown and text, as well as questions and answers you enter yourself. What it should not know, you leave out or block. It reads changed pages again and forgets deleted ones. Shop, calendar and customer records are connected in the Business package.",
      uk: "Асистент читає вебсторінки, PDF, Word, Excel, CSV, Markdown і текст, а також запитання й відповіді, які Ви вводите самі. Те, чого він не має знати, Ви не додаєте або блокуєте. Змінені сторінки він перечитує, видалені забуває. Магазин, календар і облік клієнтів під’єднуємо в пакеті Business.",
    },
  },
  {
    id: "models",
    topic: "tech",
    question: {
      de: "Welche KI-Modelle setzen Sie ein?",
      en: "Which AI models do you use?",
      uk: "Які моделі ШІ Ви використовуєте?",
    },
    answer: {
      de: "Sie haben die Wahl: Wir setzen Modelle von OpenAI ein, weitere über OpenRouter, oder ein offenes Modell auf einem eigenen Server. Welches Modell eine Antwort geschrieben und was sie gekostet hat, steht bei jeder Antwort. Ein Wechsel ist eine Einstellung, kein neues Projekt.",
      en: "The choice is yours: we use models from OpenAI, others through OpenRouter, or an open model on a server of your own. Which model wrote an answer and what it cost stands beside every answer. Changing the model is a setting, not a new project.",
      uk: "Вибір за Вами: ми використовуємо моделі OpenAI, інші — через OpenRouter або відкриту модель на Вашому власному сервері. Яка модель написала відповідь і скільки це коштувало, зазначено біля кожної відповіді. Змінити модель — це налаштування, а не новий проєкт.",
    },
  },
  {
    id: "api",
    topic: "tech",
    question: {
      de: "Gibt es eine API?",
      en: "Is there an API?",
      uk: "Чи є API?",
    },
    answer: {
      de: "Ja, es gibt eine dokumentierte HTTP-API; die Beschreibung nach OpenAPI finden Sie unter /api/docs auf dieser Website. Öffentlich sind Leistungen, Blog, Kontakt und Chat. Was darüber hinausgeht, zum Beispiel die Anbindung an Ihre eigene Anwendung, richten wir im Projekt mit Ihnen ein.",
      en: "Yes, there is a documented HTTP API; its OpenAPI description is at /api/docs on this website. Services, blog, contact and chat are public. Anything beyond that, such as a connection to your own application, we set up with you in the project.",
      uk: "Так, є документований HTTP API; його опис за OpenAPI Ви знайдете за адресою /api/docs на цьому сайті. Відкриті послуги, блог, контакт і чат. Усе інше, як-от підключення до Вашого застосунку, ми налаштовуємо з Вами в проєкті.",
    },
  },
  {
    id: "outage",
    topic: "tech",
    question: {
      de: "Was passiert, wenn das KI-Modell ausfällt?",
      en: "What happens when the AI model is down?",
      uk: "Що буде, якщо модель ШІ не працює?",
    },
    answer: {
      de: "Fällt das Modell aus, antwortet der Assistent weiter: Er zitiert die passenden Stellen wörtlich aus Ihrem Wissen, nennt die Quelle und bietet an, die Anfrage aufzunehmen. Vorher versucht er weitere Anbieter, sofern Sie welche freigegeben haben. Die Seite sagt offen, in welchem Modus sie gerade antwortet. Keine Nachricht geht verloren, denn jede wird gespeichert, bevor sie beantwortet wird.",
      en: "When the model is down, the assistant keeps answering: it quotes the relevant passages from your knowledge word for word, names the source and offers to take down the enquiry. Before that it tries other providers, if you have approved any. The page says openly which mode it is answering in. No message is lost, because each one is stored before it is answered.",
      uk: "Якщо модель не працює, асистент відповідає далі: дослівно цитує відповідні місця з Ваших знань, називає джерело й пропонує прийняти заявку. Перед тим він пробує інших постачальників, якщо Ви їх дозволили. Сторінка відкрито каже, у якому режимі вона зараз відповідає. Жодне повідомлення не губиться, бо кожне зберігається ще до відповіді.",
    },
  },
];
