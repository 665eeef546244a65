import fc from "fast-check";
import { expect, test } from "vitest";
import { detectPersonalData } from "./detect-personal-data";

const finds = (text: string) => detectPersonalData(text).map((span) => `${span.type} ${span.text}`);

test.each([
  ["Mail: anna.schmidt@beispiel.de.", "EMAIL anna.schmidt@beispiel.de"],
  ["Пишіть на olena@приклад.укр", "EMAIL olena@приклад.укр"],
  ["info [at] werkstatt.de", "EMAIL info [at] werkstatt.de"],
  ["Tel. 030/23125-480", "PHONE 030/23125-480"],
  ["+49 (0)30 23125480", "PHONE +49 (0)30 23125480"],
  ["０３０ ２３１２５４８０", "PHONE ０３０ ２３１２５４８０"],
  ["030\u00A023125\u2011480", "PHONE 030\u00A023125\u2011480"],
  ["067 123 45 67", "PHONE 067 123 45 67"],
  ["+380671234567", "PHONE +380671234567"],
  ["(212) 555-0123 ext. 12", "PHONE (212) 555-0123 ext. 12"],
  ["DE89370400440532013000", "IBAN DE89370400440532013000"],
  ["de89 3704 0044 0532 0130 00", "IBAN de89 3704 0044 0532 0130 00"],
  ["IBAN DE89 3704 0044 0532 0130 01", "IBAN DE89 3704 0044 0532 0130 01"],
  ["4111-1111-1111-1111", "CARD 4111-1111-1111-1111"],
  ["3782 822463 10005", "CARD 3782 822463 10005"],
  ["Steuer-ID 86 095 742 719", "TAXID 86 095 742 719"],
  ["РНОКПП 3184710691", "TAXID 3184710691"],
  ["DE136695976", "VATID DE136695976"],
  ["15070649C103", "SOCIALID 15070649C103"],
  ["219-09-9999", "SOCIALID 219-09-9999"],
  ["A123456780", "HEALTHID A123456780"],
  ["Personalausweis L01X00T47", "IDCARD L01X00T47"],
  ["паспорт КС 123456", "IDCARD КС 123456"],
  ["Server 203.0.113.42:8080", "IP 203.0.113.42"],
  ["2001:db8::8a2e:370:7334", "IP 2001:db8::8a2e:370:7334"],
  ["00:1A:2B:3C:4D:5E", "MAC 00:1A:2B:3C:4D:5E"],
  ["geboren am 3.4.1985", "BIRTHDATE 3.4.1985"],
  ["народилася 12.05.1990", "BIRTHDATE 12.05.1990"],
  ["B-MW 1234", "PLATE B-MW 1234"],
  ["КА 1234 ВВ", "PLATE КА 1234 ВВ"],
  ["Torstraße 140, 10119 Berlin", "ADDRESS Torstraße 140, 10119 Berlin"],
  ["12 Baker Street", "ADDRESS 12 Baker Street"],
  ["вул. Городоцька, буд. 25, кв. 3", "ADDRESS вул. Городоцька, буд. 25, кв. 3"],
  ["ich heiße Jürgen Müller", "PERSON Jürgen Müller"],
  ["мене звати Тарас Шевчук", "PERSON Тарас Шевчук"],
  ["Frau Dr. Weber", "PERSON Weber"],
  ["https://max:geheim@intern.example/x", "SECRET max:geheim"],
  ["Passwort: Sommer2024!", "SECRET Sommer2024!"],
  ["sk-proj-abcdEFGH1234567890abcd", "SECRET sk-proj-abcdEFGH1234567890abcd"],
  [
    "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
    "SECRET -----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
  ],
])("%j holds %s", (text, find) => {
  expect(finds(text)).toEqual([find]);
});

test.each([
  "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
  "Starter 1.490 €, Business 3.900 €, Betrieb ab 49 €/Monat",
  "Bestellnummer 4006381333931, Auftrag 123456789012, Rechnung 2024-001234",
  "Version 10.15.7.1 vom 03.04.2024, Build 20240115.3",
  "Order #1234567890, invoice no. 2125550123",
  "Замовлення №1234567890 коштує 12 500 грн",
  "12 345 678 Besucher, 1.234.567 Aufrufe, 128 000 Token, 3.14159265",
  "Mo–Fr 9–17 Uhr, 10119 Berlin, 2023-2024, 14:30:00",
  "ISBN 978-3-16-148410-0, DIN 5008, ISO 27001:2022, USB-C 3",
  "DE89 3704 0044 0532 0130 01 oder 4111 1111 1111 1112",
  "std::vector, a::b, 1.2.3, #ff00aa, aa:bb:cc",
  "IP 256.256.256.256 und 1.2.3",
  "Wir heißen Sie willkommen. Das Passwort ist vergessen. my name is not important",
  "auf Platz 3, in Phase 2, Zimmer 12",
])("%j holds nothing personal", (text) => {
  expect(finds(text)).toEqual([]);
});

test("a text with many kinds is taken apart without overlaps", () => {
  const text =
    "Ich heiße Anna Kern, anna@kern.de, Tel. 0171 2345678, IBAN DE89 3704 0044 0532 0130 00, Torstraße 140, 10119 Berlin";
  expect(finds(text)).toEqual([
    "PERSON Anna Kern",
    "EMAIL anna@kern.de",
    "PHONE 0171 2345678",
    "IBAN DE89 3704 0044 0532 0130 00",
    "ADDRESS Torstraße 140, 10119 Berlin",
  ]);
});

const fragment = fc.oneof(
  fc.constantFrom(
    "+49",
    "030",
    "0171",
    " 2345678",
    "DE89",
    "3704",
    "0044",
    "4111 1111",
    "@",
    "anna",
    ".de",
    "[at]",
    "1.2.3.4",
    "::",
    "fe80",
    ":",
    "Straße ",
    "12",
    "10119 Berlin",
    "вул. ",
    "ich heiße ",
    "Frau ",
    "Anna",
    "geboren am ",
    "3.4.1985",
    "B-MW 12",
    "sk-",
    "eyJ",
    "(",
    ")",
    "-",
    "/",
    " ",
    "\n",
    "Passwort: ",
    "x://a:b@",
    "Adresse: ",
  ),
  fc.string({ maxLength: 6, unit: "grapheme" }),
);

test("spans are ordered, apart and exact in any text", () => {
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 20 }).map((pieces) => pieces.join("")),
      (text) => {
        let end = 0;
        for (const span of detectPersonalData(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.text).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

const hostileUnits = [
  "1",
  "1 ",
  "0 ",
  "01 ",
  "+1 ",
  "+49 30 1234567 ",
  "1-",
  "(1)",
  "(",
  "1.",
  "1:",
  ":",
  "a",
  "A",
  "ä",
  "Aa ",
  "a.",
  "a@",
  "@",
  "@a.",
  "a@a.aa ",
  "[at]",
  "DE89",
  "DE89 ",
  "4111 1111 1111 1111 ",
  "sk-",
  "sk-a",
  "eyJ",
  "eyJa.",
  "eyJaaaaaaaa.eyJaaaaaaaa.",
  "-----BEGIN PRIVATE KEY-----",
  "x://",
  "x://a:",
  "?key=",
  "Straße 1 ",
  "straße",
  "1 A ",
  "1 Aa Aa Aa ",
  "вул. ",
  "вул. а ",
  "ich heiße ",
  "Frau A",
  "Name: ",
  "A-A",
  "A-A 1",
  "geboren am ",
  "1.1.",
  "1.1.2000 ",
  "Passwort ",
  "Passwort: ",
  "Adresse: ",
  "Adresse: 1",
  "Grüße\n",
  "АА",
  "КА1234",
  " ",
  "\n",
  "\u00A0",
];

test("200 kB of any hostile pattern take no more than linear time", () => {
  for (const unit of hostileUnits) {
    const text = unit.repeat(Math.ceil(200_000 / unit.length));
    const started = performance.now();
    detectPersonalData(text);
    expect(performance.now() - started, unit).toBeLessThan(10_000);
  }
}, 240_000);
