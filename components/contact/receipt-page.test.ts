import { expect, test } from "vitest";
import { receiptPage } from "./receipt-page";

const receive = (email: string) =>
  receiptPage({
    locale: "uk",
    texts: {
      title: "Запит надійшов",
      text: "Його номер {reference}. Копія прийде на {email}.",
      hint: "Немає листа?",
      home: "На головну",
      services: "Послуги",
    },
    receipt: { reference: "RK-2026-00042", email },
    headers: new Headers({ "ratelimit-remaining": "4" }),
  });

test("the receipt says the number and the address, and where to go on in the same language", async () => {
  const response = receive("petra@firma.de");
  const html = await response.text();
  expect(response.status).toBe(201);
  expect(html).toContain("<p>Його номер RK-2026-00042. Копія прийде на petra@firma.de.</p>");
  expect(html).toContain('<html lang="uk">');
  expect(html).toContain('href="/uk/services"');
});

test("an address of any form stays text, is kept by nobody and keeps the limit's headers", async () => {
  const response = receive(`"$&<script>"@firma.de`);
  expect(await response.text()).toContain("&quot;$&amp;&lt;script&gt;&quot;@firma.de");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("ratelimit-remaining")).toBe("4");
});
