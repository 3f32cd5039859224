// Leaving in a hurry: Exit, three times Shift, the cover, and what Back, reload and the browser's memory bring up after.

import assert from "node:assert/strict";
import { phone, plainVisitor, secret, send, setHidden, text, url, visitor } from "./lib.js";

const away = (page) => page.waitForURL((now) => now.host !== new URL(url).host);

/** Notes, in the order in which they happen, what leaving does. Runs before the page's own script. */
const spy = () => {
  const note = (what) => console.log(`trace ${what}`);
  new MutationObserver(() => document.documentElement?.classList.contains("gone") && note("overlay"))
    .observe(document, { subtree: true, attributes: true, attributeFilter: ["class"] });
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (to, body) => (note(`beacon ${to} ${String(body).replace(/[0-9a-f]{32}/, "KEY")}`), beacon(to, body));
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (what) => frame((now) => (note("frame"), what(now)));
};

export const tests = {
  async "Exit covers the page first, then tells the server, then leads away; the order is kept"() {
    const trace = [];
    const { page, requests } = await visitor({ prepare: (page) => page.addInitScript(spy) });
    await send(page, secret);
    const session = await page.inputValue("#say input[name=session]");
    // Not by a real click: the tool that clicks asks for frames of its own before it does.
    page.on("console", (message) => message.text().startsWith("trace ") && trace.push(message.text().slice(6)));
    page.on("request", (request) => request.isNavigationRequest() && !request.url().startsWith(url) && trace.push("navigation"));
    await page.evaluate(() => document.querySelector("button.exit").click());
    await away(page);
    assert.equal(requests.filter((request) => request.url().endsWith("/exit")).length, 1);
    const leaving = requests.find((request) => request.isNavigationRequest() && !request.url().startsWith(url));
    assert.ok(!leaving.headers().referer, "the next page does not learn where from");
    await page.goto(url + "/healthz");
    const order = trace.filter((what, at) => trace.indexOf(what) === at);
    const at = ["overlay", "frame", "navigation"].map((what) => order.indexOf(what));
    assert.ok(at[0] >= 0 && at[0] < at[1] && at[1] < at[2], order.join(", "));
    assert.ok(order.includes("beacon /exit session=KEY&stay=1") && order.indexOf("beacon /exit session=KEY&stay=1") < at[2]);
    // Until the server has forgotten the talk.
    await page.waitForFunction((key) => fetch("/api/chat/messages", { headers: { authorization: `Bearer ${key}` } }).then((answer) => answer.status === 401), session);
  },

  async "after Exit all stores are empty, and Back and Forward never show the talk"() {
    const { page } = await visitor();
    await page.goto(url + "/about");
    await page.goto(url + "/");
    await send(page, secret);
    await page.click("button.exit");
    await away(page);
    for (const move of ["goBack", "goForward", "goBack"]) {
      await page[move]().catch(() => {});
      assert.ok(!(await page.content()).includes(secret), move);
    }
    await page.goto(url + "/");
    assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]), [0, 0, ""]);
    assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
    assert.equal(await page.locator(".yours").count(), 0);
  },

  async "Exit takes the place of the chat in the history"() {
    const { page } = await visitor();
    await send(page, secret);
    const before = await page.evaluate(() => history.length);
    await page.click("button.exit");
    await away(page);
    assert.equal(await page.evaluate(() => history.length), before);
  },

  async "while a message is on its way, Exit still leaves nothing behind"() {
    const { page } = await visitor();
    let posted;
    const sent = new Promise((done) => (posted = done));
    await page.route("**/api/chat/messages", async (route) => {
      posted(route.request().headers().authorization);
      await new Promise((done) => setTimeout(done, 400));
      await route.continue().catch(() => {});
    });
    await page.fill("#text", secret);
    await page.click("button.send");
    const bearer = await sent;
    await page.click("button.exit");
    await away(page);
    await page.goto(url + "/healthz");
    // What arrives late is refused: the talk was left.
    const late = await page.evaluate((authorization) => fetch("/api/chat/messages", {
      method: "POST", headers: { authorization, prefer: "page", "content-type": "application/json" },
      body: JSON.stringify({ client_id: crypto.randomUUID(), text: "late" }),
    }).then((answer) => answer.status), bearer);
    assert.equal(late, 401);
  },

  async "three times Shift leaves, and each press is told; capitals, other keys and five seconds start it over"() {
    const { page } = await visitor({ prepare: (page) => page.clock.install() });
    await send(page, secret);
    const status = () => page.locator("#status").innerText();
    await page.focus("#text");
    await page.keyboard.type("HELLO There");
    await page.keyboard.press("Shift+A");
    await page.keyboard.press("Shift+B");
    await page.keyboard.press("Shift+C");
    assert.equal(await page.locator("html.gone").count(), 0, "typing capitals does not leave");
    await page.keyboard.press("Shift");
    assert.equal(await status(), "Press Shift two more times to leave.");
    assert.equal(await page.locator("#exit .lights").isVisible(), true);
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    assert.equal(await status(), "Press Shift one more time to leave.");
    await page.clock.runFor(5100);
    assert.equal(await status(), "Leaving with Shift starts from the beginning.");
    assert.equal(await page.locator("#exit .lights").isVisible(), false);
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.clock.runFor(300);
    await away(page);
  },

  async "Escape does not leave"() {
    const { page } = await visitor();
    await send(page, secret);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Escape");
    assert.equal(await page.locator("html.gone").count(), 0);
  },

  async "a page that is hidden shows a cover at once, and after half a minute only a tap takes it away"() {
    const { page } = await visitor({ prepare: (page) => page.clock.install() });
    await send(page, secret);
    await page.focus("#text");
    await setHidden(page, true);
    assert.equal((await text(page)).replace(/\s+/g, " ").trim(), "Notes Show again");
    assert.equal(await page.title(), "Notes");
    await page.clock.runFor(20_000);
    await setHidden(page, false);
    assert.ok((await text(page)).includes(secret), "a short look away needs no tap");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    await setHidden(page, true);
    await page.clock.runFor(31_000);
    await setHidden(page, false);
    assert.ok(!(await text(page)).includes(secret));
    assert.equal(await page.evaluate(() => document.activeElement.id), "reveal");
    await page.keyboard.press("Enter");
    assert.ok((await text(page)).includes(secret));
  },

  async "a page that stays hidden for five minutes stops listening, and goes on when it is shown"() {
    const { page, requests } = await visitor({ prepare: (page) => page.clock.install() });
    const listens = (request) => request.method() === "GET" && request.url().includes("/api/chat/");
    const streams = () => requests.filter(listens).length;
    await send(page, "hello");
    await setHidden(page, true);
    const ended = page.waitForEvent("requestfailed", listens);
    await page.clock.runFor(301_000);
    await ended;
    const before = streams();
    await page.clock.runFor(120_000);
    assert.equal(streams(), before);
    const again = page.waitForRequest(listens);
    await setHidden(page, false);
    await again;
  },

  async "a page from the browser's memory is fresh: after Exit without the talk, after another page with it"() {
    const { page } = await visitor();
    await send(page, secret);
    // Another page, and back: whether from memory or not, nothing old is shown, and the talk is fetched anew.
    await page.goto(url + "/about");
    await page.goBack({ waitUntil: "commit" });
    await page.locator(".yours").waitFor();
    assert.ok((await text(page)).includes(secret));
    // As a browser does that keeps such pages: hidden, kept, shown again.
    const kept = await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      return document.body.innerText + document.getElementById("text").value + document.getElementById("talk").innerHTML;
    });
    assert.ok(!kept.includes(secret), "what is kept in memory is empty");
    await Promise.all([
      page.waitForEvent("load"),
      page.evaluate(() => { window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })); }).catch(() => {}),
    ]);
    await page.locator(".yours").waitFor();
    await page.click("button.exit");
    await away(page);
    await page.goBack({ waitUntil: "commit" }).catch(() => {});
    assert.ok(!(await page.content()).includes(secret));
  },

  async "Exit on our other pages ends the talk of the tab, too"() {
    const { page } = await visitor();
    await send(page, secret);
    const session = await page.inputValue("#say input[name=session]");
    for (const path of ["/about", "/nowhere"]) {
      await page.goto(url + path);
      assert.equal(await page.locator("#exit input").count(), 0);
    }
    await page.click("button.exit");
    await away(page);
    await page.goto(url + "/");
    assert.equal(await page.locator(".yours").count(), 0);
    const status = await page.evaluate((key) => fetch("/api/chat/messages", { headers: { authorization: `Bearer ${key}` } }).then((answer) => answer.status), session);
    assert.equal(status, 401);
  },

  async "what is not sent yet goes along when another page is opened"() {
    const { page, context } = await visitor();
    await send(page, "hello");
    // Blocked by the browser itself. What is routed waits for the driver, and is dropped when the page is gone by then.
    await context.unrouteAll();
    const browser = await context.newCDPSession(page);
    await browser.send("Network.enable");
    await browser.send("Network.setBlockedURLs", { urls: ["*/api/chat/messages*"] });
    await page.fill("#text", "my friend is sad");
    await page.click("button.send");
    await page.waitForFunction(() => /Not sent yet/.test(document.getElementById("status").textContent));
    await page.goto(url + "/about");
    await browser.send("Network.setBlockedURLs", { urls: [] });
    // It is on its way while the next page opens: sooner or later a reload shows it.
    for (let tries = 0; tries < 20 && (await page.locator(".yours").count()) < 2; tries += 1) {
      await page.goto(url + "/");
      await page.locator(".yours").first().waitFor();
      await page.waitForTimeout(150);
    }
    assert.equal(await page.locator(".yours").count(), 2);
  },

  async "title and icon are dull in every state, and nothing asks to be installed or allowed"() {
    const { page } = await visitor();
    for (const words of [null, "hello", "i took all the pills", "weather", "sunny", "stop"]) {
      if (words) await send(page, words);
      assert.equal(await page.title(), "Notes");
      assert.match(await page.locator('link[rel="icon"]').getAttribute("href"), /^data:/);
    }
    const odd = "link[rel=manifest], meta[name=theme-color], meta[property], link[rel=apple-touch-icon]";
    assert.equal(await page.locator(odd).count(), 0);
  },

  async "without script: Exit, Back, Forward and reload show a fresh start"() {
    const { page } = await plainVisitor();
    await send(page, secret);
    await page.click("button.exit");
    await away(page);
    for (const move of ["goBack", "reload", "goForward", "goBack", "goBack"]) {
      await page[move]().catch(() => {});
      assert.ok(!(await page.content()).includes(secret), move);
    }
  },

  async "Exit is large, at the top end corner, and in view on a small screen, scrolled, zoomed, with a keyboard open"() {
    for (const viewport of [phone, { width: 320, height: 568 }, { width: 320, height: 240 }, { width: 1280, height: 800 }]) {
      const { page } = await visitor({ viewport });
      await send(page, secret);
      await page.focus("#text");
      for (const where of ["start", "end"]) {
        await page.evaluate((to) => scrollTo(0, to === "start" ? 0 : document.body.scrollHeight), where);
        const box = await page.locator("button.exit").boundingBox();
        assert.ok(box.height >= 48 && box.y >= 0 && box.y < 60, `${viewport.width}: ${box.y}`);
        assert.ok(box.x + box.width > viewport.width / 2, "at the end of the line");
        const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y).closest("button")?.className, [box.x + box.width / 2, box.y + box.height / 2]);
        assert.equal(hit, "exit", "nothing lies over it");
      }
    }
  },
};
