export type GoldSpan = { type: string; start: number; end: number };
export type PiiCase = { id: string; text: string; spans: readonly GoldSpan[]; unscored?: boolean };

/**
 * Our own sentences: `{TYPE|value}` marks what must be found, everything else must not. All data is invented or taken
 * from the examples of the standards.
 */
const sentences: readonly string[] = [
  "Bitte antworten Sie an {EMAIL|anna.schmidt+werkstatt@beispiel-kfz.de}.",
  "Schreiben Sie mir: {EMAIL|info (at) meine-werkstatt.de}",
  "Пишіть на {EMAIL|olena.petrenko@приклад.укр}, будь ласка.",
  "Reach me at {EMAIL|j.o'neil@mail.example.co.uk}!",
  "Meine Nummer ist {PHONE|+49 30 23125 480}, gern vormittags.",
  "Rufen Sie mich unter {PHONE|0171 2345678} an.",
  "Tel.: {PHONE|030/23125-480}, Fax {PHONE|030/23125-481}",
  "Meine Handynummer lautet {PHONE|0049 151 23456789}",
  "Durchwahl (030) ist Berlin, zu erreichen: {PHONE|(030) 23 125 480}",
  "Мій телефон {PHONE|+380 67 123 45 67}, звати мене {PERSON|Олена Петренко}.",
  "Зателефонуйте мені: {PHONE|067-123-45-67}",
  "Подзвоніть на {PHONE|(044) 123-45-67} після обіду",
  "Call me at {PHONE|(212) 555-0123} or {PHONE|+44 20 7946 0958}.",
  "Telefon {PHONE|+49 (0)30 23125480}",
  "Überweisen Sie bitte auf {IBAN|DE89 3704 0044 0532 0130 00}, danke.",
  "IBAN: {IBAN|UA213223130000026007233566001}",
  "my iban is {IBAN|gb82 west 1234 5698 7654 32}",
  "Die Karte {CARD|4111 1111 1111 1111} wurde abgelehnt.",
  "Card {CARD|5555-5555-5555-4444}, please.",
  "Amex {CARD|3782 822463 10005} geht nicht",
  "Meine Steuer-ID ist {TAXID|86 095 742 719}.",
  "Steuernummer: {TAXID|21/815/08150}",
  "Мій РНОКПП: {TAXID|3184710691}",
  "Мій ІПН {TAXID|3184710691}, паспорт {IDCARD|КС 123456}.",
  "USt-IdNr.: {VATID|DE136695976}",
  "Sozialversicherungsnummer {SOCIALID|15 070649 C 10 3}",
  "SSN {SOCIALID|219-09-9999}",
  "Versichertennummer {HEALTHID|A123456780}",
  "Meine Ausweisnummer ist {IDCARD|L01X00T47}.",
  "Reisepass {IDCARD|C01X00T47}",
  "Закордонний паспорт {IDCARD|FA123456}",
  "Server {IP|203.0.113.42} und {IP|2001:db8::8a2e:370:7334} antworten nicht.",
  "Die MAC ist {MAC|00:1A:2B:3C:4D:5E}.",
  "Ich heiße {PERSON|Jürgen Müller-Lüdenscheidt} und habe eine Werkstatt.",
  "ich heiße {PERSON|jürgen} und suche einen chatbot",
  "Guten Tag, mein Name ist {PERSON|Anna von der Heide}.",
  "My name is {PERSON|Mary O'Connor}, I run a bakery.",
  "Мене звати {PERSON|Тарас Шевчук}, маю автосервіс.",
  "Sehr geehrter Herr Dr. {PERSON|Weber}, vielen Dank.",
  "Bitte verbinden Sie mich mit Frau {PERSON|Hrytsenko}.",
  "Пані {PERSON|Оксано}, дякую!",
  "Mit freundlichen Grüßen\n{PERSON|Peter Lang}",
  "Wir sitzen in der {ADDRESS|Torstraße 140, 10119 Berlin}.",
  "Liefern an {ADDRESS|Alte Schönhauser Str. 12a} bitte",
  "Adresse: {ADDRESS|Unter den Linden 77, 10117 Berlin}",
  "Наша адреса: {ADDRESS|вул. Городоцька, буд. 25, кв. 3}, Львів",
  "Ship it to {ADDRESS|221B Baker Street, London}",
  "Ich bin geboren am {BIRTHDATE|03.04.1985} in Bonn.",
  "Ich wurde am {BIRTHDATE|03.04.1985} geboren.",
  "Geburtsdatum: {BIRTHDATE|1. April 1985}",
  "Дата народження: {BIRTHDATE|12.05.1990}",
  "DOB: {BIRTHDATE|1985-04-03}",
  "Mein Kennzeichen: {PLATE|B MW 1234}",
  "Das Auto {PLATE|HH-AB 123} steht seit Montag da.",
  "Номер авто {PLATE|КА 1234 ВВ}",
  "Der Schlüssel ist {SECRET|sk-proj-abcdEFGH1234567890abcdEFGH}",
  "Mein Passwort lautet {SECRET|Sommer2024!}",
  "postgres://{SECRET|admin:geheim123}@db.example.com/kunden",
  "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
  "Der Preis ist 1.490 €, Betrieb ab 49 €/Monat, Laufzeit 12 Monate.",
  "Bestellnummer 4006381333931, Rechnung Nr. 2024-001234 vom 03.04.2024",
  "Auftrag 123456789012 und Kundennummer 0301234567",
  "Version 10.15.7.1 läuft, Build 20240115.3",
  "Order #1234567890 has 3 items for €2,340.50.",
  "Wir sind 2023-2024 um 12 345 678 Besucher gewachsen.",
  "Öffnungszeiten Mo–Fr 9–17 Uhr, Postleitzahl 10119 Berlin.",
  "Das Modell GPT-4 hat 128 000 Token, ISO 27001:2022 und DIN 5008.",
  "ISBN 978-3-16-148410-0 ist vergriffen.",
  "Замовлення №1234567890 коштує 12 500 грн.",
  "Рахунок від 03.04.2024 на 15 000,00 грн",
  "Termin am 12.05.2025 um 14:30 Uhr, Raum 3.14",
  "Ich heiße Sie herzlich willkommen auf Platz 3 der Rangliste.",
  "Das Passwort ist vergessen, was nun?",
  "std::vector und a::b sind C++.",
  "Die Lottozahlen: 01 05 12 23 34 45",
  "I'm German and this is fine. My name is not important.",
];

/** The own set with offsets computed from the marks. */
export function ownPiiCases(): PiiCase[] {
  return sentences.map((sentence, index) => {
    const spans: { type: string; start: number; end: number }[] = [];
    let text = "";
    let done = 0;
    for (const { 0: mark, 1: type = "", 2: value = "", index: at } of sentence.matchAll(
      /\{([A-Z]+)\|([^}]+)\}/g,
    )) {
      text += sentence.slice(done, at);
      spans.push({ type, start: text.length, end: text.length + value.length });
      text += value;
      done = at + mark.length;
    }
    return { id: `own-${index + 1}`, text: text + sentence.slice(done), spans };
  });
}
