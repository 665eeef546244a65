import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { orm } from "@/db/client";
import { leads, mailOutbox } from "@/db/schema";
import { siteAssistant } from "@/db/seed/site-assistant";
import { leadInput } from "@/lib/clients/model/lead-input";
import { submitLead } from "@/lib/clients/submit-lead";
import { startProduct } from "../support/product";

startProduct();

const send = (change: Record<string, unknown>) =>
  submitLead(
    null,
    siteAssistant.projectId,
    leadInput.parse({
      locale: "de",
      page: "/de/contact",
      email: "opfer@beispiel.de",
      message: "Bitte ein Angebot für meine Werkstatt.",
      consent: true,
      ...change,
    }),
  );

const mailsTo = async (recipient: string) =>
  (await orm()).select().from(mailOutbox).where(eq(mailOutbox.recipient, recipient));

test("nobody can have the company flood an address: three confirmations a day, every request is told", async () => {
  const references: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    references.push((await send({ message: `Anfrage ${index}` })).reference);
  }
  expect(await mailsTo("opfer@beispiel.de")).toHaveLength(3);
  const alerts = (await mailsTo("hallo@rozoom-ki.example")).map((mail) => mail.text);
  for (const reference of references) expect(alerts.some((text) => text.includes(reference))).toBe(true);
});

test("a confirmation carries nobody's links to an address somebody else may have typed", async () => {
  await send({
    email: "ziel@beispiel.de",
    name: "Gewinn unter www.evil.example",
    message: "Zahlen Sie hier: https://evil.example/zahlen oder www.evil.example, danke.",
  });
  const [mail] = await mailsTo("ziel@beispiel.de");
  expect(`${mail?.text}${mail?.html}`).not.toContain("evil.example");
  expect(mail?.text).toContain("danke.");
  const alert = (await mailsTo("hallo@rozoom-ki.example")).find(
    (entry) => entry.replyTo === "ziel@beispiel.de",
  );
  expect(alert?.text).toContain("https://evil.example/zahlen");
});

test("a field of one line stays one line: no fact of the alert can be forged", async () => {
  await send({ email: "zeile@beispiel.de", name: "Petra\nE-Mail: chefin@beispiel.de", phone: "030\n1" });
  const [lead] = await (await orm()).select().from(leads).where(eq(leads.email, "zeile@beispiel.de"));
  expect(lead).toMatchObject({ name: "Petra E-Mail: chefin@beispiel.de", phone: "030 1" });
});

test.each(["javascript:alert(1)", "https://evil.example/", "//evil.example/", "/\\evil.example"])(
  "a page that is no address of ours (%s) is refused",
  (page) => {
    const input = { locale: "de", page, email: "a@beispiel.de", message: "x", consent: true };
    expect(leadInput.safeParse(input).error?.issues[0]?.path).toEqual(["page"]);
  },
);
