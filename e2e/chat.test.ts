import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";

const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH });
});

afterAll(async () => {
  await browser.close();
});

type Options = Parameters<Browser["newContext"]>[0];

/** Opens a page in a browser of its own, and ends with what the page complained about. */
async function visit(
  path: string,
  act: (page: Page, context: BrowserContext) => Promise<void>,
  options: NonNullable<Options> = {},
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(base + path);
    if (options.javaScriptEnabled !== false) await isReady(page);
    await act(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The page's scripts have taken over. */
const isReady = (page: Page) =>
  page.locator("[data-chat-launcher][data-ready]").waitFor({ state: "attached" });

const hero = (page: Page) => page.locator("[data-hero-chat]");
const panel = (page: Page) => page.locator("dialog[open]");
const answers = (place: Locator) => place.locator("[data-answer]");

async function ask(place: Locator, question: string): Promise<Locator> {
  const count = await answers(place).count();
  const field = place.locator('textarea[name="message"]');
  await field.fill(question);
  await field.press("Enter");
  const answer = answers(place).nth(count);
  await answer.locator("[data-citation]").first().waitFor();
  await place.locator('[data-answer][aria-busy="true"]').waitFor({ state: "detached" });
  return answer;
}

const languages = {
  de: {
    question: "Was kostet ein Chatbot für meine Werkstatt und wie lange dauert es?",
    agent: "Vertrieb",
    price: /1\.490/,
    send: "Angebot anfragen",
  },
  en: {
    question: "What does a chatbot for my car workshop cost and how long does it take?",
    agent: "Sales",
    price: /1,490/,
    send: "Request an offer",
  },
  uk: {
    question: "Скільки коштує чат-бот для моєї автомайстерні та скільки часу це займе?",
    agent: "Продажі",
    price: /1\s?490/,
    send: "Запитати пропозицію",
  },
} as const;

test.each(Object.entries(languages))(
  "%s: a question in the hero is answered with sources, the lens shows the sentence, the card gives a reference",
  async (locale, { question, agent, price, send }) => {
    await visit(`/${locale}`, async (page) => {
      const answer = await ask(hero(page), question);
      await expect.poll(() => answer.textContent()).toContain(agent);
      await expect.poll(() => answer.textContent()).toMatch(price);

      const marker = answer.locator(".answer-text [data-citation]").first();
      await marker.click();
      const lens = page.locator("[popover]:popover-open");
      await expect.poll(() => lens.locator("mark").first().textContent()).toMatch(price);
      const link = await lens.getByRole("link").getAttribute("href");
      expect(link).toMatch(new RegExp(`^/${locale}[/#]`));
      expect(link).toContain(":~:text=");
      await page.keyboard.press("Escape");
      await lens.waitFor({ state: "detached" });

      const card = answer.locator("form");
      await card.locator('input[type="email"]').fill("kein-at");
      await card.getByRole("button", { name: send }).click();
      await expect.poll(() => card.locator('input[type="email"]').getAttribute("aria-invalid")).toBe("true");
      await card.locator('input[type="email"]').fill("");
      // Typed as people type: who fills a form faster is taken for a machine.
      await card
        .locator('input[type="email"]')
        .pressSequentially(`anna-${locale}@werkstatt-becker.example`, { delay: 60 });
      await card.getByRole("button", { name: send }).click();
      const receipt = answer.getByRole("status").filter({ hasText: /RK-\d{4}-\d{5}/ });
      await receipt.waitFor();
      await expect.poll(() => card.count()).toBe(0);
    });
  },
);

test("a reload and another page go on with the same conversation", async () => {
  await visit("/de", async (page) => {
    await ask(hero(page), languages.de.question);
    const said = await answers(hero(page)).first().locator(".answer-text").textContent();
    await page.reload();
    await isReady(page);
    await answers(hero(page)).first().waitFor();
    await expect.poll(() => answers(hero(page)).first().locator(".answer-text").textContent()).toBe(said);

    await page.goto(`${base}/de/services`);
    await isReady(page);
    await page.locator("[data-chat-launcher]").click();
    await answers(panel(page)).first().waitFor();
    await expect.poll(() => answers(panel(page)).first().locator(".answer-text").textContent()).toBe(said);
  });
});

test("a second tab shows what the first one asks", async () => {
  await visit("/de", async (page, context) => {
    await ask(hero(page), languages.de.question);
    const second = await context.newPage();
    await second.goto(`${base}/de`);
    await isReady(second);
    await answers(hero(second)).first().waitFor();
    await ask(hero(page), "Wie binde ich den Chatbot in meine Website ein?");
    await answers(hero(second)).nth(1).locator(".answer-text").waitFor();
  });
});

test("the newest question can be changed, and what followed it goes", async () => {
  await visit("/de", async (page) => {
    await ask(hero(page), languages.de.question);
    await hero(page).locator("[data-question]").hover();
    await hero(page).getByRole("button", { name: "Frage ändern" }).click();
    const editor = hero(page).getByLabel("Ihre Frage ändern");
    await expect.poll(() => editor.inputValue()).toBe(languages.de.question);
    await editor.fill("Wie sind die Zahlungsbedingungen?");
    await editor.press("Enter");
    await hero(page).locator('[data-answer][aria-busy="false"] .answer-text').waitFor();
    await expect.poll(() => hero(page).locator("[data-question]").count()).toBe(1);
    await expect
      .poll(() => hero(page).locator("[data-question]").textContent())
      .toContain("Zahlungsbedingungen");
    await expect.poll(() => answers(hero(page)).textContent()).not.toContain("1.490");
  });
});

test("a new conversation begins empty, the old one is found again and can be deleted for good", async () => {
  await visit("/de/services", async (page) => {
    await page.locator("[data-chat-launcher]").click();
    await ask(panel(page), languages.de.question);
    await panel(page).getByRole("button", { name: "Neues Gespräch" }).click();
    await expect.poll(() => answers(panel(page)).count()).toBe(0);

    await panel(page).getByRole("button", { name: "Frühere Gespräche" }).click();
    await panel(page)
      .getByRole("button", { name: /^Was kostet ein Chatbot/ })
      .click();
    await answers(panel(page)).first().waitFor();

    await panel(page).getByRole("button", { name: "Frühere Gespräche" }).click();
    await panel(page)
      .getByRole("button", { name: /löschen$/ })
      .click();
    await panel(page).getByRole("button", { name: "Behalten" }).click();
    await panel(page)
      .getByRole("button", { name: /löschen$/ })
      .click();
    await panel(page).getByRole("button", { name: "Endgültig löschen" }).click();
    await panel(page).getByText("Noch keine Gespräche").waitFor();
    await page.reload();
    await isReady(page);
    await panel(page).waitFor();
    await expect.poll(() => answers(panel(page)).count()).toBe(0);
  });
});

test("everything can be done by keyboard, and the focus comes back to where it was", async () => {
  await visit("/de/services", async (page) => {
    await page.locator("[data-chat-launcher]").focus();
    await page.keyboard.press("Enter");
    await panel(page).locator("textarea:focus").waitFor();
    await page.keyboard.type(languages.de.question);
    await page.keyboard.press("Enter");
    const marker = panel(page).locator(".answer-text [data-citation]").first();
    await panel(page).locator('[data-answer][aria-busy="false"] .answer-text').waitFor();
    for (let steps = 0; steps < 40 && !(await isFocused(marker)); steps += 1) {
      await page.keyboard.press("Shift+Tab");
    }
    await expect.poll(() => isFocused(marker)).toBe(true);
    await page.keyboard.press("Enter");
    const lens = page.locator("[popover]:popover-open");
    await lens.locator("> section:focus").waitFor();
    await page.keyboard.press("Escape");
    await lens.waitFor({ state: "detached" });
    await expect.poll(() => isFocused(marker)).toBe(true);
    await page.keyboard.press("Escape");
    await panel(page).waitFor({ state: "detached" });
    await expect.poll(() => isFocused(page.locator("[data-chat-launcher]"))).toBe(true);
  });
});

const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);

test("links to the assistant open it where the page has no field of its own", async () => {
  await visit("/de/services", async (page) => {
    await page.locator('header a[href$="#ask"]').click();
    await panel(page).waitFor();
    expect(page.url()).toBe(`${base}/de/services`);
  });
  await visit("/de", async (page) => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('header a[href$="#ask"]').click();
    await hero(page).locator("textarea:focus").waitFor();
    await expect.poll(() => panel(page).count()).toBe(0);
  });
});

test("a question asked without a connection is kept and goes out by itself", async () => {
  await visit("/de", async (page, context) => {
    await ask(hero(page), languages.de.question);
    await context.setOffline(true);
    await hero(page).locator("textarea").last().fill("Wie sind die Zahlungsbedingungen?");
    await hero(page).locator("textarea").last().press("Enter");
    await hero(page).getByText("Noch nicht gesendet").waitFor();
    await hero(page)
      .getByText(/Keine Verbindung zum Server/)
      .waitFor();
    await context.setOffline(false);
    await answers(hero(page)).nth(1).locator(".answer-text").waitFor();
    await expect.poll(() => hero(page).getByText("Noch nicht gesendet").count()).toBe(0);
  });
});

test("on a phone a question brings its conversation under the header, with the field in view", async () => {
  await visit(
    "/de",
    async (page) => {
      await ask(hero(page), languages.de.question);
      const header = (await page.locator("header").first().boundingBox())?.height ?? 0;
      // The page scrolls there in its own time.
      await expect
        .poll(async () => {
          const { y, height } = (await hero(page).boundingBox()) ?? { y: 0, height: 0 };
          return { isUnderHeader: y >= header && y < header + 24, isWhole: y + height <= 664 };
        })
        .toEqual({ isUnderHeader: true, isWhole: true });
      await expect
        .poll(() => hero(page).getByRole("button", { name: "Mit einem Menschen sprechen" }).count())
        .toBe(1);
    },
    { viewport: { width: 390, height: 664 } },
  );
});

test("where the panel covers the page it is modal, beside it it is not", async () => {
  const isModal = (page: Page) => panel(page).evaluate((dialog) => dialog.matches(":modal"));
  const open = (width: number, expected: boolean) =>
    visit(
      "/de/services",
      async (page) => {
        await page.locator("[data-chat-launcher]").click();
        await panel(page).waitFor();
        await expect.poll(() => isModal(page)).toBe(expected);
      },
      { viewport: { width, height: 800 } },
    );
  await open(900, true);
  await open(1280, false);
});

test("words written and not sent survive a reload", async () => {
  await visit("/de", async (page) => {
    await hero(page).locator("textarea").fill("Halb geschrieben");
    await page.reload();
    await isReady(page);
    await expect.poll(() => hero(page).locator("textarea").inputValue()).toBe("Halb geschrieben");
  });
});

test.each([
  ["light", 1440],
  ["dark", 1440],
  ["light", 390],
  ["dark", 390],
] as const)("the open chat has no accessibility findings, %s at %i px", async (colorScheme, width) => {
  await visit(
    "/de/services",
    async (page) => {
      await page.locator("[data-chat-launcher]").click();
      await ask(panel(page), languages.de.question);
      expect(await findings(page)).toEqual([]);
      await panel(page).locator(".answer-text [data-citation]").first().click();
      await page.locator("[popover]:popover-open").waitFor();
      expect(await findings(page)).toEqual([]);
    },
    { colorScheme, viewport: { width, height: 844 } },
  );
});

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test("the page brings the chat's field without the chat, and no script at all is needed to reach people", async () => {
  await visit(
    "/de",
    async (page) => {
      const form = hero(page).locator("form");
      await expect.poll(() => form.getAttribute("action")).toBe("/api/contact?locale=de");
      await expect.poll(() => form.getAttribute("method")).toBe("post");
      await expect.poll(() => form.locator('[type="submit"]').getAttribute("aria-disabled")).toBeNull();
      await expect.poll(() => hero(page).getByRole("heading").count()).toBe(0);
      await expect.poll(() => page.locator("[data-chat-launcher]").isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
