// What is wrong with a page of a partner: hosts of others, recorders of visitors, addresses and titles that tell.

import { createHash } from "node:crypto";

/** Services that record what visitors do, or sell places by who they are; by the last part of the host's name. */
const recorders = {
  "hotjar.com": "session replay", "hotjar.io": "session replay", "fullstory.com": "session replay", "clarity.ms": "session replay",
  "mouseflow.com": "session replay", "smartlook.com": "session replay", "smartlook.cloud": "session replay", "logrocket.com": "session replay",
  "logrocket.io": "session replay", "lr-ingest.com": "session replay", "lr-in-prod.com": "session replay", "luckyorange.com": "session replay",
  "inspectlet.com": "session replay", "crazyegg.com": "heat maps", "contentsquare.net": "session replay", "contentsquare.com": "session replay",
  "quantummetric.com": "session replay", "glassboxdigital.io": "session replay", "sessioncam.com": "session replay", "decibelinsight.net": "session replay",
  "mc.yandex.ru": "session replay", "webvisor.org": "session replay", "userzoom.com": "session replay", "openreplay.com": "session replay",
  "posthog.com": "session replay", "heapanalytics.com": "session replay", "heap-api.com": "session replay", "amplitude.com": "session replay",
  "mxpnl.com": "session replay", "mixpanel.com": "session replay", "rrweb.com": "session replay", "livesession.io": "session replay",
  "doubleclick.net": "advertising", "googlesyndication.com": "advertising", "googleadservices.com": "advertising", "adservice.google.com": "advertising",
  "facebook.net": "advertising", "connect.facebook.com": "advertising", "adnxs.com": "advertising", "criteo.com": "advertising", "criteo.net": "advertising",
  "taboola.com": "advertising", "outbrain.com": "advertising", "analytics.tiktok.com": "advertising", "ads-twitter.com": "advertising",
  "snap.licdn.com": "advertising", "sc-static.net": "advertising", "amazon-adsystem.com": "advertising",
};

/** Words in an address or a title that tell a glance over the shoulder what the page is about. */
const telling = /abus|suicid|self-?harm|violen|helpline|hotline|crisis|rape|maltrat|viol[ea]nc|detresse|détresse|unyanyasaji|انتحار|عنف|اعتداء/iu;

const sandbox = ["allow-scripts", "allow-forms", "allow-same-origin", "allow-popups", "allow-popups-to-escape-sandbox", "allow-top-navigation-by-user-activation"];

const belongsTo = (host, owner) => host === owner || host.endsWith(`.${owner}`);

/** Opens the page and looks at it until it is quiet. `chat` is the site of the chat. */
export async function inspect(page, address, chat, quiet = 5000) {
  const hosts = new Set();
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) hosts.add(hostname);
  });
  page.on("websocket", (socket) => hosts.add(new URL(socket.url()).hostname));
  await page.goto(address, { waitUntil: "load" });
  await page.waitForLoadState("networkidle", { timeout: quiet }).catch(() => {});

  const own = new URL(page.url()).hostname.replace(/^www\./, "");
  const others = [...hosts].filter((host) => !belongsTo(host, own) && host !== new URL(chat).hostname).sort();
  const faults = [];
  const warnings = [];
  if (new URL(page.url()).protocol !== "https:") faults.push("the page is not served over https");
  for (const host of others) {
    const known = Object.keys(recorders).find((name) => belongsTo(host, name));
    if (known) faults.push(`${host} does ${recorders[known]}: it may see that somebody opened the chat`);
  }
  const title = await page.title();
  if (telling.test(decodeURIComponent(page.url()))) warnings.push("the address of the page tells what it is about");
  if (telling.test(title)) warnings.push("the title of the page tells what it is about");

  const made = await page.evaluate((origin) => ({
    loaders: [...document.querySelectorAll(`script[src^="${origin}/w.js"]`)].map((node) => ({ integrity: node.integrity, key: node.dataset.key })),
    frames: [...document.querySelectorAll(`iframe[src^="${origin}/w"]`)].map((node) => ({ sandbox: node.getAttribute("sandbox"), referrer: node.referrerPolicy })),
  }), new URL(chat).origin);
  if (!made.loaders.length && !made.frames.length) warnings.push("the chat is not on this page");
  for (const { integrity, key } of made.loaders) {
    if (!key) faults.push("the loader has no data-key");
    if (!integrity) warnings.push("the loader has no integrity hash");
    else {
      const response = await page.request.get(new URL("/w.js", chat).href);
      const hash = `sha384-${createHash("sha384").update(await response.body()).digest("base64")}`;
      if (!integrity.split(" ").includes(hash)) faults.push(`the integrity hash of the loader is old; it is ${hash} now`);
    }
  }
  for (const { sandbox: given, referrer } of made.frames) {
    const wrong = given === null || given.split(/\s+/).some((word) => word && !sandbox.includes(word)) || sandbox.some((word) => !given.includes(word));
    if (wrong) faults.push("the frame has another sandbox than docs/widget.md gives it");
    if (referrer !== "no-referrer") faults.push('the frame needs referrerpolicy="no-referrer"');
  }
  return { others, faults, warnings };
}
