// The console in a real browser: two counsellors and three young people at once, with script and without, by keyboard, on
// a phone, from right to left; and the pages on the way there.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { answered, plainVisitor, send, url, visitor } from "./lib.js";
import { applies, clock, counsellor, helpline, service } from "./staff.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page. */
async function faults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ["violations"] });
    return found.violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
}
const clean = async (page, what) => assert.deepEqual(await faults(page), [], what);

/** A young person in Kenya who asked to write with somebody and waits. */
async function waits(words = "my dad hits me", options = {}) {
  const child = await visitor(options);
  await send(child.page, "hi, i'm in kenya");
  await send(child.page, words);
  await send(child.page, "can i talk to a person here");
  for (let step = 0; step < 8; step += 1) {
    if (await child.page.locator("#choices button[value=leave]").count()) return child;
    const value = (await child.page.locator("#choices button[value=yes]").count()) ? "yes" : `pick:${service}`;
    await child.page.click(`#choices button[value="${value}"]`);
    await answered(child.page);
  }
  throw new Error(`not in line: ${await child.page.locator("main").innerText()}`);
}

/** Takes the first who waits, and waits for the conversation. */
async function take(page) {
  if (!page.url().endsWith("/console")) await page.goto(`${url}/console`);
  await page.locator("#waiting button.main:enabled").first().click();
  await page.locator("#say").waitFor();
}
const heard = (page, words) => page.locator("#lines .theirs", { hasText: words }).waitFor();
const told = (page, words) => page.locator(".talk .ours", { hasText: words }).waitFor();
async function says(page, words) {
  await page.fill("#text", words);
  await page.click("#say button.main");
  await page.locator("#lines .own", { hasText: words }).waitFor();
}
/** A young person writes; after three seconds a counsellor sees it. */
async function writes(child, words) {
  await child.page.fill("#text", words);
  await child.page.click("button.send");
  await child.page.locator(".yours", { hasText: words }).waitFor();
  await answered(child.page);
  await clock("PT4S");
}

export const tests = {
  async "two counsellors write with three young people at once, and nothing goes astray"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const ben = await counsellor(lead, "ben");
    await clean(ana.page, "an empty line");
    const children = [];
    for (const words of ["my dad hits me", "i am being bullied at school", "i feel so sad"]) children.push(await waits(words));
    // They come without a reload, and without a word of theirs.
    await ana.page.locator("#waiting li").nth(2).waitFor();
    assert.match(await ana.page.title(), /^\(3\) /);
    assert.doesNotMatch(await ana.page.locator("main").innerText(), /dad|bullied|sad/);
    await clean(ana.page, "a line");
    await take(ana.page);
    const first = ana.page.url();
    await take(ana.page);
    const second = ana.page.url();
    await ana.page.goto(`${url}/console`);
    assert.equal(await ana.page.locator("#waiting button.main").isDisabled(), true, "two at once are enough");
    await ben.page.waitForFunction(() => document.querySelectorAll("#waiting li").length === 1);
    await take(ben.page);
    // Each young person writes their own word, and only their counsellor sees it.
    for (const [place, child] of children.entries()) await writes(child, `word of child ${place}`);
    const other = await ana.context.newPage();
    await ana.page.goto(first);
    await other.goto(second);
    const pages = [ana.page, other, ben.page];
    const words = await Promise.all(pages.map(async (page) => {
      await heard(page, "word of child");
      return (await page.locator("#lines .theirs .bubble").allInnerTexts()).join(" ");
    }));
    assert.deepEqual(words.map((text) => text.match(/word of child \d/g).length), [1, 1, 1]);
    assert.equal(new Set(words).size, 3);
    for (const [place, page] of pages.entries()) {
      const child = children[Number(words[place].at(-1))];
      await says(page, `answer for ${words[place]}`);
      await told(child.page, `answer for ${words[place]}`);
    }
    for (const child of children) {
      assert.equal((await child.page.locator(".talk").innerText()).match(/answer for/g).length, 1);
      assert.deepEqual([...child.errors], []);
    }
    await clean(ben.page, "a conversation");
    for (const one of [ana, ben]) {
      assert.deepEqual([...one.hosts], [], "no host but ours");
      assert.deepEqual(one.errors, []);
      assert.equal(await one.page.evaluate(() => document.cookie), "", "no script reads the cookie");
    }
  },

  async "the focus stays in the box, drafts survive, and a broken line is told"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const child = await waits();
    await ana.page.locator("#waiting button.main:enabled").first().focus();
    await ana.page.keyboard.press("Enter");
    await ana.page.locator("#say").waitFor();
    const page = ana.page;
    await page.focus("#text");
    await page.keyboard.type("half a sen");
    await writes(child, "are you there");
    await heard(page, "are you there");
    assert.equal(await page.evaluate(() => document.activeElement.id), "text");
    assert.equal(await page.inputValue("#text"), "half a sen");
    await page.reload();
    assert.equal(await page.inputValue("#text"), "half a sen", "a draft survives");
    await ana.context.setOffline(true);
    await page.fill("#text", "said without a line");
    await page.keyboard.press("Control+Enter");
    await page.waitForFunction(() => /Not sent yet/.test(document.getElementById("status").textContent));
    await ana.context.setOffline(false);
    await page.locator("#lines .own", { hasText: "said without a line" }).waitFor();
    await told(child.page, "said without a line");
    assert.equal(await page.evaluate(() => sessionStorage.length), 0, "nothing is left of a draft that was sent");
    assert.equal(await page.locator("#lines .own").count(), 1, "it was said once");
    assert.equal(await page.getByRole("log", { name: "Conversation" }).count(), 1);
    // What may not go out is told, and stays in the box.
    await page.fill("#text", "write to me on https://evil.example");
    await page.click("#say button.main");
    await page.waitForFunction(() => /Not sent\. It holds/.test(document.getElementById("status").textContent));
    assert.equal(await page.inputValue("#text"), "write to me on https://evil.example");
    // A number comes from the directory.
    await page.fill("#text", "call them:");
    await page.selectOption("#item", service);
    await page.click("#insert");
    await page.click("#say button.main");
    await told(child.page, "Childline Kenya 116: 116");
  },

  async "a conversation is closed with what triage holds for likely, and the young person is told"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana", { colorScheme: "dark" });
    const child = await waits();
    await take(ana.page);
    const page = ana.page;
    await page.locator("summary", { hasText: /^Close$/ }).click();
    await page.locator("summary", { hasText: "Something feels wrong" }).click();
    await clean(page, "the form for closing, dark");
    assert.equal(await page.locator("#close input[name=category]:checked").count(), 1);
    await page.check("#close input[value=ended]");
    await page.click("#close button.main");
    await page.locator("#waiting-h").waitFor();
    assert.equal(await page.locator("#mine li").count(), 0);
    await child.page.waitForFunction(() => document.querySelectorAll(".ours").length > 0 && !document.querySelector("#choices button[value=leave]"));
  },

  async "danger is seen at once, and without the wait"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const child = await waits("i feel so sad");
    await take(ana.page);
    assert.equal(await ana.page.locator("#danger").isVisible(), false);
    await child.page.fill("#text", "i took all the pills");
    await child.page.click("button.send");
    await heard(ana.page, "i took all the pills");
    await ana.page.locator("#danger").waitFor();
    assert.match(await ana.page.locator("#facts").innerText(), /999/);
    await clean(ana.page, "danger");
  },

  async "without script a counsellor takes, reads and answers"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana", { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const child = await waits();
    await ana.page.click("text=Look again");
    await ana.page.locator("#waiting button.main").click();
    await ana.page.waitForLoadState();
    await writes(child, "can you read this");
    await ana.page.click("text=Look for new messages");
    await ana.page.waitForLoadState();
    assert.match(await ana.page.locator("#lines").innerText(), /can you read this/);
    await ana.page.fill("#text", "yes i can");
    await ana.page.click("#say button.main");
    await ana.page.waitForLoadState();
    assert.match(await ana.page.locator("#lines").innerText(), /yes i can/);
    await told(child.page, "yes i can");
  },

  async "it fits a phone, and bubbles follow the language of the young person"() {
    const { lead } = await helpline();
    const ana = await counsellor(lead, "ana", { viewport: { width: 320, height: 568 } });
    const child = await waits();
    await take(ana.page);
    await writes(child, "x".repeat(200));
    await heard(ana.page, "xxx");
    for (const path of [ana.page.url(), `${url}/console`]) {
      if (ana.page.url() !== path) await ana.page.goto(path);
      const wide = await ana.page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      assert.ok(wide <= 0, `${path}: ${wide} px too wide`);
    }
    await ana.page.goBack();
    await ana.page.locator("#say").waitFor();
    await ana.page.locator("#console").evaluate((box) => { box.dataset.dir = "rtl"; box.dataset.lang = "ar"; });
    await writes(child, "مرحبا");
    await heard(ana.page, "مرحبا");
    const bubble = ana.page.locator("#lines .theirs .bubble").last();
    assert.deepEqual(await bubble.evaluate((node) => [node.dir, node.lang]), ["rtl", "ar"]);
  },

  async "a young person who leaves, and a helpline that is put out, end the conversation on the screen"() {
    const { id, one, lead } = await helpline();
    const ana = await counsellor(lead, "ana");
    const child = await waits();
    await take(ana.page);
    await child.page.locator("#choices button[value=leave], button[value=end]").first().click();
    await ana.page.waitForFunction(() => /over/.test(document.getElementById("status").textContent));
    assert.equal(await ana.page.locator("#say button.main").isDisabled(), true);
    await waits("i feel so sad");
    await take(ana.page);
    await one.page.goto(`${url}/admin/helplines/${id}`);
    await one.page.fill("#stop", "a test");
    await one.page.click("button.danger");
    await ana.page.waitForFunction(() => /signed out|not live|over/.test(document.getElementById("status").textContent));
  },

  async "applying works without script, says what is wrong, and axe-core finds nothing on the way"() {
    for (const colorScheme of ["light", "dark"]) {
      const { page } = await visitor({ path: "/helplines/register", colorScheme });
      await clean(page, "the first step");
      await page.selectOption("#country", "KE");
      await page.click("button.main");
      await page.locator("#organisation").waitFor();
      await clean(page, "the form");
      await page.click("button.main");
      await page.locator(".alert").waitFor();
      await clean(page, "the form with errors");
      await page.locator(".alert a").first().click();
      assert.equal(await page.evaluate(() => location.hash), "#organisation");
      for (const path of ["/helplines", "/staff/sign-in"]) {
        await page.goto(url + path);
        await clean(page, path);
      }
    }
    await clock("PT1H");
    const { page } = await plainVisitor({ path: "/helplines/register?country=KE" });
    await applies(page, `Plain ${Date.now()}`);
    assert.match(await page.locator("main").innerText(), /Thank you/);
    const { one, lead } = await helpline();
    for (const path of ["/admin", "/admin/audit"]) {
      await one.page.goto(url + path);
      await clean(one.page, path);
    }
    await one.page.goto(`${url}/admin`);
    await one.page.locator("tbody a").first().click();
    await clean(one.page, "one helpline");
    for (const path of ["/console/people", "/console/replies", "/staff"]) {
      await lead.page.goto(url + path);
      await clean(lead.page, path);
    }
  },
};
