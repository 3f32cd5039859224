// What every test in the browser stands on: Chromium, visitors who are shut off from the world, spies, pictures.

import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

export const url = process.env.SITE;
/** The neutral page that Exit leads to; on this machine, as nothing outside it is reached. */
const away = new URL(process.env.AWAY);
const neutral = createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<!doctype html><title>Weather</title>Rain");
});
neutral.listen(away.port, away.hostname).unref();

export const secret = "my uncle comes into my room at night";
export const phone = { width: 390, height: 844 };
const screens = process.env.SCREENS;

/** The browser. Its memory of pages that were left (the back-forward cache) is on, as it is for everybody else. */
export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});

const contexts = [];

/**
 * A fresh visitor; nothing outside the machine is reached, and every host that is asked for is noted. `prepare` gets the
 * page before anything is opened.
 */
export async function visitor({ path = "/", prepare, ...options } = {}) {
  const context = await browser.newContext({ viewport: phone, locale: "en", ...options });
  contexts.push(context);
  const hosts = new Set();
  await context.route((now) => ![new URL(url).host, away.host].includes(now.host), (route) => {
    const { hostname, host } = new URL(route.request().url());
    hosts.add(host);
    return route.fulfill({ status: 200, contentType: "text/html", body: `<title>Weather</title>${hostname}` });
  });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request));
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  if (prepare) await prepare(page, context);
  await page.goto(path.startsWith("http") ? path : url + path);
  return { context, page, hosts, requests, errors };
}

/** A visitor whose browser runs no script. */
export const plainVisitor = (options = {}) => visitor({ javaScriptEnabled: false, ...options });

/** Closes what a test has opened. */
export async function closeAll() {
  for (const context of contexts.splice(0)) await context.close();
}

/** A picture for docs/screens. */
export async function picture(page, name) {
  if (!screens) return;
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: `${screens}/${name}.png`, animations: "disabled", caret: "hide" });
}

/** Scrolls so that the newest turn begins under the bar, as the page does by itself where the browser focuses it. */
export const top = (page) => page.locator(".ours").last().evaluate((turn) => turn.scrollIntoView({ block: "start" }));

export const text = (page) => page.locator("body").innerText();

/** Types and presses Send. Without script this loads the page; with script the answer has come when this ends. */
export async function send(page, words) {
  await page.fill("#text", words);
  await page.click("button.send");
  if (await scripted(page)) await answered(page);
  else if (page.waitForLoadState) await page.waitForLoadState();
}

/** Presses a choice, and waits for the answer. */
export async function choose(page, value) {
  await page.click(`#choices button[value="${value}"]`);
  if (await scripted(page)) await answered(page);
}

export const scripted = (page) => page.locator("html.js").count().then((count) => count > 0);

/** Waits until all that was written is sent and answered. */
export async function answered(page) {
  const sent = () => document.getElementById("status").textContent === document.getElementById("words").dataset.sent;
  await page.waitForFunction(sent).catch(async (error) => {
    throw new Error(`${error.message} Status: ${await page.locator("#status").textContent()}; language: ${await page.locator("html").getAttribute("lang")}`);
  });
}

/** Lets something happen in a page as if it were hidden or shown again. */
export const setHidden = (page, hidden) =>
  page.evaluate((is) => {
    Object.defineProperty(document, "hidden", { configurable: true, get: () => is });
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => (is ? "hidden" : "visible") });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);

/** The contrast of an element's text with what is behind it (WCAG 2.2). Runs in the page. */
export function contrast(element) {
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
