// The chat in a frame of a partner's page: what that page learns, who may show the frame, and how it is left.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { secret, send, url, visitor } from "./lib.js";

const host = process.env.HOST;
const loader = await fetch(url + "/w.js").then((answer) => answer.text());
const hash = `sha384-${createHash("sha384").update(loader).digest("base64")}`;
const sandbox = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** Notes everything that the page of the partner is told. */
const spy = "<script>window.told=[]; addEventListener('message', (event) => told.push([event.origin, JSON.stringify(event.data)]))</script>";
const frame = (key, rules = ` sandbox="${sandbox}"`) => `<iframe title="Chat" src="${url}/w?p=${key}" referrerpolicy="no-referrer" allow=""${rules} width="400" height="640"></iframe>`;
const pages = {
  "/loader": `<script src="${url}/w.js" integrity="${hash}" crossorigin="anonymous" data-key="school" data-label="Chat" defer></script>`,
  "/frame": frame("school"),
  "/closed": frame("closed"),
  "/unknown": frame("nobody"),
  "/": `<a href="${url}/n" target="_blank" rel="noreferrer noopener">Chat</a>`,
};
const server = createServer((request, response) => {
  const body = pages[request.url.split("?")[0]];
  response.writeHead(body ? 200 : 404, { "content-type": "text/html" });
  response.end(`<!doctype html><html lang="en"><title>School</title><body>${spy}<h1>School</h1>${body ?? ""}</body>`);
});
server.listen(new URL(host).port, "localhost");
server.unref();

/** A visitor of a page of the partner; the frame's page once it is there. */
async function guest(path, options = {}) {
  const made = await visitor({ path: host + path, viewport: { width: 1000, height: 800 }, ...options, prepare: async (page, context) => {
    await context.route((now) => now.origin === host, (route) => route.continue());
    await options.prepare?.(page, context);
  } });
  return { ...made, inside: () => made.page.frames().find((one) => one.url().startsWith(url)) };
}

const told = (page) => page.evaluate(() => window.told);
const left = (page) => page.waitForURL((now) => now.origin !== host && now.origin !== url);

async function opened(page) {
  await page.getByRole("button", { name: "Chat" }).click();
  await page.waitForFunction(() => window.told.length === 2);
  return page.frames().find((one) => one.url().startsWith(url));
}

export const tests = {
  async "nothing opens by itself; the frame is what the loader says, and the loader leaves one button behind"() {
    const { page, requests } = await guest("/loader");
    const globals = await page.evaluate(() => Object.keys(window).filter((name) => /help|bridge|chat/i.test(name)));
    assert.deepEqual(globals, []);
    assert.equal(await page.locator("iframe").count(), 0);
    assert.deepEqual(requests.filter((request) => request.url().startsWith(url)).map((request) => request.url()), [url + "/w.js"]);
    const inside = await opened(page);
    const made = page.locator("iframe");
    assert.equal(await made.getAttribute("sandbox"), sandbox);
    assert.equal(await made.getAttribute("referrerpolicy"), "no-referrer");
    assert.equal(await made.getAttribute("allow"), "");
    assert.equal(await made.getAttribute("title"), "Chat");
    assert.equal(inside.url(), url + "/w?p=school");
    const seen = requests.find((request) => request.url().includes("/w?p="));
    assert.ok(!seen.headers().referer);
  },

  async "the page of the partner is told open, height, close and exit, whatever is said, and nothing of it"() {
    const { page } = await guest("/loader");
    const inside = await opened(page);
    await send(inside, secret);
    await send(inside, "i took all the pills");
    await send(inside, "weather");
    await send(inside, "sunny");
    await inside.click("#close");
    await page.waitForFunction(() => window.told.length === 3);
    assert.ok(!(await page.locator("iframe").isVisible()));
    const words = (await told(page)).map(([origin, data]) => (assert.equal(origin, url), data));
    assert.deepEqual(words, ['{"helpbridge":"open"}', '{"helpbridge":"height","height":640}', '{"helpbridge":"close"}']);
    assert.equal(await page.evaluate(() => history.length), 2, "no steps of the talk in the history of the page");
    assert.equal(page.url(), host + "/loader");
    assert.equal(await page.title(), "School");
    // Opened again, the talk is still there.
    await page.getByRole("button", { name: "Chat" }).click();
    assert.ok((await inside.locator(".ours").count()) > 0);
  },

  async "the words go to the origins of the partner and to no other"() {
    const { page } = await guest("/frame", { prepare: (page) => page.addInitScript(() => {
      if (window === top) return;
      window.targets = [];
      const parent = window.parent;
      const spied = new Proxy({}, { get: (_, name) => (name === "postMessage" ? (data, origin) => { targets.push(origin); parent.postMessage(data, origin); } : parent[name]) });
      Object.defineProperty(window, "parent", { get: () => spied });
    }) });
    const inside = page.frames().find((one) => one.url().startsWith(url));
    await inside.waitForFunction(() => document.documentElement.classList.contains("js"));
    await page.waitForFunction(() => window.told.length === 2);
    assert.deepEqual(await inside.evaluate(() => window.targets), [host, host]);
  },

  async "Exit in the frame leaves the page of the partner, with the loader"() {
    const { page } = await guest("/loader");
    const inside = await opened(page);
    await send(inside, secret);
    await inside.click("button.exit");
    await left(page);
    await page.goBack();
    assert.equal(await page.locator("iframe").count(), 0);
    for (const one of page.frames()) assert.ok(!(await one.content()).includes(secret));
  },

  async "Exit in the frame leaves the page of the partner, without the loader and by Shift"() {
    for (const leave of [(inside) => inside.click("button.exit"), async (inside) => { await inside.click("#text"); for (let press = 0; press < 3; press += 1) await inside.page().keyboard.press("Shift"); }]) {
      const { page, inside } = await guest("/frame");
      await send(inside(), secret);
      await leave(inside());
      await left(page);
      await page.goBack();
      await page.waitForLoadState();
      for (const one of page.frames()) assert.ok(!(await one.content()).includes(secret));
    }
  },

  async "without script the frame takes messages and Exit leaves the page of the partner"() {
    const { page } = await guest("/frame", { javaScriptEnabled: false });
    const chat = page.frameLocator("iframe");
    await chat.locator("#text").fill(secret);
    await chat.locator("button.send").click();
    await chat.locator(".yours .bubble").waitFor();
    assert.equal(await chat.locator(".yours .bubble").innerText(), secret);
    await chat.locator("button.plain").click();
    assert.equal(await chat.locator(".yours .bubble").innerText(), secret);
    await chat.locator("button.exit").click();
    await left(page);
  },

  async "the frame starts with the country of the partner and says who runs the chat, not the partner"() {
    const { page, inside } = await guest("/frame");
    assert.match(await inside().locator("#bar").innerText(), /999/);
    assert.match(await inside().locator("footer").innerText(), /Lines and Friends/);
    assert.ok(!/school/i.test(await inside().locator("body").innerText()));
    await send(inside(), "my dad hits me");
    assert.equal(await inside().locator('.ours a.way[href="tel:116"]').count(), 1);
    assert.equal(await inside().locator('.ours a.way[href^="http"]').first().getAttribute("target"), "_blank");
    await page.close();
  },

  async "a partner that was switched off gets the number and the way to the chat; a stranger gets nothing"() {
    const { page } = await guest("/closed");
    const off = page.frameLocator("iframe");
    assert.match(await off.locator(".bar").innerText(), /112/);
    assert.equal(await off.locator("textarea").count(), 0);
    assert.equal(await off.locator("a.way").getAttribute("href"), "/n");
    const stranger = await guest("/unknown");
    const frames = stranger.page.frames().slice(1);
    for (const one of frames) assert.equal(await one.locator("main, header").count(), 0);
  },

  async "a page of others, and the page itself without a key, may not be shown in a frame"() {
    const { page } = await visitor({ path: "http://elsewhere.example/" });
    for (const path of ["/w?p=school", "/", "/n"]) {
      await page.setContent(`<iframe src="${url}${path}"></iframe>`);
      await page.waitForTimeout(300);
      for (const one of page.frames().slice(1)) assert.equal(await one.locator("#say").count().catch(() => 0), 0, path);
    }
  },

  async "a plain link opens the chat on a page of its own"() {
    const { page, context } = await guest("/", { javaScriptEnabled: false });
    const [chat] = await Promise.all([context.waitForEvent("page"), page.click("a")]);
    await chat.waitForLoadState();
    assert.equal(chat.url(), url + "/n");
    await chat.fill("#text", "hello");
    await chat.click("button.send");
    assert.equal(await chat.locator(".yours").count(), 1);
    assert.equal(chat.url(), url + "/n");
  },
};
