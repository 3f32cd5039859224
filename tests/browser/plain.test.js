// The chat page in a real browser, with script turned off: what a child sees and can do on the worst of phones.
// Everything here goes by what is on the screen, so it holds for any dialogue.

import assert from "node:assert/strict";
import { contrast, phone, picture, plainVisitor, secret, send, text, top, url } from "./lib.js";

export const tests = {
  async "the opening shows the number and the way out before any question"() {
    const { page, hosts } = await plainVisitor();
    assert.equal(await page.title(), "Notes");
    assert.match(await page.locator(".bar").innerText(), /112/);
    assert.equal(await page.locator(".bar a").first().getAttribute("href"), "tel:112");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").getAttribute("class"), "skip");
    await page.keyboard.press("Tab");
    assert.equal(await page.locator(":focus").getAttribute("class"), "exit");
    assert.deepEqual([...hosts], []);
  },

  async "a message is answered, a choice can be pressed, and the address says nothing"() {
    const { context, page } = await plainVisitor();
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
    assert.equal(page.url(), url + "/");
    assert.equal(await page.title(), "Notes");
    assert.deepEqual(await context.cookies(), []);
  },

  async "an emergency shows the country's number large, first of all"() {
    const { page } = await plainVisitor();
    await send(page, "hi, i'm in kenya");
    await send(page, "i took all the pills");
    assert.equal(await page.locator("h3.who").last().getAttribute("tabindex"), "-1", "and is a heading");
    const call = page.locator(".way.danger").first();
    assert.match(await call.getAttribute("href"), /^tel:(999|112)$/);
  },

  async "services come as cards with numbers and pages that can be tapped"() {
    const { page } = await plainVisitor();
    await send(page, "my dad hits me");
    await send(page, "kenya");
    assert.equal(await page.locator('.ours a.way[href="tel:116"]').count(), 1);
  },

  async "the pages of our own that the chat names can be opened"() {
    const { page } = await plainVisitor();
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
  },

  async "the language can be changed in the middle of a talk"() {
    const { page } = await plainVisitor();
    await send(page, "hello");
    await page.locator("footer summary").first().click();
    await page.click('footer button[value="lang:es"]');
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
  },

  async "Exit leads away, and Back shows nothing of the talk"() {
    const { page } = await plainVisitor();
    await send(page, secret);
    await page.click("button.exit");
    await page.waitForURL((now) => now.host !== new URL(url).host);
    await page.goBack().catch(() => {});
    assert.ok(!(await page.content()).includes(secret));
    await page.reload().catch(() => {});
    assert.ok(!(await page.content()).includes(secret), "posting the last form again brings nothing back");
  },

  async "after the hide word the page shows nothing of before"() {
    const { page } = await plainVisitor();
    await send(page, secret);
    await send(page, "weather");
    assert.ok(!(await text(page)).includes(secret));
    assert.equal(await page.locator(".yours").count(), 0);
    assert.equal(await page.locator(".ours").count(), 1);
    assert.match(await page.locator(".bar").innerText(), /\d{3}/);
  },

  async "buttons are large, the bar stays in view, and nothing is wider than a small phone"() {
    const { page } = await plainVisitor({ viewport: { width: 320, height: 480 } });
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
  },

  async "a page from right to left has its way out at the other side"() {
    const { page } = await plainVisitor({ locale: "ar" });
    if ((await page.locator("html").getAttribute("lang")) === "ar") {
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      const box = await page.locator(".exit").boundingBox();
      assert.ok(box.x < phone.width / 2, "Exit is at the left");
    }
  },

  async "dark rooms get a dark page with the same contrast"() {
    const { page } = await plainVisitor({ colorScheme: "dark" });
    await send(page, "my dad hits me");
    await top(page);
    for (const css of [".ours .bubble", ".yours .bubble", ".bar", ".who", ".note", ".exit", ".send", "#say .choices button"]) {
      const ratio = await page.locator(css).first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${css}: ${ratio.toFixed(2)}`);
    }
  },

  async "a light page has enough contrast, too"() {
    const { page } = await plainVisitor();
    await send(page, secret);
    for (const css of [".ours .bubble", ".yours .bubble", ".bar", ".who", ".note", ".exit", ".send", "#say .choices button"]) {
      const ratio = await page.locator(css).first().evaluate(contrast);
      assert.ok(ratio >= 4.5, `${css}: ${ratio.toFixed(2)}`);
    }
  },

  async "a print-out shows the number and nothing else"() {
    const { page } = await plainVisitor();
    await send(page, secret);
    await page.emulateMedia({ media: "print" });
    assert.match((await text(page)).trim(), /^[\d\s/+*#-]+$/);
  },
};
