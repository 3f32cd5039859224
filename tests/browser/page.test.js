// The chat page in a real browser, with script turned off: what a child sees and can do on the worst of phones.
// Everything here goes by what is on the screen, so it holds for any dialogue.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const url = process.argv[2]?.replace(/\/$/, "");
const screens = process.env.SCREENS;
const secret = "my uncle comes into my room at night";
const phone = { width: 390, height: 844 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});

/** A fresh visitor; nothing outside the machine is reached, and every host that is asked for is noted. */
async function visitor(options = {}) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, locale: "en", ...options });
  const hosts = new Set();
  await context.route("**/*", (route) => {
    const { hostname, host } = new URL(route.request().url());
    hosts.add(host);
    const isOurs = host === new URL(url).host;
    return isOurs ? route.continue() : route.fulfill({ status: 200, contentType: "text/html", body: `<title>Weather</title>${hostname}` });
  });
  const page = await context.newPage();
  await page.goto(url + "/");
  return { context, page, hosts };
}

async function picture(page, name) {
  if (!screens) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: `${screens}/${name}.png` });
}

/** Scrolls so that the newest turn begins under the bar, as the page does by itself where the browser focuses it. */
const top = (page) => page.locator(".ours").last().evaluate((turn) => turn.scrollIntoView({ block: "start" }));

const text = (page) => page.locator("body").innerText();
const send = async (page, words) => {
  await page.fill("#text", words);
  await page.click("button.send");
};

const tests = {
  async "the opening shows the number and the way out before any question"() {
    const { context, page, hosts } = await visitor();
    assert.equal(await page.title(), "Notes");
    assert.match(await page.locator(".bar").innerText(), /112/);
    assert.equal(await page.locator(".bar a").first().getAttribute("href"), "tel:112");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").getAttribute("class"), "skip");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").getAttribute("class"), "exit");
    assert.deepEqual([...hosts], [new URL(url).host]);
    await picture(page, "opening");
    await context.close();
  },

  async "a message is answered, a choice can be pressed, and the address says nothing"() {
    const { context, page } = await visitor();
    await send(page, secret);
    assert.equal(await page.locator(".yours .bubble").last().innerText(), secret);
    assert.ok((await page.locator(".ours").count()) >= 2);
    const choice = page.locator("#say .choices button").first();
    const label = await choice.innerText();
    await page.fill("#text", "half a thought");
    await choice.click();
    assert.equal(await page.locator(".yours .bubble").last().innerText(), label);
    assert.equal(await page.inputValue("#text"), "half a thought", "what was typed beside a choice stays in the box");
    await page.click("button.quiet");
    assert.equal(await page.inputValue("#text"), "half a thought", "looking for messages keeps what was typed");
    assert.equal(await page.locator(".yours").count(), 2);
    assert.ok([url + "/", url + "/check"].includes(page.url()), page.url());
    assert.equal(await page.title(), "Notes");
    assert.deepEqual(await context.cookies(), []);
    await context.close();
  },

  async "an emergency shows the country's number large, first of all"() {
    const { context, page } = await visitor();
    await send(page, "hi, i'm in kenya");
    await send(page, "i took all the pills");
    const call = page.locator(".way.danger").first();
    assert.match(await call.getAttribute("href"), /^tel:(999|112)$/);
    await top(page);
    await picture(page, "emergency");
    await context.close();
  },

  async "services come as cards with numbers and pages that can be tapped"() {
    const { context, page } = await visitor();
    await send(page, "my dad hits me");
    await send(page, "kenya");
    assert.equal(await page.locator('.ours a.way[href="tel:116"]').count(), 1);
    await top(page);
    await picture(page, "options");
    await picture(page, "chat-phone");
    await context.close();
  },

  async "the pages of our own that the chat names can be opened"() {
    const { context, page } = await visitor();
    await send(page, "who runs this?");
    const link = page.locator('.ours a[href^="/about"]').last();
    assert.match(await link.getAttribute("rel"), /noreferrer noopener/);
    await link.click();
    assert.equal(new URL(page.url()).pathname, "/about");
    await picture(page, "about");
    await page.goto(url + "/countries/ke?lang=en");
    assert.equal(new URL(page.url()).pathname, "/countries/KE");
    assert.ok((await page.locator('a.way[href="tel:116"]').count()) >= 1);
    const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await picture(page, "country");
    await context.close();
  },

  async "the language can be changed in the middle of a talk"() {
    const { context, page } = await visitor();
    await send(page, "hello");
    await page.locator("footer summary").first().click();
    await page.click('footer button[value="lang:es"]');
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    await context.close();
  },

  async "Exit leads away, and Back shows nothing of the talk"() {
    const { context, page } = await visitor();
    await send(page, secret);
    await page.click("button.exit");
    await page.waitForURL((now) => now.host !== new URL(url).host);
    await page.goBack().catch(() => {});
    assert.ok(!(await page.content()).includes(secret));
    await page.reload().catch(() => {});
    assert.ok(!(await page.content()).includes(secret), "posting the last form again brings nothing back");
    await context.close();
  },

  async "after the hide word the page shows nothing of before"() {
    const { context, page } = await visitor();
    await send(page, secret);
    await send(page, "weather");
    assert.ok(!(await text(page)).includes(secret));
    assert.equal(await page.locator(".yours").count(), 0);
    assert.equal(await page.locator(".ours").count(), 1);
    assert.match(await page.locator(".bar").innerText(), /\d{3}/);
    await context.close();
  },

  async "buttons are large, the bar stays in view, and nothing is wider than a small phone"() {
    const { context, page } = await visitor({ viewport: { width: 320, height: 480 } });
    await send(page, secret + " ".repeat(3) + "x".repeat(300));
    const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    for (const button of await page.locator("button, a.way").all()) {
      if (!(await button.isVisible())) continue; // Inside a part that is folded up.
      const box = await button.boundingBox();
      const least = (await button.getAttribute("class"))?.match(/exit|send|way/) ? 48 : 44;
      assert.ok(box.height >= least - 0.5 && box.width >= 44, `${await button.innerText()}: ${box.width} x ${box.height}`);
    }
    await page.locator("footer").scrollIntoViewIfNeeded();
    for (const always of [".exit", ".bar a"]) {
      const box = await page.locator(always).first().boundingBox();
      assert.ok(box.y >= 0 && box.y < 200, `${always} is in view`);
    }
    await context.close();
  },

  async "a page from right to left has its way out at the other side"() {
    const { context, page } = await visitor({ locale: "ar" });
    if ((await page.locator("html").getAttribute("lang")) === "ar") {
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      const box = await page.locator(".exit").boundingBox();
      assert.ok(box.x < phone.width / 2, "Exit is at the left");
      await picture(page, "rtl");
    }
    await context.close();
  },

  async "dark rooms get a dark page with the same contrast"() {
    const { context, page } = await visitor({ colorScheme: "dark" });
    await send(page, "my dad hits me");
    await top(page);
    for (const css of [".ours .bubble", ".yours .bubble", ".bar", ".who", ".note", ".exit", ".send", "#say .choices button"]) {
      const ratio = await page.locator(css).first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${css}: ${ratio.toFixed(2)}`);
    }
    await picture(page, "dark");
    await context.close();
  },

  async "a light page has enough contrast, too"() {
    const { context, page } = await visitor();
    await send(page, secret);
    for (const css of [".ours .bubble", ".yours .bubble", ".bar", ".who", ".note", ".exit", ".send", "#say .choices button"]) {
      const ratio = await page.locator(css).first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${css}: ${ratio.toFixed(2)}`);
    }
    await context.close();
  },

  async "a print-out shows the number and nothing else"() {
    const { context, page } = await visitor();
    await send(page, secret);
    await page.emulateMedia({ media: "print" });
    assert.match((await text(page)).trim(), /^[\d\s/+*#-]+$/);
    await context.close();
  },
};

/** The contrast of an element's text with what is behind it (WCAG 2.2). Runs in the page. */
function contrast(element) {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const part = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  let behind = element;
  const isClear = (node) => channels(getComputedStyle(node).backgroundColor)[3] === 0;
  while (isClear(behind) && behind.parentElement) behind = behind.parentElement;
  const pair = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map((c) => light(channels(c)));
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
}

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n        ${error.message}`);
  }
}
await browser.close();
process.exit(failed ? 1 : 0);
