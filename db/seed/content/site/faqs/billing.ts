import type { SeedFaq } from "../types";

export const billingFaqs: readonly SeedFaq[] = [
  {
    id: "payment-terms",
    topic: "billing",
    question: {
      de: "Wie sind die Zahlungsbedingungen?",
      en: "What are the payment terms?",
      uk: "Які умови оплати?",
    },
    answer: {
      de: "Projekte zahlen Sie zur Hälfte bei Beginn und zur Hälfte nach der Abnahme, jeweils auf Rechnung mit 14 Tagen Zahlungsziel. Betrieb und Betreuung stellen wir monatlich in Rechnung. Workshop und Check berechnen wir nach der Durchführung in einem Betrag.",
      en: "Projects are paid half at the start and half after acceptance, each on invoice within 14 days. Operation and care are invoiced monthly. Workshops and checks are invoiced in one sum once they have taken place.",
      uk: "За проєкти Ви сплачуєте половину на початку й половину після приймання, щоразу за рахунком зі строком оплати 14 днів. За обслуговування й супровід рахунок надходить щомісяця. Воркшоп і перевірку оплачуєте однією сумою після проведення.",
    },
  },
  {
    id: "vat",
    topic: "billing",
    question: {
      de: "Sind die Preise mit oder ohne Umsatzsteuer?",
      en: "Are the prices with or without VAT?",
      uk: "Ціни з ПДВ чи без?",
    },
    answer: {
      de: "Unsere Preise sind netto, in Deutschland kommen 19 % Umsatzsteuer dazu: Aus 1.490 € werden 1.773,10 €. Unternehmen in anderen EU-Ländern mit gültiger USt-IdNr. erhalten die Rechnung ohne deutsche Umsatzsteuer und führen die Steuer selbst ab (Reverse Charge). Privatpersonen nennen wir im Angebot den Bruttopreis.",
      en: "Our prices are net, and in Germany 19% VAT is added: €1,490 becomes €1,773.10. Businesses in other EU countries with a valid VAT number are invoiced without German VAT and account for the tax themselves (reverse charge). Private individuals are quoted the gross price in the offer.",
      uk: "Наші ціни вказано без ПДВ, у Німеччині додається 19 %: із 1 490 € виходить 1 773,10 €. Підприємства з інших країн ЄС із чинним номером платника ПДВ отримують рахунок без німецького податку й сплачують його самі (reverse charge). Приватним особам у пропозиції називаємо ціну з податком.",
    },
  },
  {
    id: "payment-methods",
    topic: "billing",
    question: {
      de: "Welche Zahlungsarten gibt es?",
      en: "Which payment methods are there?",
      uk: "Як можна оплатити?",
    },
    answer: {
      de: "Sie zahlen per Überweisung, SEPA-Lastschrift oder Karte. Überweisung und Lastschrift eignen sich für alle Rechnungen; die Karte nutzen Sie über den Zahlungslink, der auf der Rechnung steht. Gebühren berechnen wir für keine Zahlungsart.",
      en: "You can pay by bank transfer, SEPA direct debit or card. Transfer and direct debit suit all invoices; to pay by card use the payment link on the invoice. We charge no fee for any method of payment.",
      uk: "Оплатити можна банківським переказом, списанням SEPA або карткою. Переказ і списання підходять для всіх рахунків; карткою платіть за посиланням, вказаним у рахунку. За жоден спосіб оплати ми не беремо комісії.",
    },
  },
  {
    id: "invoice-copy",
    topic: "billing",
    question: {
      de: "Wie bekomme ich eine Kopie meiner Rechnung?",
      en: "How do I get a copy of my invoice?",
      uk: "Як отримати копію рахунка?",
    },
    answer: {
      de: "Eine Rechnungskopie schicken wir Ihnen innerhalb eines Werktags: Schreiben Sie die Rechnungsnummer oder Ihren Firmennamen an hallo@rozoom-ki.example. Rechnungen stellen wir als PDF und auf Wunsch als E-Rechnung (ZUGFeRD oder XRechnung) aus. Aus Gründen des Datenschutzes geht die Kopie nur an die hinterlegte Adresse.",
      en: "We send a copy of an invoice within one working day: write the invoice number or your company’s name to hallo@rozoom-ki.example. Invoices are issued as PDF and on request as e-invoices (ZUGFeRD or XRechnung). To protect your data, the copy goes only to the address on file.",
      uk: "Копію рахунка надсилаємо впродовж одного робочого дня: напишіть номер рахунка або назву компанії на hallo@rozoom-ki.example. Рахунки виставляємо у PDF, за бажанням — як електронний рахунок (ZUGFeRD або XRechnung). Заради захисту даних копія надходить лише на збережену в нас адресу.",
    },
  },
  {
    id: "change-address",
    topic: "billing",
    question: {
      de: "Wie ändere ich meine Rechnungsadresse?",
      en: "How do I change my billing address?",
      uk: "Як змінити адресу для рахунків?",
    },
    answer: {
      de: "Ihre Rechnungsadresse ändern Sie mit einer E-Mail an hallo@rozoom-ki.example von der Adresse aus, die wir gespeichert haben. Die Änderung gilt ab der nächsten Rechnung. Eine bereits gestellte Rechnung berichtigen wir, wenn die Adresse falsch war.",
      en: "You change your billing address with an e-mail to hallo@rozoom-ki.example, sent from the address we have on file. The change applies from the next invoice. If the address on an invoice was wrong, we issue a corrected one.",
      uk: "Адресу для рахунків можна змінити листом на hallo@rozoom-ki.example, надісланим зі збереженої в нас адреси. Зміна діє від наступного рахунка. Якщо в уже виставленому рахунку адреса була хибною, ми його виправимо.",
    },
  },
  {
    id: "reminders",
    topic: "billing",
    question: {
      de: "Berechnen Sie Mahngebühren?",
      en: "Do you charge reminder fees?",
      uk: "Чи берете Ви плату за нагадування про оплату?",
    },
    answer: {
      de: "Nein, Mahngebühren berechnen wir nicht. Nach 14 Tagen erinnern wir Sie freundlich per E-Mail. Wenn es gerade eng ist, sagen Sie uns Bescheid: Eine Ratenzahlung lässt sich fast immer vereinbaren.",
      en: "No, we charge no reminder fees. After 14 days we send a friendly reminder by e-mail. If things are tight at the moment, let us know: payment in instalments can almost always be arranged.",
      uk: "Ні, за нагадування ми нічого не беремо. Через 14 днів надсилаємо дружнє нагадування поштою. Якщо зараз скрутно, скажіть нам: про оплату частинами майже завжди можна домовитися.",
    },
  },
  {
    id: "cancellation",
    topic: "billing",
    question: {
      de: "Wie kann ich kündigen?",
      en: "How can I cancel?",
      uk: "Як можна відмовитися від послуг?",
    },
    answer: {
      de: "Den Betrieb kündigen Sie jederzeit zum Monatsende, die Betreuung mit einem Monat Frist zum Monatsende; eine E-Mail an hallo@rozoom-ki.example genügt. Mindestlaufzeiten gibt es nicht. Ihre Wissensbasis und Ihre Gespräche bekommen Sie als Datei, danach löschen wir sie.",
      en: "You can cancel operation at any time to the end of the month, and care with one month’s notice to the end of a month; an e-mail to hallo@rozoom-ki.example is enough. There is no minimum term. You receive your knowledge base and conversations as files, and then we delete them.",
      uk: "Від обслуговування можна відмовитися будь-коли до кінця місяця, від супроводу — за місяць, до кінця місяця; досить листа на hallo@rozoom-ki.example. Мінімального строку немає. Базу знань і розмови Ви отримаєте файлами, після чого ми їх видалимо.",
    },
  },
];
