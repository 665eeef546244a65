import { AxeBuilder } from "@axe-core/playwright";
import { generateSync } from "otplib";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword, demoPeople, demoTotpSecret } from "@/db/seed/demo-people";
import { linkIn, readMail } from "./mailbox";

const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const password = "Weizen unter weitem Himmel";
let browser: Browser;
let people = 0;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH });
});

afterAll(async () => {
  await browser.close();
});

/** A browser of its own; ends with what its pages complained about. */
async function visit(
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  try {
    await act(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const newAddress = () => `journey-${Date.now()}-${++people}@werkstatt-becker.example`;

/** Opens a page and waits until its form can be sent. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path.startsWith("http") ? path : base + path);
  await page.locator("form button[type=submit]:enabled").first().waitFor();
}

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator("form button[type=submit]:enabled").first().click();
}

/** Presses the one button of a page that a mailed link leads to. */
async function press(page: Page, link: string, label: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: label }).click();
}

async function register(page: Page, email: string): Promise<void> {
  await open(page, "/de/auth/register");
  await fill(page, { name: "Anna Becker", email, password });
  await page.waitForURL("**/de/auth/check-mail/register");
  await page.getByText(email).waitFor();
  await press(page, linkIn(await readMail(base, email, "verify_email")), "Adresse bestätigen");
  await page.getByRole("heading", { name: "Ihre E-Mail-Adresse ist bestätigt" }).waitFor();
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await open(page, "/de/auth/sign-in");
  await fill(page, { email, password: secret });
}

const isInAccount = (page: Page) => page.waitForURL("**/de/account");

test("somebody registers, confirms the mail, signs in, sets up two steps and signs in with a code", async () => {
  await visit(async (page) => {
    const email = newAddress();
    await register(page, email);

    await page.goto(`${base}/de/account/security/second-factor`);
    await page.waitForURL("**/de/auth/sign-in?next=*");
    await page.locator("form button[type=submit]:enabled").waitFor();
    await fill(page, { email, password: "nicht das richtige" });
    await page.getByRole("alert").getByText("passen nicht zusammen").waitFor();
    await expect.poll(() => page.locator('[name="email"]').inputValue()).toBe(email);
    await fill(page, { password });
    await page.waitForURL("**/de/account/security/second-factor");

    await page.getByText("Schlüssel von Hand eingeben").click();
    const key = ((await page.locator("details code").textContent()) ?? "").replace(/\s/g, "");
    await fill(page, { code: "000000" });
    await page.getByText("Dieser Code stimmt nicht").waitFor();
    const code = generateSync({ secret: key });
    // As people paste it.
    await fill(page, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    const codes = page.locator("[data-recovery-codes] li");
    await codes.first().waitFor();
    const recovery = (await codes.first().textContent()) ?? "";
    await page.getByLabel("Ich habe die Codes gesichert").check();
    await page.getByRole("button", { name: "Fertig" }).click();
    await page.waitForURL("**/de/account/security");

    await page.goto(`${base}/de/auth/sign-out`);
    await page.getByRole("button", { name: "Abmelden" }).click();
    await page.getByText("Sie sind auf diesem Gerät abgemeldet").waitFor();

    await signIn(page, email);
    await page.waitForURL("**/de/auth/second-factor");
    await page.goto(`${base}/de/account`);
    await page.waitForURL("**/de/auth/second-factor?next=*");
    await page.getByRole("button", { name: "Ersatzcode verwenden" }).click();
    await page.locator("form button[type=submit]:enabled").waitFor();
    await fill(page, { code: recovery.toUpperCase() });
    await isInAccount(page);

    await page.goto(`${base}/de/auth/sign-out`);
    await page.getByRole("button", { name: "Abmelden" }).click();
    await page.getByText("Sie sind auf diesem Gerät abgemeldet").waitFor();
    await signIn(page, email);
    await page.waitForURL("**/de/auth/second-factor");
    await page.locator("form button[type=submit]:enabled").waitFor();
    // The step in which it was set up is used up; half a minute ahead is taken.
    await fill(page, { code: generateSync({ secret: key, epoch: Math.floor(Date.now() / 1_000) + 30 }) });
    await isInAccount(page);
  });
});

test("a mailed link is used up by a press, never by opening it, and works once", async () => {
  await visit(async (page) => {
    const email = newAddress();
    await register(page, email);
    await open(page, "/de/auth/sign-in?next=%2Fde%2Faccount%2Fsecurity");
    await page.locator('[name="email"]').fill(email);
    await page.getByRole("button", { name: "Link per E-Mail" }).click();
    await page.waitForURL("**/de/auth/check-mail/magic-link?next=*");
    const link = linkIn(await readMail(base, email, "magic_link"));
    // What a mail scanner does.
    expect((await fetch(link)).status).toBe(200);
    await page.goto(link);
    await expect.poll(() => page.url()).not.toContain("token=");
    // Whose account it is, in case it is a stranger's link.
    await page.getByText(`${email.charAt(0)}…@werkstatt-becker.example`).waitFor();
    await page.getByRole("button", { name: "Auf diesem Gerät anmelden" }).click();
    await page.waitForURL("**/de/account/security");

    await page.context().clearCookies();
    await page.goto(link);
    await page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" }).waitFor();
  });
});

test("a forgotten password is replaced, and the old one is worth nothing", async () => {
  await visit(async (page) => {
    const email = newAddress();
    const renewed = "Steppe im Morgenlicht 17";
    await register(page, email);
    await open(page, "/de/auth/forgot-password");
    await fill(page, { email });
    await page.waitForURL("**/de/auth/check-mail/forgot-password");
    const link = linkIn(await readMail(base, email, "reset_password"));
    await open(page, link);
    await fill(page, { password: "12345678" });
    await page.locator('[name="password"][aria-invalid="true"]').waitFor();
    await fill(page, { password: renewed });
    await page.getByText("Ihr neues Passwort gilt").waitFor();
    await fill(page, { email, password });
    await page.getByRole("alert").getByText("passen nicht zusammen").waitFor();
    await fill(page, { password: renewed });
    await isInAccount(page);
  });
});

test("asking for a mail tells nobody whether an address has an account", async () => {
  await visit(async (page) => {
    const texts: string[] = [];
    const known = newAddress();
    await register(page, known);
    for (const email of [known, newAddress()]) {
      await open(page, "/de/auth/forgot-password");
      await fill(page, { email });
      await page.waitForURL("**/de/auth/check-mail/forgot-password");
      await page.getByText(email).waitFor();
      texts.push(
        ((await page.locator("main").textContent()) ?? "").replace(email, "…").replace(/\d+ s/, "n s"),
      );
    }
    expect(texts[1]).toBe(texts[0]);
  });
});

test("without a connection a form keeps what was typed and can be sent again", async () => {
  await visit(async (page, context) => {
    const email = newAddress();
    await open(page, "/de/auth/register");
    await context.setOffline(true);
    await fill(page, { name: "Anna Becker", email, password });
    await page.getByRole("alert").getByText("Keine Verbindung zum Server").waitFor();
    await expect.poll(() => page.locator('[name="password"]').inputValue()).toBe(password);
    await context.setOffline(false);
    await page.locator("form button[type=submit]:enabled").click();
    await page.waitForURL("**/de/auth/check-mail/register");
  });
});

test("after signing in nobody is led to another site", async () => {
  await visit(async (page) => {
    const email = newAddress();
    await register(page, email);
    await open(page, `/de/auth/sign-in?next=${encodeURIComponent("//evil.example/de/account")}`);
    await fill(page, { email, password });
    await isInAccount(page);
    expect(page.url()).toBe(`${base}/de/account`);
  });
});

/** Calls the API as the person signed in in this browser does. */
async function call(page: Page, path: string, body: object): Promise<Record<string, unknown>> {
  return page.evaluate(
    async ({ path: address, text }) => {
      const token = /rk_csrf=([^;]+)/.exec(document.cookie)?.[1] ?? "";
      const response = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", "x-csrf-token": token },
        body: text,
      });
      if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
    { path, text: JSON.stringify(body) },
  );
}

test("who is invited to a project opens an account, comes back to the invitation and accepts it", async () => {
  const invited = newAddress();
  await visit(async (page) => {
    const email = newAddress();
    await register(page, email);
    await signIn(page, email);
    await isInAccount(page);
    const project = await call(page, "/api/v1/projects", { name: "Werkstatt Becker" });
    await call(page, `/api/v1/projects/${project.id}/invitations`, { email: invited, role: "editor" });
  });
  const link = linkIn(await readMail(base, invited, "project_invitation"));
  await visit(async (page) => {
    await page.goto(link);
    await page.getByRole("heading", { name: "Einladung zu „Werkstatt Becker“" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole("link", { name: "Konto anlegen und annehmen" }).click();
    await page.locator("form button[type=submit]:enabled").waitFor();
    await fill(page, { name: "Lukas Becker", email: invited, password });
    await page.waitForURL("**/de/auth/check-mail/register?next=*");
    await press(page, linkIn(await readMail(base, invited, "verify_email")), "Adresse bestätigen");
    await page.getByRole("link", { name: "Weiter" }).click();
    await page.waitForURL("**/de/auth/invitation?token=*");
    await page.getByRole("link", { name: "Anmelden und annehmen" }).click();
    await page.locator("form button[type=submit]:enabled").waitFor();
    await fill(page, { email: invited, password });
    await page.getByRole("button", { name: "Einladung annehmen" }).click();
    await page.waitForURL("**/de/account/projects/proj_*");

    await page.goto(link);
    await page.getByRole("heading", { name: "Diese Einladung gilt nicht mehr" }).waitFor();
  });
});

test("staff set up two steps before they see anything", async () => {
  const colleague = newAddress();
  const [admin] = demoPeople;
  await visit(async (page) => {
    await signIn(page, admin.email, demoPassword(admin.email));
    await page.waitForURL("**/de/auth/second-factor");
    await page.locator("form button[type=submit]:enabled").waitFor();
    await fill(page, { code: generateSync({ secret: demoTotpSecret(admin.email) }) });
    await isInAccount(page);
    await call(page, "/api/v1/admin/users", {
      email: colleague,
      name: "Felix Brandt",
      role: "operator",
      locale: "de",
    });
  });
  await visit(async (page) => {
    await open(page, linkIn(await readMail(base, colleague, "reset_password")));
    await fill(page, { password });
    await page.getByText("Ihr neues Passwort gilt").waitFor();
    await fill(page, { email: colleague, password });
    await page.waitForURL("**/de/auth/second-factor/setup");
    await page.goto(`${base}/de/admin`);
    await page.waitForURL("**/de/auth/second-factor/setup?next=*");
    await page.getByRole("img", { name: "QR-Code" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByText("Schlüssel von Hand eingeben").click();
    const key = ((await page.locator("details code").textContent()) ?? "").replace(/\s/g, "");
    await fill(page, { code: generateSync({ secret: key }) });
    await page.getByLabel("Ich habe die Codes gesichert").check();
    await page.getByRole("button", { name: "Fertig" }).click();
    await page.waitForURL("**/de/admin");
  });
});

const pages = [
  "sign-in",
  "sign-in?notice=signedOut",
  "register",
  "check-mail/register",
  "verify-email?token=x",
  "verify-email",
  "magic-link?token=x",
  "forgot-password",
  "reset-password?token=x",
  "reset-password",
  "confirm-email?token=x",
  "undo-email?token=x",
  "invitation?token=x",
  "error?error=OAuthCallback",
];

test.each([
  ["de", "light", 1440],
  ["de", "dark", 390],
  ["en", "light", 390],
  ["uk", "dark", 1440],
] as const)(
  "auth pages have no accessibility findings: %s, %s, %i px",
  async (locale, colorScheme, width) => {
    await visit(
      async (page) => {
        for (const path of pages) {
          await page.goto(`${base}/${locale}/auth/${path}`);
          await page.locator("main h1").waitFor();
          expect({ path, findings: await findings(page) }).toEqual({ path, findings: [] });
          expect({ path, overflow: await overflow(page) }).toEqual({ path, overflow: 0 });
        }
      },
      { colorScheme, viewport: { width, height: 844 } },
    );
  },
);

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
