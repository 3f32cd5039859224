// The public map: with script and without, by keyboard alone, for screen readers, on paper, and what it weighs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { plainVisitor, url, visitor } from "./lib.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = ["/map", "/map/picture", "/countries/KE", "/countries/KE/poster", "/mistakes?service=ke-childline-kenya-116", "/downloads", "/changes"];
const with_lang = (path, lang) => `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`;

/** What axe-core finds wrong with a page, best practices included. */
async function faults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
}

/** Opens everything that can be opened. */
const unfold = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));

export const tests = {
  async "axe-core finds nothing wrong with any of the pages, in light and in dark, from left and from right"() {
    for (const path of pages) {
      for (const [lang, colorScheme] of [["en", "light"], ["en", "dark"], ["ar", "light"]]) {
        const { page, errors } = await visitor({ path: with_lang(path, lang), colorScheme });
        await unfold(page);
        assert.deepEqual(await faults(page), [], `${path} ${lang} ${colorScheme}`);
        assert.deepEqual(errors, []);
      }
    }
  },

  async "the map weighs less than 30 kB over the line, with its styles and script, and the picture is not fetched before it is opened"() {
    for (const lang of ["en", "ar"]) {
      const loads = new Map();
      const { page, requests, hosts, context } = await visitor({
        path: `/map?lang=${lang}`,
        prepare: async (page) => {
          const session = await page.context().newCDPSession(page);
          await session.send("Network.enable");
          session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => loads.set(requestId, encodedDataLength));
        },
      });
      await page.waitForLoadState("networkidle");
      const sum = [...loads.values()].reduce((total, bytes) => total + bytes, 0);
      console.log(`        ${lang}: ${sum} bytes in ${loads.size} requests`);
      assert.ok(sum < 30_000, `${sum} bytes`);
      assert.ok(!requests.some((request) => request.url().includes("/map/picture")));
      await page.locator(".world summary").click();
      await page.frameLocator("iframe").locator("svg").waitFor();
      assert.deepEqual([...hosts], []);
      assert.deepEqual(await context.cookies(), []);
    }
  },

  async "without script everything is there: the list, the filters, the picture, the way out"() {
    const { page } = await plainVisitor({ path: "/map?lang=en" });
    assert.ok((await page.locator(".reach li").count()) > 200);
    await page.locator(".filters summary").click();
    await page.locator("select[name=kind]").selectOption("government");
    await page.locator("select[name=cost]").selectOption("free");
    await page.locator(".filters button").click();
    const now = new URL(page.url());
    assert.deepEqual([now.searchParams.get("kind"), now.searchParams.get("cost"), now.searchParams.get("topic")], ["government", "free", ""]);
    const few = await page.locator(".reach li").count();
    assert.ok(few > 0 && few < 100, `${few}`);
    await page.locator(".reach a").first().click();
    assert.match(page.url(), /\/countries\/[A-Z]{2}\?lang=en&kind=government&cost=free/);
    assert.ok((await page.locator("article.card").count()) > 0);
    await page.goto(`${url}/map?lang=en`);
    await page.locator(".world summary").click();
    await page.frameLocator("iframe").locator("a[aria-label^=Kenya]").click();
    await page.waitForURL(/\/countries\/KE/);
    await page.locator("button.exit").click();
    await page.waitForURL(/weather/);
  },

  async "the picture is walked with the keyboard, and each country says what it has"() {
    const { page } = await visitor({ path: "/map/picture?lang=en" });
    await page.keyboard.press("Tab");
    const first = await page.evaluate(() => document.activeElement.getAttribute("aria-label"));
    assert.match(first, /: (A free line for young people|A line for young people|Other services only|No service known to us)$/);
    await page.locator("a[aria-label^=Kenya]").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/countries\/KE/);
  },

  async "a mistake is reported by keyboard alone, and nothing about the reader goes along"() {
    const { page } = await plainVisitor({ path: "/countries/KE?lang=en" });
    await page.locator("a[href^='/mistakes']").first().click();
    await page.locator("input[value=dead]").focus();
    await page.keyboard.press("Space");
    await page.locator("button.send").focus();
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.keyboard.press("Enter");
    const fields = new URLSearchParams((await sent).postData());
    assert.deepEqual([...fields.keys()].sort(), ["lang", "reason", "right", "service"]);
    await page.getByRole("status").waitFor();
  },

  async "the poster fits one page of paper and has no buttons on it"() {
    const { page } = await visitor({ path: "/countries/KE/poster?lang=en" });
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".poster svg").first().isVisible());
    assert.ok(!(await page.locator("button.exit").isVisible()));
    const paper = await page.pdf({ format: "A4" });
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g).length;
    assert.equal(sheets, 1);
  },

  async "nothing is wider than a small screen, from either side"() {
    for (const path of pages) {
      for (const lang of ["en", "ar"]) {
        const { page } = await visitor({ path: with_lang(path, lang), viewport: { width: 320, height: 640 } });
        await unfold(page);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(over <= 0, `${path} ${lang}: ${over}`);
      }
    }
  },
};
