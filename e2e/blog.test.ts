import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";

const base = process.env.E2E_BASE_URL ?? "http://localhost:3000";
const post = "/de/blog/chatbot-kfz-werkstatt-kosten-dauer";
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH });
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page and gives it to `look`, with what the browser complained about. */
async function open(
  path: string,
  look: (page: Page, complaints: string[]) => Promise<void>,
  options: { javaScriptEnabled?: boolean; colorScheme?: "light" | "dark" } = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    await page.goto(base + path, { waitUntil: "networkidle" });
    await look(page, complaints);
  } finally {
    await context.close();
  }
}

const get = (path: string) => fetch(base + path);
const text = async (path: string) => (await get(path)).text();

test("the list shows the newest posts, the rest follows on the second page", async () => {
  await open("/de/blog", async (page) => {
    expect(await page.locator("main article").count()).toBe(6);
    await page.getByRole("link", { name: "Seite 2" }).click();
    await page.waitForURL("**/de/blog/page/2");
    expect(await page.locator("main:visible article").count()).toBe(3);
  });
});

test("a category lists its posts and marks itself", async () => {
  await open("/de/blog/category/technik", async (page) => {
    expect(await page.locator("h1").textContent()).toBe("Technik");
    expect(await page.locator("main article").count()).toBe(2);
    const current = page
      .getByRole("navigation", { name: "Nach Rubrik filtern" })
      .locator('[aria-current="page"]');
    expect(await current.textContent()).toContain("Technik");
  });
});

test("without scripts the search is a form that opens its results", async () => {
  await open(
    "/de/blog",
    async (page) => {
      await page.getByLabel("Beiträge durchsuchen").fill("Telegram");
      await page.getByRole("button", { name: "Suchen" }).click();
      await page.waitForURL("**/de/blog/search?q=Telegram");
      expect(await page.locator("h1").textContent()).toContain("Telegram");
      expect(await page.locator("main article").count()).toBeGreaterThan(0);
      expect(await page.locator("main mark").first().textContent()).toBe("Telegram");
    },
    { javaScriptEnabled: false },
  );
});

test("with scripts the list gives way to the results while one types, and comes back", async () => {
  await open("/uk/blog", async (page) => {
    const field = page.getByLabel("Шукати серед дописів");
    await field.fill("Telegram");
    await page.getByRole("status").filter({ hasText: "Знайдено:" }).waitFor();
    expect(await page.locator("main article").count()).toBeGreaterThan(0);
    await field.fill("зовсім нічого такого");
    await page.getByText("Про це ми ще не писали").waitFor();
    await field.fill("");
    await page.getByText("Найновіший допис").waitFor();
  });
});

test("what is searched for is shown as text, never as markup", async () => {
  const page = await text(`/de/blog/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(page).not.toContain("<script>alert(1)");
});

test("every entry of a post's table of contents leads to its heading", async () => {
  await open(post, async (page) => {
    const anchors = await page
      .getByRole("navigation", { name: "Inhalt" })
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) {
      expect(await page.locator(`:is(h2, h3)[id="${anchor}"]`).count(), anchor).toBe(1);
    }
  });
});

test("a post names its author, its date and its related posts to people and machines", async () => {
  await open(post, async (page) => {
    expect(await page.locator("article header, article time").first().getAttribute("datetime")).toContain(
      "2026-02-10",
    );
    expect(await page.locator("section article").count()).toBe(3);
    const data = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
    const types = JSON.parse(data)["@graph"].map((node: { "@type": string }) => node["@type"]);
    expect(types).toEqual(["BlogPosting", "BreadcrumbList"]);
  });
});

test("a post's canonical address and its languages are named in its head", async () => {
  const page = await text(post);
  expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${post}"`));
  expect(page).toMatch(/hrefLang="uk" href="[^"]*\/uk\/blog\/chatbot-dlia-avtoservisu-tsina-stroky"/i);
  expect(page).toMatch(
    /property="og:image" content="[^"]*\/de\/og\/post\/chatbot-kfz-werkstatt-kosten-dauer"/,
  );
});

test.each([
  ["an invented slug", "/de/blog/gibt-es-nicht"],
  ["a slug of another language", "/de/blog/car-workshop-chatbot-cost-time"],
  ["an internal id", "/de/blog/workshop-chatbot-cost"],
  ["a page behind the last", "/de/blog/page/99"],
  ["the first page by number", "/de/blog/page/1"],
  ["a page that is no number", "/de/blog/page/2x"],
  ["an unknown category", "/de/blog/category/nichts"],
  ["a picture of nothing", "/de/og/post/gibt-es-nicht"],
])("%s is not found, and no cache keeps that", async (_name, path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toMatch(/no-store/);
});

test("the feeds are well formed, complete and named by their types", async () => {
  const rss = await get("/en/blog/feed.xml");
  expect(rss.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  const xml = await rss.text();
  await open("/en/blog", async (page) => {
    const found = await page.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, "application/xml");
      return {
        broken: document.querySelector("parsererror") !== null,
        items: document.querySelectorAll("item").length,
        language: document.querySelector("channel > language")?.textContent,
      };
    }, xml);
    expect(found).toEqual({ broken: false, items: 9, language: "en-GB" });
  });
  const json = await get("/uk/blog/feed.json");
  expect(json.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
  const feed = await json.json();
  expect(feed).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "uk-UA" });
  expect(feed.items).toHaveLength(9);
});

test("every address in the sitemap exists, and its languages name one another", async () => {
  const xml = await text("/sitemap.xml");
  const entries = [...xml.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = ""]) => ({
    url: /<loc>([^<]+)/.exec(entry)?.[1] ?? "",
    languages: [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, tag, href]) => `${tag} ${href}`,
    ),
  }));
  expect(entries.length).toBeGreaterThan(100);
  const byUrl = new Map(entries.map((entry) => [entry.url, entry.languages]));
  for (const { url, languages } of entries) {
    expect(languages, url).toHaveLength(4);
    for (const language of languages) {
      expect(byUrl.get(language.split(" ")[1] ?? ""), url).toEqual(languages);
    }
  }
  for (const { url } of entries) {
    const response = await fetch(base + new URL(url).pathname, { method: "HEAD" });
    expect(response.status, url).toBe(200);
  }
}, 120_000);

test("robots.txt names the sitemap, llms.txt the services with their prices, the manifest its icons", async () => {
  expect(await text("/robots.txt")).toMatch(/Sitemap: http.*\/sitemap\.xml/);
  const digest = await text("/llms.txt");
  expect(digest).toMatch(/^# Rozoom KI\n\n> /);
  expect(digest).toContain("€1,490");
  const manifest = await (await get("/manifest.webmanifest")).json();
  for (const icon of manifest.icons) expect((await get(icon.src)).status, icon.src).toBe(200);
});

test.each([
  "page/home",
  "post/chatbot-kfz-werkstatt-kosten-dauer",
  "service/ki-chatbot",
  "legal/datenschutz",
])("the picture of %s is a PNG of 1200 × 630 that shared caches may keep", async (name) => {
  const response = await get(`/de/og/${name}`);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("cache-control")).toMatch(/s-maxage=\d+/);
  const header = new DataView(await response.arrayBuffer());
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
});

const kinds = [
  "/de",
  "/de/blog",
  post,
  "/en/blog/tag/chatbot",
  "/uk/blog/page/2",
  "/de/services",
  "/de/contact",
];

test.each(kinds)("%s is static for everyone and lets only its own scripts run", async (path) => {
  const response = await get(path);
  expect(response.headers.get("cache-control")).toMatch(/^s-maxage=\d+/);
  expect(response.headers.get("set-cookie")).toBeNull();
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]{44}')+$/);
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
  await open(path, async (page, complaints) => {
    const ran = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.strangerRan = true";
      document.body.append(script);
      return "strangerRan" in window;
    });
    expect(ran).toBe(false);
    expect(complaints.filter((complaint) => !complaint.includes("inline script"))).toEqual([]);
    expect(complaints).toHaveLength(1);
  });
});

test.each(["/de/blog/gibt-es-nicht", "/gibt/es/nicht", "/de/blog/search?q=chat"])(
  "%s breaks no rule of its policy",
  async (path) => {
    await open(path, async (_page, complaints) => {
      expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    });
  },
);

test("every answer carries the headers that make a browser careful", async () => {
  for (const path of ["/de/blog", "/api/health/live", "/favicon.svg"]) {
    const { headers } = await get(path);
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    expect(headers.get("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy"), path).toContain("camera=()");
    expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
    expect(headers.get("strict-transport-security"), path).toBeNull();
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.each([
    "/de/blog",
    post,
    "/uk/blog/category/tekhnolohii",
    "/en/blog/search?q=cost",
    "/de/blog/search?q=zzz",
  ])(`%s has no accessibility findings in the ${colorScheme}`, async (path) => {
    await open(
      path,
      async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
      },
      { colorScheme },
    );
  });
}
