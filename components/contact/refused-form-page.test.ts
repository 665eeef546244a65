import { expect, test } from "vitest";
import { readContactValues } from "@/lib/clients/model/contact-form";
import type { ContactTexts } from "./contact-texts";
import { refusedFormPage } from "./refused-form-page";

const texts: ContactTexts = {
  labels: {
    title: "Nachricht schreiben",
    name: "Name",
    email: "E-Mail",
    emailHint: "",
    phone: "Telefon",
    company: "Firma",
    message: "Ihre Nachricht",
    messageHint: "",
    consent: "Ich bin einverstanden",
    privacy: "Datenschutz",
    website: "Leer lassen",
    optional: "freiwillig",
    send: "Anfrage senden",
    sending: "Wird gesendet",
    aboutService: "{service}",
  },
  problemsTitle: "Noch nicht gesendet",
  problems: {
    tooLong: "höchstens {max} Zeichen",
    emailMissing: "Adresse fehlt",
    emailInvalid: "Adresse prüfen",
    messageMissing: "Nachricht fehlt",
    tooManyLinks: "zu viele Links",
    consentMissing: "Einverständnis fehlt",
    looksAutomatic: "sah nach einem Automaten aus",
  },
  failures: {
    rateLimited: "zu viele",
    tooLarge: "zu groß",
    refused: "abgelehnt",
    failed: "Fehler",
    offline: "",
  },
  sent: { title: "", text: "", again: "" },
};

const hostile = `"><script>alert(1)</script></textarea>'&`;

function refuse(headers = new Headers()) {
  return refusedFormPage({
    locale: "de",
    texts,
    values: readContactValues(
      new URLSearchParams({
        name: hostile,
        email: "petra@",
        message: hostile,
        page: hostile,
        consent: "yes",
      }),
    ),
    messages: [{ field: "email", problem: "emailInvalid" }],
    failure: null,
    status: 422,
    headers,
  });
}

test("what was typed stays in the form and can not leave its field", async () => {
  const html = await refuse().text();
  expect(html).not.toContain("<script");
  expect(html).toContain(
    `value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/textarea&gt;&#39;&amp;"`,
  );
  expect(html.match(/<\/textarea>/g)).toHaveLength(1);
  expect(html).toContain("checked");
});

test("the wrong field is named, linked and marked", async () => {
  const html = await refuse().text();
  expect(html).toContain('<li><a href="#email">Adresse prüfen</a></li>');
  expect(html).toContain('aria-invalid="true" aria-describedby="email-error"');
  expect(html).toContain('<p class="error" id="email-error">Adresse prüfen</p>');
});

test("the page runs nothing, is kept by nobody and carries the limit's headers", async () => {
  const response = refuse(new Headers({ "retry-after": "60" }));
  const { headers, status } = response;
  expect(status).toBe(422);
  expect(await response.text()).toContain(`content="default-src 'none'; style-src 'self'`);
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("retry-after")).toBe("60");
});
