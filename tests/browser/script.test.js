// The page with script: sending, order, retries, the three ways of listening, and what becomes of a talk on a weak line.

import assert from "node:assert/strict";
import { answered, choose, plainVisitor, secret, send, url, visitor } from "./lib.js";

const api = "**/api/chat/messages";
const lines = (page) => page.locator(".yours .bubble").allInnerTexts();
const said = (page) => page.locator(".ours").count();

/** Counts and holds up what the page posts. `answer` decides what becomes of each attempt. */
async function posts(page, answer) {
  const bodies = [];
  await page.route(api, (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    bodies.push(route.request().postDataJSON());
    return answer(route, bodies.length);
  });
  return bodies;
}

/** A page whose clock is moved by hand, and that has begun to talk. */
async function withClock(options = {}) {
  const made = await visitor({ ...options, prepare: (page) => page.clock.install() });
  await send(made.page, "hello");
  return made;
}

/** Moves the clock, and lets what became due happen. */
async function later(page, ms) {
  await page.clock.runFor(ms);
  await page.evaluate(() => new Promise((done) => fetch("/healthz").then(done, done)));
}

export const tests = {
  async "a message is sent and answered in place: the page is loaded once, and the address says nothing"() {
    const { context, page, requests, errors } = await visitor();
    const before = await page.evaluate(() => history.length);
    await send(page, secret);
    assert.deepEqual(await lines(page), [secret]);
    assert.match(await page.locator(".yours .who").last().innerText(), /Sent/);
    const choice = page.locator("#choices button").first();
    const label = await choice.innerText();
    await choice.click();
    await answered(page);
    assert.deepEqual(await lines(page), [secret, label]);
    assert.ok((await said(page)) >= 3);
    for (const words of ["more", "and more", "enough"]) await send(page, words);
    assert.equal(await page.evaluate(() => history.length), before);
    assert.equal(requests.filter((request) => request.isNavigationRequest()).length, 1);
    assert.equal(page.url(), url + "/");
    for (const request of requests) assert.ok(!new URL(request.url()).search, request.url());
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(errors, []);
  },

  async "the scripted page shows a turn exactly as the page without script does"() {
    const talks = [];
    for (const open of [visitor, plainVisitor]) {
      const { page } = await open();
      for (const words of ["hi, i'm in kenya", "my dad hits me", "i took all the pills", "who runs this?"]) await send(page, words);
      talks.push(await page.evaluate(() => ({
        talk: [...document.querySelectorAll("#talk li")].map((li) => {
          const copy = li.cloneNode(true);
          copy.querySelectorAll(".mark").forEach((mark) => mark.remove());
          return copy.textContent.replace(/\s+/g, "");
        }),
        links: [...document.querySelectorAll("#talk a, .bar a")].map((a) => [a.className, a.getAttribute("href"), a.rel]),
        choices: [...document.querySelectorAll("#choices button")].map((button) => [button.value, button.textContent]),
        paper: document.querySelector(".paper").textContent,
      })));
    }
    talks[0].links.forEach((link) => (link[2] = ""));
    talks[1].links.forEach((link) => (link[2] = ""));
    assert.deepEqual(talks[0], talks[1]);
    assert.ok(talks[0].links.some(([name]) => name === "way danger"));
  },

  async "what is written while a message is on its way waits for it, and keeps its order"() {
    const { page } = await visitor();
    let release;
    const held = new Promise((done) => (release = done));
    const bodies = await posts(page, async (route, number) => {
      if (number === 1) await held;
      await route.continue();
    });
    for (const words of ["one", "two", "three"]) {
      await page.fill("#text", words);
      await page.click("button.send");
    }
    assert.equal(bodies.length, 1);
    release();
    await answered(page);
    assert.deepEqual(bodies.map((body) => body.text), ["one", "two", "three"]);
    assert.equal(new Set(bodies.map((body) => body.client_id)).size, 3);
    const order = await page.locator("#talk li").evaluateAll((all) => all.map((li) => (li.className === "yours" ? li.querySelector(".bubble").textContent : "-")));
    assert.deepEqual(order, ["-", "one", "-", "two", "-", "three", "-"]);
  },

  async "a message that does not get through is tried again after 1, 2, 4, 8 and 15 seconds, then by hand, with one id"() {
    const { page } = await withClock();
    let works = false;
    const bodies = await posts(page, (route) => (works ? route.continue() : route.abort()));
    await page.fill("#text", secret);
    await page.click("button.send");
    await page.waitForFunction(() => /Not sent yet/.test(document.getElementById("status").textContent));
    for (const [index, seconds] of [1, 2, 4, 8, 15].entries()) {
      await later(page, seconds * 1000 - 300);
      assert.equal(bodies.length, index + 1, `not before ${seconds} s`);
      const next = page.waitForRequest(api);
      await page.clock.runFor(400);
      await next;
      await page.waitForFunction(() => document.getElementById("status").textContent !== document.getElementById("words").dataset.sending);
    }
    await page.locator("#retry").waitFor();
    assert.equal(await page.locator("#retry").innerText(), "Not sent. Tap to try again.");
    assert.match(await page.locator(".yours .who").last().innerText(), /Not sent/);
    works = true;
    await page.click("#retry");
    await answered(page);
    assert.ok(!(await page.locator("#retry").isVisible()));
    assert.equal(new Set(bodies.map((body) => body.client_id)).size, 1);
    assert.deepEqual(await lines(page), ["hello", secret]);
  },

  async "a message that was taken in, but whose answer was lost, is not said twice"() {
    const { page } = await visitor();
    await send(page, "hello");
    await posts(page, async (route, number) => {
      const response = await route.fetch();
      await (number === 1 ? route.abort() : route.fulfill({ response }));
    });
    await page.fill("#text", "my friend is sad");
    await page.click("button.send");
    await page.waitForFunction(() => /Not sent yet/.test(document.getElementById("status").textContent));
    await answered(page);
    assert.equal((await lines(page)).length, 2);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll(".yours").length === 2);
    assert.equal(await said(page), 3);
  },

  async "without a line the bar says so beside the number, and everything is sent when the line is back"() {
    const { context, page } = await visitor();
    await send(page, "hello");
    assert.ok(!(await page.locator("#offline").isVisible()));
    await context.setOffline(true);
    await page.locator("#offline").waitFor();
    assert.match(await page.locator(".bar").innerText(), /112[\s\S]*offline/);
    assert.equal(await page.locator(".bar a").first().getAttribute("href"), "tel:112");
    for (const words of ["first", "second"]) {
      await page.fill("#text", words);
      await page.click("button.send");
    }
    await context.setOffline(false);
    await answered(page);
    assert.deepEqual(await lines(page), ["hello", "first", "second"]);
    assert.ok(!(await page.locator("#offline").isVisible()));
  },

  async "when our store fails the words of help are shown once, and the message is sent again"() {
    const { page } = await visitor();
    await send(page, "hello");
    const before = await said(page);
    await posts(page, async (route, number) => {
      if (number > 2) return route.continue();
      const help = { seq: 0, who: "Computer", bubbles: [[[["Call ", { href: "tel:112", shown: "112" }], []]]], calls: [] };
      const part = { cursor: 1, stored: false, fresh: false, curtain: false, keep: true, lang: "en", bar: [], entries: [help], choices: [] };
      return route.fulfill({ json: part });
    });
    await send(page, secret);
    assert.equal(await said(page), before + 2, "help once, and the answer");
    assert.deepEqual(await lines(page), ["hello", secret]);
  },

  async "whoever sends too much at once is asked for patience, and the message goes when it is time"() {
    const { page } = await withClock();
    const bodies = await posts(page, (route, number) => (number > 1 ? route.continue()
      : route.fulfill({ status: 429, headers: { "retry-after": "20" }, json: { detail: "Give me a moment." } })));
    await page.fill("#text", secret);
    await page.click("button.send");
    await page.locator("#notice").waitFor();
    assert.equal(await page.locator("#notice").innerText(), "Give me a moment.");
    await later(page, 19_000);
    assert.equal(bodies.length, 1, "not before it was asked for");
    await page.clock.runFor(1500);
    await answered(page);
    assert.ok(!(await page.locator("#notice").isVisible()));
    assert.equal(new Set(bodies.map((body) => body.client_id)).size, 1);
  },

  async "a text that is too long goes back into the box with the sentence that says so"() {
    for (const before of [[], ["hello"]]) {
      const { page } = await visitor();
      for (const words of before) await send(page, words);
      const long = "ش".repeat(3000);
      await page.fill("#text", long);
      await page.click("button.send");
      await page.locator("#notice").waitFor();
      assert.match(await page.locator("#notice").innerText(), /smaller parts/);
      assert.equal(await page.inputValue("#text"), long);
      assert.deepEqual(await lines(page), before);
    }
  },

  async "what is said by itself comes over the stream, and the stream goes on where it broke off"() {
    const { page, requests } = await visitor();
    const first = page.waitForRequest("**/api/chat/events");
    await send(page, "hello");
    assert.ok(Number((await first).headers()["last-event-id"]) > 0);
    const session = await page.inputValue("#say input[name=session]");
    // The same talk in another tab: what is said there arrives here without being asked for.
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(url + "/healthz");
    await elsewhere.evaluate(async (key) => {
      const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
      await fetch("/api/chat/messages", { method: "POST", headers, body: JSON.stringify({ client_id: crypto.randomUUID(), text: "i feel low" }) });
    }, session);
    await page.waitForFunction(() => document.querySelectorAll(".ours").length === 3);
    assert.ok(!requests.some((request) => request.url().endsWith("/messages") && request.method() === "GET"));
  },

  async "where streams do not get through it asks again and again, and where nothing does the button is there"() {
    const { page } = await visitor({ prepare: async (page) => {
      await page.clock.install();
      await page.route("**/api/chat/events", (route) => route.abort());
    } });
    await send(page, "hello");
    const polled = page.waitForRequest((request) => request.url().endsWith("/messages") && request.method() === "GET");
    for (let second = 0; second < 6; second += 1) await later(page, 1000);
    assert.match((await polled).headers().prefer, /wait=25/);
    assert.ok(!(await page.locator("button.plain").isVisible()), "the button is not needed yet");
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.route("**/api/chat/**", (route) => route.abort());
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    for (let second = 0; second < 12; second += 1) await later(page, 1000);
    await page.locator("button.plain").waitFor();
    // Sending by script is blocked, too: after the last try the form goes as it would without script.
    await page.fill("#text", "my friend is sad");
    await page.click("button.send");
    for (let second = 0; second < 34; second += 1) await later(page, 1000);
    await page.fill("#text", "half a thought");
    await Promise.all([page.waitForEvent("load"), page.click("#retry")]);
    assert.deepEqual(await lines(page), ["hello", "my friend is sad"]);
    assert.equal(await page.inputValue("#text"), "half a thought");
  },

  async "a reload shows the same talk; the session is kept only after the first message, and nothing else is"() {
    const { page } = await visitor();
    const kept = () => page.evaluate(() => [Object.values(sessionStorage), localStorage.length, document.cookie]);
    assert.deepEqual(await kept(), [[], 0, ""]);
    await page.fill("#text", "half a thought");
    assert.deepEqual(await kept(), [[], 0, ""]);
    await send(page, secret);
    assert.deepEqual(await kept(), [[await page.inputValue("#say input[name=session]")], 0, ""]);
    const talk = await page.locator("#talk").innerText();
    await page.reload();
    await page.locator(".yours").waitFor();
    const strip = (words) => words.replace(/ *· \w+/g, "").replace(/\s+/g, " ");
    assert.equal(strip(await page.locator("#talk").innerText()), strip(talk));
    await send(page, "more");
    assert.equal((await lines(page)).length, 2);
  },

  async "ten minutes without a sign of life, and stop, end what a reload could show; a key brings it back"() {
    const { page } = await withClock();
    const kept = () => page.evaluate(() => sessionStorage.length);
    await later(page, 599_000);
    assert.equal(await kept(), 1);
    await later(page, 2000);
    assert.equal(await kept(), 0);
    await page.keyboard.press("a");
    assert.equal(await kept(), 1);
    await send(page, "stop");
    assert.equal(await kept(), 0);
    assert.equal(await page.locator(".yours").count(), 0);
    await page.keyboard.press("a");
    assert.equal(await kept(), 0);
  },

  async "a talk that is gone from the server is gone from the page, which says so and keeps the number"() {
    const { page } = await visitor();
    await send(page, secret);
    const session = await page.inputValue("#say input[name=session]");
    await page.evaluate((key) => fetch("/api/chat", { method: "DELETE", headers: { authorization: `Bearer ${key}` } }), session);
    await page.locator("#notice").waitFor();
    assert.match(await page.locator("#notice").innerText(), /gone/);
    assert.equal(await page.locator("#talk li").count(), 0);
    assert.match(await page.locator(".bar").innerText(), /112/);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  },

  async "after the hide word nothing of before is on the page, even without a line"() {
    const { context, page } = await visitor();
    await send(page, secret);
    await context.setOffline(true);
    await page.fill("#text", "Weather");
    await page.click("button.send");
    assert.equal(await page.locator("#talk li").count(), 0);
    await context.setOffline(false);
    await answered(page);
    assert.equal(await page.locator(".yours").count(), 0);
    assert.equal(await page.locator(".ours").count(), 1);
    await page.reload();
    await page.locator(".ours").waitFor();
    assert.ok(!(await page.content()).includes(secret));
  },

  async "changing the language in mid-talk keeps the talk"() {
    const { page } = await visitor();
    await send(page, secret);
    await page.locator("#language summary").click();
    await Promise.all([page.waitForEvent("load"), page.click('footer button[value="lang:es"]')]);
    assert.equal(await page.locator("html").getAttribute("lang"), "es");
    assert.equal((await lines(page))[0], secret);
    await send(page, "hola");
    // The same by a choice in the talk: the page is shown again in that language.
    await send(page, "idioma");
    await Promise.all([page.waitForEvent("load"), page.click('#choices button[value="lang:sw"]')]);
    assert.equal(await page.locator("html").getAttribute("lang"), "sw");
    assert.equal((await lines(page))[0], secret);
  },

  async "a script that fails at the start leaves the page as it is without script"() {
    for (const breaks of ["window.broken.on.purpose;", ""]) {
      const { page } = await visitor({ prepare: (page) => page.route("**/*.js", async (route) => {
        if (!breaks) return route.abort();
        const response = await route.fetch();
        return route.fulfill({ response, body: (await response.text()).replace("ready = true;", breaks) });
      }) });
      await page.fill("#text", secret);
      await Promise.all([page.waitForEvent("load"), page.click("button.send")]);
      assert.deepEqual(await lines(page), [secret]);
      await page.click("button.exit");
      await page.waitForURL((now) => now.host !== new URL(url).host);
    }
  },

  async "a choice of the opening can be pressed as the first word"() {
    const { page } = await visitor();
    await choose(page, await page.locator("#choices button").first().getAttribute("value"));
    assert.equal((await lines(page)).length, 1);
    assert.equal(await said(page), 2);
  },
};
