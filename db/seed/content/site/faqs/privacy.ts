import type { SeedFaq } from "../types";

export const privacyFaqs: readonly SeedFaq[] = [
  {
    id: "data-location",
    topic: "privacy",
    question: {
      de: "Wo werden unsere Daten gespeichert?",
      en: "Where is our data stored?",
      uk: "Де зберігаються наші дані?",
    },
    answer: {
      de: "Ihre Daten werden auf Servern in der Europäischen Union gespeichert. Gespräche und Dokumente liegen in unserer Datenbank dort; ein Modellanbieter bekommt nur den Text, den er für die Antwort braucht, und personenbezogene Angaben darin werden vorher maskiert. Auf Wunsch betreiben wir alles auf Ihrem eigenen Server.",
      en: "Your data is stored on servers in the European Union. Conversations and documents are kept in our database there; a model provider receives only the text it needs for the answer, and personal details in it are masked beforehand. On request we run everything on a server of your own.",
      uk: "Ваші дані зберігаються на серверах у Європейському Союзі. Розмови й документи лежать там у нашій базі даних; постачальник моделі отримує лише текст, потрібний для відповіді, а персональні відомості в ньому перед тим маскуються. За бажанням усе може працювати на Вашому власному сервері.",
    },
  },
  {
    id: "deletion",
    topic: "privacy",
    question: {
      de: "Wie lange speichern Sie Gespräche, und wie lösche ich meines?",
      en: "How long do you keep conversations, and how do I delete mine?",
      uk: "Як довго Ви зберігаєте розмови і як видалити свою?",
    },
    answer: {
      de: "Gespräche löschen wir nach 180 Tagen; Ihr eigenes können Sie jederzeit vorher selbst löschen, im Menü des Chats. Anfragen bewahren wir 24 Monate auf, technische Protokolle ohne Nachrichteninhalt 14 Tage. Für Ihren eigenen Assistenten können Sie kürzere Fristen einstellen.",
      en: "We delete conversations after 180 days; you can delete your own at any time before that, in the chat’s menu. Enquiries are kept for 24 months, technical logs without message content for 14 days. For an assistant of your own you can set shorter periods.",
      uk: "Розмови видаляємо через 180 днів; свою Ви можете видалити будь-коли раніше самі, у меню чату. Заявки зберігаємо 24 місяці, технічні журнали без змісту повідомлень — 14 днів. Для власного асистента Ви можете встановити коротші строки.",
    },
  },
  {
    id: "dpa",
    topic: "privacy",
    question: {
      de: "Schließen Sie einen AV-Vertrag ab?",
      en: "Do you sign a data processing agreement?",
      uk: "Чи укладаєте Ви договір про обробку даних?",
    },
    answer: {
      de: "Ja, zu jedem Assistenten gehört ein Vertrag zur Auftragsverarbeitung nach Artikel 28 DSGVO, ohne Aufpreis. Er nennt alle Unterauftragnehmer, ihren Ort und die technischen und organisatorischen Maßnahmen. Sie bekommen ihn mit dem Angebot und können ihn vorher in Ruhe prüfen.",
      en: "Yes, every assistant comes with a data processing agreement under Article 28 GDPR, at no extra charge. It names all sub-processors, where they are, and the technical and organisational measures. You receive it with the offer and can study it before you decide.",
      uk: "Так, до кожного асистента без доплати додається договір про обробку даних за статтею 28 GDPR. У ньому названо всіх субпідрядників, їхнє розташування та технічні й організаційні заходи. Ви отримуєте його разом із пропозицією й можете спокійно вивчити.",
    },
  },
  {
    id: "masking",
    topic: "privacy",
    question: {
      de: "Sieht der KI-Anbieter personenbezogene Daten?",
      en: "Does the AI provider see personal data?",
      uk: "Чи бачить постачальник ШІ персональні дані?",
    },
    answer: {
      de: "Erkannte personenbezogene Angaben sieht der KI-Anbieter nicht: E-Mail-Adressen, Telefonnummern, Kontonummern und Ähnliches ersetzen wir vor dem Versand durch Platzhalter und setzen sie in der Antwort wieder ein. Die Zuordnung bleibt verschlüsselt bei uns. Eine automatische Erkennung kann etwas übersehen, deshalb gehören Gesundheitsdaten und Ähnliches nicht in den Chat.",
      en: "The AI provider does not see personal details that we recognise: before sending, we replace e-mail addresses, telephone numbers, account numbers and the like with placeholders, and put them back into the answer. The key to them stays encrypted with us. Automatic recognition can miss something, so health data and the like do not belong in the chat.",
      uk: "Розпізнаних персональних відомостей постачальник ШІ не бачить: електронні адреси, номери телефонів, рахунків тощо ми перед надсиланням замінюємо позначками й повертаємо у відповідь. Відповідність позначок лишається в нас у зашифрованому вигляді. Автоматичне розпізнавання може щось пропустити, тому медичним та подібним даним у чаті не місце.",
    },
  },
];
