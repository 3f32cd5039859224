// The pictures of docs/screens, made of what the tests meet anyway.

import assert from "node:assert/strict";
import { phone, picture, plainVisitor, send, text, top, url, visitor } from "./lib.js";

/** A talk up to the services of a country. */
async function offers(options) {
  const { page } = await visitor(options);
  await send(page, "my dad hits me");
  await send(page, "kenya");
  await top(page);
  return page;
}

export const tests = {
  async "picture: the opening"() {
    const { page } = await visitor();
    assert.match(await text(page), /112/);
    await picture(page, "opening");
  },

  async "picture: an emergency"() {
    const { page } = await visitor();
    await send(page, "hi, i'm in kenya");
    await send(page, "i took all the pills");
    assert.match(await page.locator(".way.danger").first().getAttribute("href"), /^tel:(999|112)$/);
    await top(page);
    await picture(page, "emergency");
  },

  async "picture: the options, on a phone and on a wide screen"() {
    await picture(await offers(), "options");
    await picture(await offers({ viewport: { width: 1100, height: 760 } }), "wide");
  },

  async "picture: a small phone"() {
    await picture(await offers({ viewport: { width: 320, height: 568 } }), "small-phone");
  },

  async "picture: right to left"() {
    const { page } = await visitor({ locale: "ar" });
    assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
    await picture(page, "rtl");
  },

  async "picture: scripts that run from the right or stand tall"() {
    for (const locale of ["fa", "ur", "am", "bn", "hi"]) {
      const { page } = await visitor({ locale });
      assert.equal(await page.locator("html").getAttribute("lang"), locale);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(over <= 0, `${locale}: the page is ${over} px too wide`);
      await picture(page, `script-${locale}`);
    }
  },

  async "picture: a dark room"() {
    await picture(await offers({ colorScheme: "dark" }), "dark");
  },

  async "picture: large pictures for those who read little"() {
    const { page } = await visitor();
    await page.locator("#pictures").check();
    await send(page, "my dad hits me");
    await send(page, "kenya");
    await top(page);
    await picture(page, "pictures");
  },

  async "picture: no line"() {
    const { context, page } = await visitor();
    await send(page, "hello");
    await context.setOffline(true);
    await page.locator("#offline").waitFor();
    await page.fill("#text", "my friend is sad");
    await page.click("button.send");
    await page.waitForFunction(() => /Not sent yet/.test(document.getElementById("status").textContent));
    await picture(page, "offline");
  },

  async "picture: without script"() {
    const { page } = await plainVisitor({ viewport: phone });
    await send(page, "hello");
    await page.locator("footer").scrollIntoViewIfNeeded();
    assert.equal(page.url(), url + "/");
    await picture(page, "without-script");
  },
};
