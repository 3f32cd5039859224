// For everyone: axe-core in every state, keyboard alone, small and zoomed screens, live regions, reading aloud, pictures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { choose, contrast, phone, plainVisitor, secret, send, setHidden, visitor } from "./lib.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page, best practices included. */
async function faults(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
}

/** Voices of a device, as the tests' browser has none. */
const voices = () => {
  window.spoken = [];
  const all = [{ lang: "en-GB", localService: true, name: "here" }, { lang: "fr-FR", localService: false, name: "far" }];
  const speech = new EventTarget();
  Object.assign(speech, { getVoices: () => all, cancel: () => spoken.push("hush"), speak: (utterance) => { spoken.push(utterance.text); window.last = utterance; } });
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
};

/** What is written in each language; in another one than the page's, the talk would change its language. */
const said = {
  en: { place: "hi, i'm in kenya", hurt: "my dad hits me", danger: "i took all the pills", again: "hello?" },
  fr: { place: "je suis au kenya", hurt: "mon père me frappe", danger: "j'ai avalé tous les cachets", again: "allô ?" },
  ar: { place: "أنا في كينيا", hurt: "أبي يضربني", danger: "بلعت كل الحبوب", again: "مرحبا؟" },
};
const speaks = async (page, what) => said[await page.locator("html").getAttribute("lang")][what];

/** The states of the page, each made from the one before. */
const states = {
  opening: async () => {},
  "a talk": (page) => speaks(page, "place").then((words) => send(page, words)),
  "big pictures": (page) => page.locator("#pictures").check(),
  offers: (page) => speaks(page, "hurt").then((words) => send(page, words)),
  emergency: (page) => speaks(page, "danger").then((words) => send(page, words)),
  "no line": async (page) => {
    await page.context().setOffline(true);
    await page.fill("#text", await speaks(page, "again"));
    await page.click("button.send");
    await page.locator("#offline").waitFor();
  },
  "not sent": async (page) => {
    await page.clock.runFor(1000);
    for (const wait of [2000, 4000, 8000, 15000, 1000]) {
      await page.waitForFunction(() => document.getElementById("status").textContent !== document.getElementById("words").dataset.sending);
      await page.clock.runFor(wait);
    }
    await page.locator("#retry").waitFor();
  },
  "back again": async (page) => {
    await page.context().setOffline(false);
    await page.waitForFunction(() => document.getElementById("status").textContent === document.getElementById("words").dataset.sent);
  },
  "one press of Shift": (page) => page.keyboard.press("Shift"),
  covered: async (page) => {
    await setHidden(page, true);
    await page.clock.runFor(40_000);
    await setHidden(page, false);
  },
  hidden: async (page) => {
    await page.click("#reveal");
    await send(page, await page.locator("#words").getAttribute("data-hide"));
  },
  gone: async (page) => {
    const key = await page.inputValue("#say input[name=session]");
    await page.evaluate((session) => fetch("/api/chat", { method: "DELETE", headers: { authorization: `Bearer ${session}` } }), key);
    await page.locator("#notice").waitFor();
  },
};

async function everyState(options) {
  const { page } = await visitor({ ...options, prepare: async (page) => { await page.clock.install(); await page.addInitScript(voices); } });
  const found = [];
  for (const [name, reach] of Object.entries(states)) {
    await reach(page);
    found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
  }
  assert.deepEqual(found, []);
}

export const tests = {
  "axe-core finds nothing in any state, left to right, light": () => everyState({ colorScheme: "light" }),
  "axe-core finds nothing in any state, left to right, dark": () => everyState({ colorScheme: "dark" }),
  "axe-core finds nothing in any state, right to left, light": () => everyState({ colorScheme: "light", locale: "ar" }),
  "axe-core finds nothing in any state, right to left, dark": () => everyState({ colorScheme: "dark", locale: "ar" }),

  async "axe-core finds nothing on the other pages, nor without script"() {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await visitor({ colorScheme });
      for (const path of ["/about", "/countries", "/countries/KE", "/nowhere", "/w?p=school", "/w?p=closed", "/n", "/about?lang=ar"]) {
        await page.goto(new URL(path, page.url()).href);
        assert.deepEqual(await faults(page), [], path);
      }
    }
  },

  async "a whole talk goes by keyboard alone, and the focus stays in the box"() {
    const { page } = await visitor();
    const at = () => page.evaluate(() => document.activeElement.id || document.activeElement.className);
    await page.keyboard.press("Tab");
    assert.equal(await at(), "skip");
    await page.keyboard.press("Tab");
    assert.equal(await at(), "exit");
    const reach = async (wanted) => {
      for (let step = 0; step < 60 && (await at()) !== wanted; step += 1) await page.keyboard.press("Tab");
      assert.equal(await at(), wanted);
    };
    await reach("text");
    await page.keyboard.type("my friend is sad");
    await reach("send");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".ours").length === 2);
    assert.equal(await at(), "text");
    // A choice, backwards from the box; when its button is gone the focus is not lost.
    await page.keyboard.press("Shift+Tab");
    assert.equal(await page.evaluate(() => document.activeElement.name), "choice");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll(".ours").length === 3);
    assert.equal(await at(), "text");
  },

  async "the focus is seen, and the bars never cover what has it"() {
    const { page } = await visitor({ viewport: { width: 320, height: 568 } });
    await send(page, "hi, i'm in kenya");
    await send(page, "my dad hits me");
    await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const node = document.activeElement;
        if (node === document.body || node.closest("header, .skip")) return { fine: true };
        const box = node.getBoundingClientRect();
        const header = document.querySelector("header").getBoundingClientRect().bottom;
        const ring = getComputedStyle(node);
        return { fine: box.bottom > header + 8 && box.top < innerHeight && parseFloat(ring.outlineWidth) >= 2, name: node.outerHTML.slice(0, 80), top: box.top, header };
      });
      assert.ok(seen.fine, JSON.stringify(seen));
    }
  },

  async "nothing is wider than the screen at 320 px, at 400% zoom, with large text and with wide spacing"() {
    // 400% of a screen of 1280 x 1024 leaves 320 x 256 (WCAG 2.2, 1.4.10).
    for (const [viewport, css] of [
      [{ width: 320, height: 568 }, ""],
      [{ width: 320, height: 256 }, ""],
      [{ width: 390, height: 844 }, "html { font-size: 212.5% !important; }"],
      [{ width: 320, height: 568 }, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }"],
    ]) {
      for (const locale of ["en", "ar", "fr"]) {
        const { page } = await visitor({ viewport, locale });
        await page.addStyleTag({ content: css }).catch(() => {});
        if (css) await page.evaluate((rules) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); document.adoptedStyleSheets = [sheet]; }, css);
        await send(page, (await speaks(page, "hurt")) + " " + "x".repeat(200));
        await page.locator("#pictures").check();
        const overflow = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
        assert.ok(overflow <= 0, `${locale} ${viewport.width} x ${viewport.height} ${css.slice(0, 20)}: ${overflow} px too wide`);
        const header = await page.locator("header").boundingBox();
        assert.ok(header.height < viewport.height * 0.75, `the bars leave room: ${header.height} of ${viewport.height}`);
      }
    }
  },

  async "targets are large enough, with script and in every state"() {
    const { page } = await visitor({ prepare: (page) => page.addInitScript(voices) });
    for (const words of ["hi, i'm in kenya", "my dad hits me", "i took all the pills"]) {
      await send(page, words);
      for (const target of await page.locator("button, a.way, .aid, summary, .links a").all()) {
        if (!(await target.isVisible())) continue;
        const box = await target.boundingBox();
        const least = /exit|send|way|again/.test((await target.getAttribute("class")) || "") ? 48 : 44;
        assert.ok(box.height >= least - 0.5 && box.width >= 44, `${await target.innerText()}: ${box.width} x ${box.height}`);
      }
      // Links among words are exempt; the number in the bar is the one that matters most.
      const bar = await page.locator("#bar a").first().boundingBox();
      assert.ok(bar.height >= 44, `${bar.height}`);
    }
  },

  async "additions are spoken once: the log is polite, its label is there, and marks are for the eye alone"() {
    const { page } = await visitor();
    const log = page.getByRole("log", { name: "Messages" });
    assert.equal(await log.count(), 1);
    assert.equal(await log.getAttribute("aria-live"), null, "a log is polite by itself");
    assert.ok(await page.evaluate(() => document.querySelectorAll("[aria-live=assertive]").length === 0));
    await page.evaluate(() => {
      window.changes = [];
      new MutationObserver((all) => all.forEach((one) => changes.push([one.type, one.removedNodes.length, one.target.id || one.target.className])))
        .observe(document.querySelector("[role=log]"), { childList: true, subtree: true, characterData: true });
    });
    await send(page, "hello");
    const changes = await page.evaluate(() => window.changes);
    assert.ok(changes.filter(([, , where]) => where !== "mark").every(([type, removed]) => type === "childList" && removed === 0), JSON.stringify(changes));
    assert.equal(await page.locator(".mark:not([aria-hidden])").count(), 0);
    assert.equal(await page.locator("#status").getAttribute("role"), "status");
    assert.equal(await page.locator(".who").last().innerText(), "Computer");
    await send(page, "i took all the pills");
    const heading = page.locator("h3.who").last();
    await heading.focus();
    assert.ok(await heading.evaluate((one) => one === document.activeElement), "an emergency can be reached by its heading");
  },

  async "nothing moves for those who do not want it, and nothing sounds by itself"() {
    const { page } = await visitor({ reducedMotion: "reduce", prepare: (page) => page.addInitScript(voices) });
    await send(page, "hello");
    const moving = await page.evaluate(() => document.getAnimations().length + [...document.querySelectorAll("*")].filter((node) => parseFloat(getComputedStyle(node).transitionDuration) > 0).length);
    assert.equal(moving, 0);
    assert.deepEqual((await page.evaluate(() => window.spoken)).filter((what) => what !== "hush"), []);
  },

  async "a reply is read aloud by a voice of the device, digit by digit, and stops when the page is put away"() {
    const { page } = await visitor({ prepare: (page) => page.addInitScript(voices) });
    await send(page, "hi, i'm in kenya");
    await send(page, "my dad hits me");
    await page.click("#listen");
    assert.equal(await page.locator("#listen").getAttribute("aria-pressed"), "true");
    const spoken = await page.evaluate(() => window.spoken.at(-1));
    assert.match(spoken, /1 1 6/);
    assert.ok(spoken.includes(await page.locator("#choices button").last().innerText()), "the choices, too");
    assert.equal(await page.evaluate(() => window.last.voice.name), "here");
    await setHidden(page, true);
    assert.equal(await page.evaluate(() => window.spoken.at(-1)), "hush");
    assert.equal(await page.locator("#listen").getAttribute("aria-pressed"), "false");
  },

  async "without a voice in the device there is no such button: other voices would send the words away"() {
    const french = await visitor({ locale: "fr", prepare: (page) => page.addInitScript(voices) });
    assert.ok(!(await french.page.locator("#listen").isVisible()), "the French voice lives elsewhere");
    const { page } = await visitor();
    assert.ok(!(await page.locator("#listen").isVisible()));
  },

  async "big pictures stand beside the words, load nothing, and stay from form to form without script"() {
    const { page, requests } = await visitor();
    const drawn = () => page.locator("#choices button").first().evaluate((node) => {
      const picture = getComputedStyle(node, "::before");
      return picture.content === "none" ? 0 : parseFloat(picture.width);
    });
    assert.equal(await drawn(), 0);
    await page.locator("#pictures").check();
    assert.ok((await drawn()) >= 40);
    assert.ok(requests.every((request) => request.resourceType() !== "image" || request.url().startsWith("data:")));
    const plain = await plainVisitor();
    await plain.page.locator("#pictures").check();
    await send(plain.page, "hello");
    assert.equal(await plain.page.locator("html.pics").count(), 1);
    assert.ok(await plain.page.locator("#pictures").isChecked());
    await send(plain.page, "i feel low");
    assert.equal(await plain.page.locator("html.pics").count(), 1);
  },

  async "words have enough contrast in the states that axe-core cannot see"() {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await visitor({ colorScheme, viewport: phone });
      await send(page, secret);
      for (const css of [".ours .bubble", ".yours .bubble", "#bar", ".who", ".mark", "#status", ".exit", ".send", "#choices button", ".aid"]) {
        const ratio = await page.locator(css).last().evaluate(contrast);
        assert.ok(ratio >= 4.5, `${colorScheme} ${css}: ${ratio.toFixed(2)}`);
      }
    }
  },

  async "a choice says the same to a finger, to a keyboard and to a voice: its name is what stands on it"() {
    const { page } = await visitor();
    const label = await page.locator("#choices button").first().innerText();
    await page.getByRole("button", { name: label }).focus();
    await choose(page, await page.locator("#choices button").first().getAttribute("value"));
    assert.equal(await page.locator(".yours .bubble").first().innerText(), label);
  },
};
