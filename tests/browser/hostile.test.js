// Text that tries to be more than text: typed by a visitor, or put into every field of our answers by somebody between.

import assert from "node:assert/strict";
import { secret, send, url, visitor } from "./lib.js";

const attacks = [
  "<script>window.hit=1</script>",
  "\"><img src=x onerror=window.hit=1>",
  "</textarea><svg onload=window.hit=1>",
  "<iframe srcdoc='<script>top.hit=1</script>'></iframe>",
  "<a href=\"javascript:window.hit=1\">x</a>",
  "<style>*{display:none}</style>",
  "<base href=//evil.example>",
  "<form action=//evil.example><button>x",
  "{{constructor.constructor('window.hit=1')()}}",
  "\u202Egnp.exe\u2066<b>",
  "javascript:window.hit=1",
  "data:text/html,<script>window.hit=1</script>",
  "&lt;img src=x onerror=window.hit=1&gt;",
];

/** The kinds of element that a talk is made of. */
const known = ["A", "BDI", "BUTTON", "DIV", "LI", "P", "SPAN", "H3"];

async function unharmed(page, errors) {
  const seen = await page.evaluate(() => ({
    hit: window.hit,
    kinds: [...new Set([...document.querySelectorAll("#talk *, #choices *, #bar *, #notice *")].map((node) => node.tagName))],
    links: [...document.querySelectorAll("main a, header a")].map((a) => a.getAttribute("href")),
    handlers: [...document.querySelectorAll("*")].flatMap((node) => node.getAttributeNames()).filter((name) => /^on|^style$|^srcdoc$/.test(name)),
  }));
  assert.equal(seen.hit, undefined);
  assert.deepEqual(seen.kinds.filter((kind) => !known.includes(kind)), []);
  for (const href of seen.links) assert.match(href, /^(tel:|sms:|https?:|\/[^/]|#|\/$)/, href);
  assert.deepEqual(seen.handlers, []);
  assert.deepEqual(errors, []);
}

export const tests = {
  async "what is typed stays text, in the box, in the log, after a reload and in the aria tree"() {
    const { page, errors, hosts } = await visitor();
    for (const [at, attack] of attacks.entries()) {
      await page.fill("#text", attack);
      await page.click("button.send");
      // Some of them read like another language: then the page is shown again in that one.
      await page.waitForFunction((count) => document.querySelectorAll(".yours").length === count && document.querySelectorAll(".ours").length === count + 1, at + 1);
    }
    await page.waitForFunction(() => document.documentElement.classList.contains("js"));
    await unharmed(page, errors);
    const shown = await page.locator(".yours .bubble").allInnerTexts();
    assert.deepEqual(shown, attacks);
    await page.reload();
    await page.waitForFunction((count) => document.querySelectorAll(".yours").length === count, attacks.length);
    await unharmed(page, errors);
    assert.deepEqual([...hosts], []);
  },

  async "what an answer brings stays text in every field, and links lead to numbers and pages only"() {
    const { page, errors, hosts } = await visitor();
    await send(page, "hello");
    let attack;
    await page.route("**/api/chat/messages", (route) => {
      const way = { href: attack, shown: attack, verb: attack };
      const entry = { seq: Date.now(), who: attack, bubbles: [[[[attack, { href: attack, shown: attack }], [way]]]], calls: [way] };
      const part = {
        cursor: 1, stored: true, fresh: false, curtain: false, keep: true, lang: "en", session: attack,
        bar: [attack, { href: attack, shown: attack }], entries: [{ you: attack }, entry], choices: [{ id: attack, label: attack }],
      };
      return route.fulfill({ json: part });
    });
    for (attack of attacks) {
      await send(page, "hello");
      await unharmed(page, errors);
      assert.ok((await page.locator(".ours").last().textContent()).includes(attack));
    }
    assert.deepEqual([...hosts], []);
    assert.match(page.url(), new RegExp(`^${url}/$`));
  },

  async "what the stream and a refusal bring stays text, too"() {
    const attack = attacks[1];
    const { page, errors } = await visitor({ prepare: (page) => page.route("**/api/chat/events", (route) => {
      const entry = { seq: 10_000, who: attack, bubbles: [[[[attack], []]]], calls: [] };
      const part = { cursor: 10_000, stored: true, fresh: false, curtain: false, keep: true, lang: "en", bar: [attack], entries: [entry], choices: [{ id: "x", label: attack }] };
      return route.fulfill({ contentType: "text/event-stream", body: `id: 10000\nevent: turn\ndata: ${JSON.stringify(part)}\n\n` });
    }) });
    await send(page, secret);
    await page.waitForFunction(() => document.querySelectorAll(".ours").length === 3);
    await unharmed(page, errors);
    await page.route("**/api/chat/messages", (route) => route.fulfill({ status: 413, json: { detail: attack } }));
    await page.fill("#text", "long");
    await page.click("button.send");
    await page.locator("#notice").waitFor();
    assert.equal(await page.locator("#notice").textContent(), attack);
    await unharmed(page, errors);
  },

  async "the policy stops what is put in in spite of all: script, styles, frames, forms and posts to others"() {
    const { page, hosts } = await visitor();
    const refused = await page.evaluate(async () => {
      const found = [];
      document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
      const tries = [
        () => { document.body.appendChild(document.createElement("script")).textContent = "window.hit=1"; },
        () => { document.body.insertAdjacentHTML("beforeend", "<b>x</b>"); },
        () => { document.body.appendChild(document.createElement("img")).src = "https://evil.example/x.png"; },
        () => { document.body.appendChild(document.createElement("iframe")).src = "https://evil.example/"; },
        () => fetch("https://evil.example/", { method: "POST", body: "x" }).catch(() => {}),
      ];
      for (const attempt of tries) {
        try { await attempt(); } catch { found.push("thrown"); }
      }
      // A frame is refused when it is about to load, which on a busy machine takes a while.
      const awaited = ["img-src", "frame-src", "connect-src"];
      for (let tries = 0; tries < 100 && !awaited.every((one) => found.includes(one)); tries += 1) {
        await new Promise((done) => setTimeout(done, 100));
      }
      return found;
    });
    for (const directive of ["thrown", "img-src", "frame-src", "connect-src"]) assert.ok(refused.includes(directive), `${directive}: ${refused}`);
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.deepEqual([...hosts], []);
  },
};
